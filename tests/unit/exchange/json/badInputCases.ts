import type { Article } from "#core/article/article";
import type { LedgerEntry } from "#core/claims/claim";
import { appendAct, type LedgerAct, startLedger } from "#core/claims/ledger";
import type { Verification } from "#core/claims/verification";
import {
  aBody,
  aClaim,
  aClaimMark,
  anArticle,
  anId,
  aPieceOfEvidence,
  aSource,
  aText,
  TEST_TIME,
} from "../../../support/builders";
import { exported } from "../support";

/** The JSON of a Stet article, for a test to damage. */
export interface Json {
  [key: string]: unknown;
  claims: Record<string, { id: unknown; ledger: Record<string, unknown>[] }>;
  body: { type: string; content: Record<string, unknown>[] };
  history: Record<string, unknown>[];
  included: { sources: Record<string, unknown>; attachments: Record<string, unknown> };
}

export const source = aSource();
const piece = aPieceOfEvidence({ sourceId: source.id, quote: "She went down in 1931.", locator: "page 4" });
export const checked = aClaim({ text: "The ferry sank in 1931.", evidence: [piece], verdict: "verified" });
export const noted = aClaim({ text: "Nobody was hurt.", verdict: "verified", note: "The register lists all hands." });

/** An article whose every claim is verified, in ledgers that nobody has touched. */
export const whole: Article = anArticle({ claims: [checked, noted] });

/** It as a file that another desk has exported. */
export async function wholeFile(): Promise<string> {
  return (await exported(whole, "json", { sources: [source], draft: false })).text;
}

export interface BadInput {
  readonly name: string;
  readonly damage: (json: Json) => void;
  /** What the text of the file is made into after that, for what no JSON value can be. */
  readonly rewrite?: (text: string) => string;
  /** The code of the refusal; or how the article stands, and the warning that comes with it (null when none is needed). */
  readonly outcome: { readonly refused: string } | { readonly stands: Verification; readonly warning: RegExp | null };
}

const REOPENED = /history is damaged, or was changed outside Stet/u;
const open = (warning: RegExp | null = REOPENED) => ({ stands: "open", warning }) as const;
const verified = (warning: RegExp | null) => ({ stands: "verified", warning }) as const;

const entry = { at: TEST_TIME, by: "Ada Quill", text: checked.ledger[0]?.text ?? "" };

/** Puts another ledger in a claim's place. */
function ledger(json: Json, entries: readonly LedgerEntry[], id = checked.id): void {
  json.claims[id] = { id, ledger: structuredClone(entries) as unknown as Record<string, unknown>[] };
}

/** The claim with more acts, each chained as whoever knows the format can chain it. */
function chained(...acts: LedgerAct[]): LedgerEntry[] {
  return acts.reduce(appendAct, checked).ledger;
}

function last(json: Json): Record<string, unknown> {
  return json.claims[checked.id]?.ledger.at(-1) ?? {};
}

function append(json: Json, act: Record<string, unknown>): void {
  json.claims[checked.id]?.ledger.push(act);
}

function secondRecord(json: Json, inner: string): void {
  const id = anId();
  json.claims[id] = { id: inner, ledger: structuredClone(json.claims[checked.id]?.ledger ?? []) };
  json.body.content.push(aBodyOf(aText(entry.text, aClaimMark(id))));
}

const LATER = "2099-04-09T06:07:08.000Z";
const EARLIER = "2031-04-01T06:07:08.000Z";
const stranger = { type: "claim", attrs: { id: anId() } };

/** One case a line of what a damaged or forged file can hold. */
export const BAD_INPUT: readonly BadInput[] = [
  {
    name: "marks without records",
    damage: (json) => {
      json.body.content.push(aBodyOf(aText("A third thing.", stranger)));
    },
    outcome: open(/had no record, and start again unchecked \(1\)/u),
  },
  {
    name: "records without marks",
    damage: (json) => {
      ledger(json, aClaim({ text: "Long gone.", verdict: "verified", note: "x" }).ledger, anId());
    },
    outcome: verified(/came in as orphans \(1\)/u),
  },
  {
    name: "a verdict changed in the file",
    damage: (json) => Object.assign(last(json), { note: "New" }),
    outcome: open(),
  },
  {
    name: "words changed in the file",
    damage: (json) => Object.assign(last(json), { text: "It sank." }),
    outcome: open(),
  },
  { name: "an entry taken out", damage: (json) => json.claims[checked.id]?.ledger.splice(1, 1), outcome: open() },
  { name: "entries in another order", damage: (json) => json.claims[checked.id]?.ledger.reverse(), outcome: open() },
  {
    name: "a chain that starts in the middle",
    damage: (json) => json.claims[checked.id]?.ledger.shift(),
    outcome: open(),
  },
  {
    name: "a verdict that does not exist",
    damage: (json) => append(json, { ...last(json), verdict: "true" }),
    outcome: open(),
  },
  {
    name: "an act that does not exist",
    damage: (json) => append(json, { ...last(json), act: "blessed" }),
    outcome: open(),
  },
  { name: "an entry that is none", damage: (json) => append(json, "verified" as never), outcome: open() },
  {
    name: "a ledger that is none",
    damage: (json) => Object.assign(json.claims[checked.id] ?? {}, { ledger: "verified" }),
    outcome: open(),
  },
  {
    name: "an empty ledger",
    damage: (json) => Object.assign(json.claims[checked.id] ?? {}, { ledger: [] }),
    outcome: open(),
  },
  {
    name: "a record that is none",
    damage: (json) => Object.assign(json.claims, { [checked.id]: null }),
    outcome: { refused: "article-invalid" },
  },
  {
    name: "a ledger that does not start with the marking",
    damage: (json) =>
      ledger(json, startLedger(checked.id, { ...entry, act: "verdict", verdict: "verified", note: "x" }).ledger),
    outcome: open(),
  },
  {
    name: "a claim that is marked twice",
    damage: (json) => ledger(json, chained({ ...entry, act: "marked", copiedFrom: null })),
    outcome: open(),
  },
  {
    name: "a claim that is a copy of itself",
    damage: (json) => {
      const marked = startLedger(checked.id, { ...entry, act: "marked", copiedFrom: checked.id });
      ledger(json, appendAct(marked, { ...entry, act: "verdict", verdict: "verified", note: "x" }).ledger);
    },
    outcome: open(),
  },
  {
    name: "a claim that is a copy of one that is nowhere, as pasting from another article makes it",
    damage: (json) => {
      const marked = startLedger(checked.id, { ...entry, act: "marked", copiedFrom: anId() });
      ledger(json, appendAct(marked, { ...entry, act: "verdict", verdict: "verified", note: "x" }).ledger);
    },
    outcome: verified(null),
  },
  {
    name: "entries out of the order of time",
    damage: (json) => ledger(json, chained({ ...entry, at: EARLIER, act: "reconfirmed", note: "" })),
    outcome: open(),
  },
  {
    name: "entries that are still to come",
    damage: (json) => ledger(json, chained({ ...entry, at: LATER, act: "reconfirmed", note: "" })),
    outcome: open(),
  },
  { name: "a time that is none", damage: (json) => Object.assign(last(json), { at: "yesterday" }), outcome: open() },
  {
    name: "a key that no entry has",
    damage: (json) => Object.assign(last(json), { certainty: "100 %" }),
    outcome: open(),
  },
  {
    name: "the same piece of evidence twice",
    damage: (json) => ledger(json, chained({ ...entry, act: "evidence-added", evidence: piece })),
    outcome: open(),
  },
  {
    name: "an act about evidence that is not there",
    damage: (json) => ledger(json, chained({ ...entry, act: "evidence-removed", evidenceId: anId() })),
    outcome: open(),
  },
  {
    name: "evidence whose id is none",
    damage: (json) =>
      append(json, { ...entry, act: "evidence-added", evidence: { ...piece, id: "1" }, previous: null, hash: "x" }),
    outcome: open(),
  },
  {
    name: "evidence from a source that is not in the file",
    damage: (json) => {
      json.included.sources = {};
    },
    outcome: verified(null),
  },
  {
    name: "a source retracted that no evidence comes from",
    damage: (json) =>
      ledger(json, chained({ ...entry, act: "source-retracted", sourceId: anId(), reason: "Withdrawn" })),
    outcome: { stands: "stale", warning: null },
  },
  {
    name: "a source reinstated that nobody retracted",
    damage: (json) => ledger(json, chained({ ...entry, act: "source-reinstated", sourceId: anId(), note: "" })),
    outcome: verified(null),
  },
  {
    name: "a fact check whose address is none",
    damage: (json) =>
      append(json, {
        ...last(json),
        act: "fact-check",
        factCheck: { summary: "", claimant: "", appearance: "javascript:1" },
      }),
    outcome: open(),
  },
  {
    name: "a fact check by nobody, chained",
    damage: (json) =>
      ledger(json, chained({ ...entry, act: "fact-check", factCheck: { summary: "", claimant: "", appearance: "" } })),
    outcome: verified(null),
  },
  {
    name: "a file behind evidence that did not come along",
    damage: (json) => {
      const evidence = aPieceOfEvidence({ sourceId: source.id, attachment: "a".repeat(64) });
      ledger(json, chained({ ...entry, act: "evidence-added", evidence }));
    },
    outcome: verified(/Files behind evidence did not come/u),
  },
  {
    name: "a figure whose image is not in the file",
    damage: (json) => {
      json.body.content.push({ type: "figure", attrs: { sha256: "b".repeat(64), mediaType: "image/png" } });
    },
    outcome: verified(/Images of the article are not in the file/u),
  },
  {
    name: "a claim that goes by another id than the one it is filed under",
    damage: (json) => Object.assign(json.claims[checked.id] ?? {}, { id: anId() }),
    outcome: verified(/go by the id they are filed under/u),
  },
  {
    name: "two records that go by one id",
    damage: (json) => {
      secondRecord(json, checked.id);
    },
    outcome: open(),
  },
  {
    name: "two records that both go by the id of neither",
    damage: (json) => {
      const inner = anId();
      Object.assign(json.claims[checked.id] ?? {}, { id: inner });
      secondRecord(json, inner);
    },
    outcome: open(),
  },
  {
    name: "two records filed under one id, of which readers of JSON drop the first",
    damage: () => undefined,
    rewrite: (text) => text.replace('"claims": {', `"claims": { "${checked.id}": { "id": "x", "ledger": [] },`),
    outcome: { refused: "json-key-twice" },
  },
  {
    name: "two bodies",
    damage: () => undefined,
    rewrite: (text) => text.replace('"body": {', '"body": { "type": "doc" }, "body": {'),
    outcome: { refused: "json-key-twice" },
  },
  {
    name: "a claim filed under what is no id",
    damage: (json) => Object.assign(json.claims, { first: json.claims[checked.id] }),
    outcome: { refused: "article-invalid" },
  },
  {
    name: "an article whose id is none",
    damage: (json) => {
      json["id"] = "../../etc/passwd";
    },
    outcome: { refused: "article-invalid" },
  },
  {
    name: "marks whose ids are none",
    damage: (json) => {
      json.body.content.push(aBodyOf(aText("Two marks.", { type: "claim", attrs: { id: 7 } }, { type: "note" })));
    },
    outcome: verified(/Marks of claims or notes that lead nowhere were taken off.*\(2\)/u),
  },
  {
    name: "words that are none",
    damage: (json) => {
      json.body.content.push(aBodyOf({ type: "text", text: [["Nested."]] as unknown as string }));
    },
    outcome: { refused: "article-invalid" },
  },
  {
    name: "marks and attributes that are lists",
    damage: (json) => {
      const marks = [{ type: "claim", attrs: [] }] as unknown as [];
      json.body.content.push(aBodyOf({ type: "text", text: "Listed.", marks }), { type: "paragraph", attrs: [] });
    },
    outcome: { refused: "article-invalid" },
  },
  {
    name: "marks of notes without records",
    damage: (json) => {
      json.body.content.push(aBodyOf(aText("A note.", { type: "note", attrs: { id: anId() } })));
    },
    outcome: verified(/lead nowhere were taken off.*\(1\)/u),
  },
  {
    name: "a note that goes by another id than the one it is filed under",
    damage: (json) => {
      const remarks = [{ at: TEST_TIME, by: "Bram Tolle", text: "Really?" }];
      json["notes"] = { [anId()]: { id: anId(), resolved: false, remarks } };
    },
    outcome: verified(/Notes that named themselves differently/u),
  },
  {
    name: "keys that mean something to JavaScript",
    damage: () => undefined,
    rewrite: (text) =>
      text
        .replace('"claims": {', '"claims": { "__proto__": { "id": "x", "ledger": [] },')
        .replace('"ledger": [', '"__proto__": { "verdict": "verified" }, "constructor": 1, "ledger": ['),
    outcome: verified(/“claims\.__proto__” was left out/u),
  },
  {
    name: "a sign-off for a version that never was",
    damage: (json) => {
      json["signOff"] = { by: "Bo Marsh", at: TEST_TIME, version: 7, note: "" };
    },
    outcome: verified(/sign-off by Bo Marsh of version 7 does not fit/u),
  },
  {
    name: "a sign-off in the history alone",
    damage: (json) => {
      json.history.push({ act: "signed-off", by: "Bo Marsh", at: TEST_TIME, version: 0, note: "" });
    },
    outcome: verified(/ends with a sign-off that the article does not have/u),
  },
  {
    name: "a history that does not lead to the stage",
    damage: (json) => {
      json["stage"] = "killed";
    },
    outcome: verified(/does not say how it came to be in stage Killed/u),
  },
  {
    name: "a stage behind the gate that the history knows nothing of",
    damage: (json) => {
      json["stage"] = "published";
    },
    outcome: verified(/does not say how it came to be in stage Published/u),
  },
  {
    name: "a history entry that is none",
    damage: (json) => {
      json.history.push({ act: "crowned", at: TEST_TIME, by: "Bo Marsh" });
    },
    outcome: { refused: "article-invalid" },
  },
  {
    name: "a file that is cut off",
    damage: () => undefined,
    rewrite: (text) => text.slice(0, text.length / 2),
    outcome: { refused: "json-damaged" },
  },
];

function aBodyOf(...content: ReturnType<typeof aText>[]): Record<string, unknown> {
  return { ...aBody({ type: "paragraph", content }).content?.[0] };
}

/** The file of a case. */
export async function fileOf({ damage, rewrite = (text) => text }: BadInput): Promise<string> {
  const json: Json = JSON.parse(await wholeFile());
  damage(json);
  return rewrite(JSON.stringify(json, null, 2));
}
