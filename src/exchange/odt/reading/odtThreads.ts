import type { Lost } from "../../office/lost";
import type { NoteBook } from "../../office/noteBook";
import { timestamp } from "../../office/timestamp";
import { attribute, child, descendants, textWithin } from "../../office/xmlParts";
import type { XmlNode } from "../../xml/readXml";
import { notePlainText } from "./notePlainText";

const ANONYMOUS = "Unnamed reader";
const MAX_ANSWERS = 100;

/**
 * Files the annotations of a document as threads and tells the thread of each. LibreOffice says with `loext:parent-name` what
 * an annotation answers, and with `loext:resolved` that it is done.
 */
export function odtThreads(text: XmlNode, notes: NoteBook, lost: Lost): ReadonlyMap<object, string> {
  const annotations = descendants(text, "annotation");
  const byName = new Map(annotations.map((node) => [attribute(node, "name") ?? "", node]));
  const threads = new Map<XmlNode, XmlNode[]>();
  for (const node of annotations) {
    const first = firstOf(node, byName);
    const answers = threads.get(first) ?? [];
    answers.push(node);
    threads.set(first, answers);
  }
  const filed = new Map<object, string>();
  for (const [first, nodes] of threads) {
    const remarks = nodes.map((node) => ({
      by: said(node, "creator") || said(node, "creator-initials") || ANONYMOUS,
      at: timestamp(said(node, "date")),
      text: notePlainText(node),
    }));
    if (remarks.every(({ text: words }) => words === "")) {
      lost.add("emptyComment");
      continue;
    }
    const id = notes.add({ resolved: attribute(first, "resolved") === "true", remarks });
    lost.add("comment", remarks.length);
    for (const node of nodes) filed.set(node, id);
  }
  return filed;
}

function firstOf(node: XmlNode, byName: ReadonlyMap<string, XmlNode>): XmlNode {
  let first = node;
  for (let step = 0; step < MAX_ANSWERS; step += 1) {
    const answered = byName.get(attribute(first, "parent-name") ?? "");
    if (!answered || answered === node) return first;
    first = answered;
  }
  return node;
}

function said(node: XmlNode, name: string): string {
  const found = child(node, name);
  return found ? textWithin(found).trim() : "";
}
