/**
 * Hands out file names for one folder, each once on every file system: those that tell no case apart, those that compose
 * letters (NFC) and those that take them apart. The second of a name gets "-2" before its extension.
 */
export class UniqueNames {
  readonly #taken = new Set<string>();

  take(name: string): string {
    const wanted = name.normalize("NFC");
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? wanted : numberedName(wanted, number);
      const key = alike(candidate);
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return candidate;
    }
  }
}

/** "slug.stet.json" → "slug-2.stet.json": slugs have no dots in them. */
export function numberedName(name: string, number: number): string {
  const dot = name.indexOf(".");
  return dot === -1 ? `${name}-${number}` : `${name.slice(0, dot)}-${number}${name.slice(dot)}`;
}

/** The same for two names that some file system takes for one. Upper case first: ß and SS are one to some. */
function alike(name: string): string {
  return name.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
}
