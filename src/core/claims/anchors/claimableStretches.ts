import type { Node } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import { sentenceAround } from "../../text/sentenceAround";
import type { Stretch } from "./claimStretches";

/**
 * What would be marked as a claim: the selection, or the sentence around the caret when nothing is selected. White space and
 * empty paragraphs at the ends stay outside. Several stretches when table cells are selected; none without words.
 */
export function claimableStretches({ doc, selection }: EditorState, language: string): Stretch[] {
  if (!selection.empty) return selection.ranges.flatMap(({ $from, $to }) => trimmed(doc, $from.pos, $to.pos));
  const { $head } = selection;
  if (!$head.parent.isTextblock) return [];
  // One character a leaf, so that offsets in the text are offsets in the paragraph.
  const text = $head.parent.textBetween(0, $head.parent.content.size, "\n", "\n");
  const sentence = sentenceAround(text, $head.parentOffset, language);
  return sentence ? [{ from: $head.start() + sentence.from, to: $head.start() + sentence.to }] : [];
}

function trimmed(doc: Node, from: number, to: number): Stretch[] {
  let first: number | null = null;
  let last = from;
  doc.nodesBetween(from, to, (node, position) => {
    if (!node.isText) return;
    const start = Math.max(from, position);
    const text = (node.text ?? "").slice(start - position, to - position);
    if (text.trim() === "") return;
    first ??= start + (text.length - text.trimStart().length);
    last = start + text.trimEnd().length;
  });
  return first === null ? [] : [{ from: first, to: last }];
}
