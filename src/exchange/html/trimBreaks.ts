import type { DocumentNode } from "#core/article/document/documentNode";

/** The body without white space beside its line breaks: in HTML that is how the source is laid out, and shows nothing. */
export function trimBreaks(node: DocumentNode): DocumentNode {
  if (!node.content) return node;
  const content = node.content.flatMap((child, index, siblings) => {
    if (child.type !== "text") return [trimBreaks(child)];
    let text = child.text ?? "";
    if (siblings[index - 1]?.type === "hardBreak") text = text.replace(/^[ \t\n\r]+/u, "");
    if (siblings[index + 1]?.type === "hardBreak") text = text.replace(/[ \t\n\r]+$/u, "");
    return text === "" ? [] : [{ ...child, text }];
  });
  return { ...node, content };
}
