import type { DocumentNode } from "../article/document/documentNode";
import { textBlocks } from "../article/document/plainText";
import { countWords } from "../text/countWords";
import { toComeIn } from "../text/toCome";

/** How long a copy is, and how much of it is still to come. */
export interface CopyCounts {
  readonly words: number;
  /** Unicode characters, spaces included; breaks between paragraphs are none. */
  readonly characters: number;
  readonly toCome: number;
}

const NONE: CopyCounts = { words: 0, characters: 0, toCome: 0 };

/** What is known of a block, by the language it was counted in. Blocks do not change: an edit makes a new one. */
const known = new WeakMap<DocumentNode, { readonly language: string; readonly counts: CopyCounts }>();

/** Counts the copy of an article, headline and standfirst not included. After an edit it costs what was edited. */
export function countCopy(body: DocumentNode, language: string): CopyCounts {
  return (body.content ?? []).reduce((sum, block) => add(sum, countBlock(block, language)), NONE);
}

/** Counts any text in the same way. */
export function countText(text: string, language: string): CopyCounts {
  return {
    words: countWords(text, language),
    characters: Array.from(text.replaceAll("\n", "")).length,
    toCome: toComeIn(text).length,
  };
}

function countBlock(block: DocumentNode, language: string): CopyCounts {
  const before = known.get(block);
  if (before?.language === language) return before.counts;
  const counts = textBlocks(block).reduce((sum, text) => add(sum, countText(text, language)), NONE);
  known.set(block, { language, counts });
  return counts;
}

function add(one: CopyCounts, other: CopyCounts): CopyCounts {
  return {
    words: one.words + other.words,
    characters: one.characters + other.characters,
    toCome: one.toCome + other.toCome,
  };
}
