import type { Article } from "#core/article/article";
import type { DocumentNode } from "#core/article/document/documentNode";
import { newArticle } from "#core/article/newArticle";
import type { Claim } from "#core/claims/claim";
import type { Stance } from "#core/claims/evidence";
import { appendAct, startLedger } from "#core/claims/ledger";
import type { Verdict } from "#core/claims/verdict";
import { Random } from "./random";
import { aHeading, aSentence } from "./sentences";

/** When everything in generated articles was done. */
const AT = "2031-04-05T06:07:08.000Z";
const BY = "Ada Quill";
const WORDS_A_PARAGRAPH = 55;
const PARAGRAPHS_A_HEADING = 6;
/** A claim is a clause or a short sentence; where claims stand closer than that, it is shorter. */
const MOST_WORDS_A_CLAIM = 10;

const VERDICTS: readonly (Verdict | null)[] = ["verified", null, "verified", "disputed", null, "false"];

export interface ArticleSize {
  /** The same seed gives the same article. */
  readonly seed: number;
  readonly words: number;
  readonly claims: number;
  /** Ids of sources on the desk, for evidence to name. */
  readonly sourceIds?: readonly string[];
  readonly headline?: string;
}

/** An article of a newsroom that does not exist: paragraphs, headings, and claims with evidence and verdicts in their ledgers. */
export function generateArticle({ seed, words, claims, sourceIds = [], headline }: ArticleSize): Article {
  const random = new Random(seed);
  const idOf = benchIds(seed);
  const paragraphs = writeParagraphs(random, words);
  const marked = claimStretches(words, claims);
  const records: Claim[] = [];
  let start = 0;
  const content = paragraphs.flatMap((paragraph, index): DocumentNode[] => {
    const end = start + paragraph.length;
    const inHere = marked.filter(({ at }) => at >= start && at < end);
    const pieces: DocumentNode[] = [];
    let written = 0;
    for (const { at, length } of inHere) {
      const from = at - start;
      const text = paragraph.slice(from, from + length).join(" ");
      const claim = aClaimWith(idOf(), text, {
        random,
        sourceIds,
        idOf,
        verdict: VERDICTS[records.length % 6] ?? null,
      });
      records.push(claim);
      if (from > written) pieces.push({ type: "text", text: `${paragraph.slice(written, from).join(" ")} ` });
      pieces.push({ type: "text", text, marks: [{ type: "claim", attrs: { id: claim.id } }] });
      written = Math.min(from + length, paragraph.length);
      if (written < paragraph.length) pieces.push({ type: "text", text: " " });
    }
    if (written < paragraph.length) pieces.push({ type: "text", text: paragraph.slice(written).join(" ") });
    start = end;
    const node: DocumentNode = { type: "paragraph", content: joined(pieces) };
    if (index % PARAGRAPHS_A_HEADING !== PARAGRAPHS_A_HEADING - 1) return [node];
    return [node, { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: aHeading(random) }] }];
  });
  const article = newArticle(
    {
      headline: headline ?? aHeading(random),
      standfirst: aSentence(random),
      bylines: [{ name: BY }],
      section: "Harbour",
      tags: ["harbour", "money"],
    },
    { by: BY, at: AT, newId: idOf },
  );
  return {
    ...article,
    body: { type: "doc", content },
    claims: Object.fromEntries(records.map((claim) => [claim.id, claim])),
  };
}

/** Paragraphs of words; the last one ends where the words do. */
function writeParagraphs(random: Random, words: number): string[][] {
  const paragraphs: string[][] = [];
  let left = words;
  while (left > 0) {
    const paragraph: string[] = [];
    while (paragraph.length < WORDS_A_PARAGRAPH) paragraph.push(...aSentence(random).split(" "));
    paragraphs.push(paragraph.slice(0, left));
    left -= paragraph.length;
  }
  return paragraphs;
}

/** Where claims begin, in words from the start of the text, at even distances, and how many words they are long. */
function claimStretches(words: number, claims: number): { readonly at: number; readonly length: number }[] {
  const room = Math.floor(words / claims);
  const length = Math.max(1, Math.min(MOST_WORDS_A_CLAIM, Math.floor(room * 0.7)));
  return Array.from({ length: claims }, (_, index) => ({ at: Math.floor((index * words) / claims), length }));
}

interface ClaimNeeds {
  readonly random: Random;
  readonly sourceIds: readonly string[];
  readonly idOf: () => string;
  readonly verdict: Verdict | null;
}

function aClaimWith(id: string, text: string, { random, sourceIds, idOf, verdict }: ClaimNeeds): Claim {
  const entry = { at: AT, by: BY, text };
  let claim = startLedger(id, { ...entry, act: "marked", copiedFrom: null });
  if (verdict === null || sourceIds.length === 0) return claim;
  const stance: Stance = verdict === "verified" ? "supports" : "contradicts";
  const evidence = {
    id: idOf(),
    sourceId: random.pick(sourceIds),
    stance,
    locator: `p. ${random.below(200) + 1}`,
    quote: aSentence(random),
    note: "",
    credibility: null,
    attachment: null,
  };
  claim = appendAct(claim, { ...entry, act: "evidence-added", evidence });
  return appendAct(claim, { ...entry, act: "verdict", verdict, note: aSentence(random) });
}

/** Neighbouring pieces of text without marks are one, as the editor has them. */
function joined(pieces: readonly DocumentNode[]): DocumentNode[] {
  const result: DocumentNode[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last && !last.marks && !piece.marks)
      result[result.length - 1] = { type: "text", text: `${last.text}${piece.text}` };
    else result.push(piece);
  }
  return result;
}

/** ULIDs that are the same in every run. */
export function benchIds(seed: number): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `01B${String(seed).padStart(9, "0")}${String(made).padStart(14, "0")}`;
  };
}
