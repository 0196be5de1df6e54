import { diffWords } from "diff";
import type { DocumentNode } from "#core/article/document/documentNode";
import { plainText } from "#core/article/document/plainText";
import { compareCopy } from "#core/revisions/compareCopy";
import { generateArticle } from "../corpus/generateArticle";
import { percentile } from "../report/percentile";
import type { Cell, Run, Table } from "../run";

const WORDS = 5_000;
const TIMES = { full: 20, quick: 3 } as const;
/** Of ten words, how many are other ones in the second state. */
const CHANGED = [0, 1, 3] as const;

/** How long two states of a copy take to compare, beside a word diff of the two texts that knows nothing of blocks and moves. */
export function comparing({ quick, say }: Run): Table {
  say("Comparing two states of a copy");
  const { body } = generateArticle({ seed: 3, words: WORDS, claims: 0 });
  const rows = CHANGED.map((changed): Cell[] => {
    const after = reworded(body, changed);
    const [one, other] = [plainText(body), plainText(after)];
    const times = TIMES[quick ? "quick" : "full"];
    const ours = timeOf(times, () => compareCopy(body, after));
    const theirs = timeOf(times, () => diffWords(one, other));
    return [`${changed * 10} %`, ours, theirs, ours / theirs];
  });
  return {
    title: `Two states of ${WORDS.toLocaleString("en")} words compared, milliseconds`,
    columns: ["words changed", "Stet p50", "diffWords p50", "Stet ÷ diffWords"],
    rows,
    notes: [
      "diffWords: jsdiff's, of the two texts as a whole. Stet also finds the blocks that belong together, moves and formatting.",
      ...(quick ? ["Quick mode."] : []),
    ],
  };
}

function reworded(node: DocumentNode, changed: number): DocumentNode {
  if (node.text !== undefined) {
    const words = node.text.split(" ").map((word, at) => (at % 10 < changed ? `other${at}` : word));
    return { ...node, text: words.join(" ") };
  }
  return node.content ? { ...node, content: node.content.map((child) => reworded(child, changed)) } : node;
}

function timeOf(times: number, run: () => unknown): number {
  run();
  const taken = Array.from({ length: times }, () => {
    const before = performance.now();
    run();
    return performance.now() - before;
  });
  return percentile(taken, 0.5);
}
