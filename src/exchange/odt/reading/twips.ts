/** Twentieths of a point in each unit that a length may have (ODF 1.3, part 3, 18.3.18). */
const UNITS: Readonly<Record<string, number>> = {
  pt: 20,
  pc: 240,
  in: 1_440,
  inch: 1_440,
  cm: 567,
  mm: 56.7,
  px: 15,
};

/** A length in twentieths of a point; 0 for one in other units, or none. */
export function twips(length: string | undefined): number {
  const [, number = "", unit = ""] = /^\s*(-?[\d.]+)\s*([a-z]+)\s*$/u.exec(length ?? "") ?? [];
  return Math.round(Number(number) * (UNITS[unit] ?? 0)) || 0;
}
