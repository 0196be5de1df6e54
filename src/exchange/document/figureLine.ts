import type { DocumentNode } from "#core/article/document/documentNode";
import { inlineText } from "#core/article/document/plainText";
import { figureAttributes } from "./attributes";

/** A figure in one line of words, for where the image itself cannot stand: "[Image: alt. caption (credit)]". */
export function figureLine(figure: DocumentNode): string {
  const { alt, credit } = figureAttributes(figure);
  const caption = inlineText(figure).replace(/\s+/gu, " ").trim();
  const words = [alt, caption]
    .filter((part) => part !== "")
    .map((part, index, parts) => (index < parts.length - 1 && !/[.!?\u061F]$/u.test(part) ? `${part}.` : part))
    .join(" ");
  return `[Image${words === "" ? "" : `: ${words}`}${credit === "" ? "" : ` (${credit})`}]`;
}
