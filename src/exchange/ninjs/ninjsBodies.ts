import type { Article } from "#core/article/article";
import type { DocumentNode } from "#core/article/document/documentNode";
import { plainText } from "#core/article/document/plainText";
import { countWords } from "#core/text/countWords";

/** A text of an item. */
export interface NinjsBody {
  readonly role: "html" | "text";
  readonly contentType: string;
  readonly charCount: number;
  readonly wordCount: number;
  readonly value: string;
}

/** Both forms of the text. The counts are of the copy, without markup and, as the standard wants it, without captions. */
export function ninjsBodies(
  { body, language }: Pick<Article, "body" | "language">,
  { html, plain }: { readonly html: string; readonly plain: string },
): NinjsBody[] {
  const copy = plainText(withoutFigures(body));
  const counts = { charCount: [...copy].length, wordCount: countWords(copy, language) };
  return [
    { role: "html", contentType: "text/html", ...counts, value: html },
    { role: "text", contentType: "text/plain", ...counts, value: plain },
  ];
}

function withoutFigures(node: DocumentNode): DocumentNode {
  const content = node.content?.filter(({ type }) => type !== "figure").map(withoutFigures);
  return content ? { ...node, content } : node;
}
