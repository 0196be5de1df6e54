const numbers = new Intl.NumberFormat("en");

/** A number with what it counts: "1 word", "1,240 words". `plural` for words that do not just take an s. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${numbers.format(count)} ${count === 1 ? singular : plural}`;
}
