import type { DocumentNode } from "../document/documentNode";
import { inlineText } from "../document/plainText";

/** What a figure says without its image: its caption, else its alt text, and the credit. */
export function figureWords(figure: DocumentNode): string {
  const said = (name: string) => String(figure.attrs?.[name] ?? "").trim();
  const caption = inlineText(figure).trim();
  const credit = said("credit");
  return [caption === "" ? said("alt") : caption, credit === "" ? "" : `(${credit})`]
    .filter((part) => part !== "")
    .join(" ");
}
