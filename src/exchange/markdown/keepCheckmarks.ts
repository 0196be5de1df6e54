import type { Nodes } from "mdast";

/** Says in words of its own whether an item of a task list is done: an article's lists have no boxes to tick. */
export function keepCheckmarks(node: Nodes): void {
  if (node.type === "listItem" && typeof node.checked === "boolean") {
    const mark = { type: "text", value: node.checked ? "\u2611 " : "\u2610 " } as const;
    const [first] = node.children;
    if (first?.type === "paragraph") first.children.unshift(mark);
    else node.children.unshift({ type: "paragraph", children: [mark] });
    node.checked = null;
  }
  if ("children" in node) for (const child of node.children) keepCheckmarks(child);
}
