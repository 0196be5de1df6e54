import type { DocumentNode } from "#core/article/document/documentNode";
import { readBody } from "#core/article/document/readBody";

/** The positions between which words stand in a body, within one run of text. */
export function rangeOf(body: DocumentNode, words: string): { from: number; to: number } {
  const read = readBody(body);
  if (!read.ok) throw new Error(read.problem.message);
  let from = -1;
  read.value.descendants((node, position) => {
    const at = node.text?.indexOf(words) ?? -1;
    if (from < 0 && at >= 0) from = position + at;
  });
  if (from < 0) throw new Error(`The body does not hold “${words}”`);
  return { from, to: from + words.length };
}
