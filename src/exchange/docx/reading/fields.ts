/** Where a field that is a link leads; null for other fields (ECMA-376, part 1, 17.16.5.25). */
export function linkOfField(instruction: string): string | null {
  const [keyword = "", ...words] = wordsOf(instruction);
  if (keyword.toUpperCase() !== "HYPERLINK") return null;
  let address = "";
  let place = "";
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const isSwitch = /^\\[a-z]$/iu.test(word);
    if (isSwitch && /l$/iu.test(word)) place = words[at + 1] ?? "";
    // The tip that shows over a link, and the frame it opens in, are the only other switches with a word of their own.
    if (isSwitch && /[lot]$/iu.test(word)) at += 1;
    else if (!isSwitch && address === "") address = word;
  }
  const href = `${address}${place === "" ? "" : `#${place}`}`;
  return href === "" ? null : href;
}

/** Words as the instruction of a field has them, quoted where they hold spaces. */
function wordsOf(instruction: string): string[] {
  return [...instruction.matchAll(/"([^"]*)"?|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}

/** Fields within fields; more that never end are damage. */
const MAX_OPEN = 50;

interface OpenField {
  instruction: string;
  /** Its instruction is over, and its result is what is read now. */
  shows: boolean;
}

/** Fields as they open and close between the runs of a text, within one another and across paragraphs. */
export class OpenFields {
  readonly #open: OpenField[] = [];

  begin(): void {
    if (this.#open.length >= MAX_OPEN) this.#open.shift();
    this.#open.push({ instruction: "", shows: false });
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (field) field.shows = true;
  }

  end(): void {
    this.#open.pop();
  }

  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.shows) field.instruction += text;
  }

  /** Whether what is read now is the instruction of a field and no text. */
  get hidesText(): boolean {
    return this.#open.some(({ shows }) => !shows);
  }

  get href(): string | null {
    for (const { instruction, shows } of this.#open.toReversed()) {
      const href = shows ? linkOfField(instruction) : null;
      if (href !== null) return href;
    }
    return null;
  }

  /** An instruction never goes on into the next paragraph: one that seems to is damage, and must not swallow the text. */
  endParagraph(): void {
    while (this.#open.some(({ shows }) => !shows)) this.#open.pop();
  }
}
