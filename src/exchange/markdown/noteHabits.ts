import type { Blockquote, Nodes, Paragraph, Root, Text } from "mdast";

/** How programs for notes write links to other notes, and notes within notes; an escaped bracket is text. */
const WIKI_LINK = /(?<!\\)(!?)\[\[([^[\]\n]{1,300})\]\]/gu;
/** The first line of a quotation that stands for a box with a title (GitHub's alerts, Obsidian's callouts). */
const CALLOUT = /^\[!([a-z][\w-]{0,30})\][+-]?[ \t]*/iu;
/** Reads what programs for notes add to Markdown, and says what became of it. */
export function readNoteHabits(markdown: Root, source: string): string[] {
  const counts = { links: 0, callouts: 0 };
  visit(markdown, source, counts);
  return [
    ...(counts.links === 0 ? [] : [`Links to other notes became text (${counts.links}).`]),
    ...(counts.callouts === 0 ? [] : [`Boxes with a title (callouts) became quotations (${counts.callouts}).`]),
  ];
}

function visit(node: Nodes, source: string, counts: { links: number; callouts: number }): void {
  if (node.type === "text") unlink(node, source, counts);
  if (node.type === "blockquote") uncall(node, source, counts);
  if ("children" in node) for (const child of node.children) visit(child, source, counts);
}

function unlink(node: Text, source: string, counts: { links: number }): void {
  for (const [link, , inside = ""] of rawOf(node, source).matchAll(WIKI_LINK)) {
    if (!node.value.includes(link)) continue;
    counts.links += 1;
    const [target = "", label] = inside.split("|");
    // A heading or block within the other note is no part of its name.
    const words = label ?? (target.split("#")[0] || target.replace(/^#+\^?/u, ""));
    node.value = node.value.replace(link, () => (link.startsWith("!") ? "" : words.trim()));
  }
}

function uncall(node: Blockquote, source: string, counts: { callouts: number }): void {
  const first: Paragraph | undefined = node.children[0]?.type === "paragraph" ? node.children[0] : undefined;
  const text = first?.children[0];
  if (!first || text?.type !== "text" || !CALLOUT.test(rawOf(text, source)) || !CALLOUT.test(text.value)) return;
  counts.callouts += 1;
  const [title = "", ...lines] = text.value.replace(CALLOUT, "").split("\n");
  const rest: Text[] = lines.length > 0 ? [{ type: "text", value: lines.join("\n") }] : [];
  const body = [...rest, ...first.children.slice(1)];
  const isOneLine = lines.length === 0 && first.children.length > 1;
  const heading: Paragraph[] =
    title.trim() === "" || isOneLine
      ? []
      : [{ type: "paragraph", children: [{ type: "strong", children: [{ type: "text", value: title.trim() }] }] }];
  const opening: Text[] = isOneLine && title !== "" ? [{ type: "text", value: title }] : [];
  const copy: Paragraph[] =
    opening.length + body.length > 0 ? [{ type: "paragraph", children: [...opening, ...body] }] : [];
  node.children.splice(0, 1, ...heading, ...copy);
}

/** A text as it is written, with its escapes. */
function rawOf({ position }: Text, source: string): string {
  return position ? source.slice(position.start.offset, position.end.offset) : "";
}
