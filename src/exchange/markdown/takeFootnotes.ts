import type { FootnoteDefinition, Nodes, Root } from "mdast";
import type { NoteBook } from "../office/noteBook";
import { STAND_IN } from "./keptRemark";
import { markLastWord } from "./markLastWord";

/**
 * Takes footnotes out of a text: each becomes a thread in `book`, on the word that its number stood at. Gives how many there
 * were. A reference without a definition is text already; a definition that nothing refers to is a thread all the same.
 */
export function takeFootnotes(markdown: Root, book: NoteBook): number {
  const definitions = new Map<string, FootnoteDefinition>();
  withoutDefinitions(markdown, definitions);
  const used = new Set<string>();
  markReferences(markdown, (identifier) => {
    const definition = definitions.get(identifier);
    used.add(identifier);
    return definition ? noteOf(definition, book) : null;
  });
  for (const [identifier, definition] of definitions) if (!used.has(identifier)) noteOf(definition, book);
  return definitions.size;
}

function noteOf(definition: FootnoteDefinition, book: NoteBook): string {
  return book.add({ remarks: [{ by: "", at: null, text: `Footnote: ${textOf(definition).replace(STAND_IN, "")}` }] });
}

function withoutDefinitions(node: Nodes, found: Map<string, FootnoteDefinition>): void {
  if (!("children" in node)) return;
  const children: Nodes[] = node.children;
  for (const child of children) {
    if (child.type === "footnoteDefinition" && !found.has(child.identifier)) found.set(child.identifier, child);
    withoutDefinitions(child, found);
  }
  const kept = children.filter((child) => child.type !== "footnoteDefinition");
  children.splice(0, children.length, ...kept);
}

function markReferences(node: Nodes, noteAt: (identifier: string) => string | null): void {
  if (!("children" in node)) return;
  const children: Nodes[] = node.children;
  const made: Nodes[] = [];
  for (const child of children) {
    if (child.type !== "footnoteReference") {
      markReferences(child, noteAt);
      made.push(child);
      continue;
    }
    const id = noteAt(child.identifier);
    if (id !== null) made.push(...markLastWord(made.pop(), id));
  }
  children.splice(0, children.length, ...made);
}

function textOf(node: Nodes): string {
  if (node.type === "link") return `${node.children.map(textOf).join("")} (${node.url})`;
  if ("value" in node) return node.type === "html" ? "" : node.value;
  if (node.type === "break") return "\n";
  if (!("children" in node)) return "";
  const isHolder = node.type === "footnoteDefinition" || node.type === "list" || node.type === "blockquote";
  return node.children.map(textOf).join(isHolder ? "\n" : "");
}
