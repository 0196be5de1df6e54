/** Words as one would say them: "the headline", "the headline and the slug", "the headline, the slug and the text". */
export function joined(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
