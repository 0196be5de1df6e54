/** What may be left out of HTML on its way into an article, with the sentence that says so. */
const SENTENCES = {
  script: "Scripts were left out",
  svg: "Drawings (SVG) were left out",
  frame: "Embedded pages were left out",
  media: "Embedded video, audio or other objects were left out",
  control: "Form fields and buttons were left out",
  hidden: "Text that the page hides was left out",
  noscript: "Text for browsers without scripts was left out",
  image: "Images that are not in the file were left out, their alt text with them; a caption stays as text",
  "web-image": "Images that are on the web were left out: save them from there and insert them as figures",
  "local-image": "Images that came without their file were left out: insert them as figures from where they are saved",
  comment: "Comments were left out",
  "tracked-change": "Tracked changes were accepted: what was deleted was left out",
  "unsafe-link": "Links with an address that is not safe to follow were left out; their text stays",
  "relative-link":
    "Links that lead to another page of the same site, or another place on the page, were left out; their text stays",
  nesting: "Lists, quotations or tables that are nested too deep were flattened",
} as const;

export type DroppedKind = keyof typeof SENTENCES;

const NONE: ReadonlySet<DroppedKind> = new Set();

/** Counts what is left out, by kind. */
export class Dropped {
  readonly #counts = new Map<DroppedKind, number>();

  add(kind: DroppedKind): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }

  /** One sentence for each kind, with how many there were; none for kinds that are not worth telling. */
  sentences(trifles: ReadonlySet<DroppedKind> = NONE): string[] {
    return [...this.#counts]
      .filter(([kind]) => !trifles.has(kind))
      .map(([kind, count]) => `${SENTENCES[kind]} (${count}).`);
  }
}
