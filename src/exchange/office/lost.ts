/** What a word processor's document may hold that an article does not take as it is, with the sentence that says so. */
const SENTENCES = {
  header: "Headers and footers were left out",
  contents: "Tables of contents and indexes were left out, as they are made from the text (lines)",
  hidden: "Hidden text was left out (passages)",
  placeholder: "Prompts of forms that nobody has filled in were left out",
  textBox: "Text boxes were set as paragraphs beside the text that they stood at",
  nestedTable: "Tables within tables were set as paragraphs in their cell",
  drawing: "Charts, diagrams and drawings were left out",
  embedded: "Embedded objects and documents were left out",
  missingImage: "Images that are not in the file were left out",
  formula: "Formulas were set as plain text",
  symbol: "Symbols of special fonts that stand for no character were left out",
  letters: "Lists that were numbered with letters or Roman numerals are numbered with figures",
  headingNumber: "Automatic numbers before headings were left out",
  footnote: "Footnotes and endnotes became notes to colleagues on the words that they stood at",
  comment: "Comments became notes to colleagues",
  emptyComment: "Comments without words were left out",
} as const;

export type LostKind = keyof typeof SENTENCES;

/** Counts what does not come over as it is, by kind. */
export class Lost {
  readonly #counts = new Map<LostKind, number>();

  add(kind: LostKind, count = 1): void {
    if (count > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
  }

  sentences(): string[] {
    return [...this.#counts].map(([kind, count]) => `${SENTENCES[kind]} (${count}).`);
  }
}
