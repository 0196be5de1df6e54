import type { DocumentNode } from "../document/documentNode";
import { inlineText } from "../document/plainText";

/** What a figure says without its image: its caption, else its alt text, and the credit. */
export function figureWords(figure: DocumentNode): string {
  return wordsOf(figure, inlineText(figure).trim() === "" ? said(figure, "alt") : inlineText(figure).trim());
}

/** What stands under a figure's image: its caption and the credit. */
export function captionWords(figure: DocumentNode): string {
  return wordsOf(figure, inlineText(figure).trim());
}

function wordsOf(figure: DocumentNode, caption: string): string {
  const credit = said(figure, "credit");
  return [caption, credit === "" ? "" : `(${credit})`].filter((part) => part !== "").join(" ");
}

function said({ attrs }: DocumentNode, name: string): string {
  return String(attrs?.[name] ?? "").trim();
}
