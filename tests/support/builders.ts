import type { Article } from "#core/article/article";
import type { DocumentMark, DocumentNode } from "#core/article/document/documentNode";
import { newArticle } from "#core/article/newArticle";
import type { Claim } from "#core/claims/claim";
import type { Evidence } from "#core/claims/evidence";
import { appendAct, startLedger } from "#core/claims/ledger";
import type { Verdict } from "#core/claims/verdict";
import type { Act } from "#core/identity/act";
import type { Source, SourceFields } from "#core/sources/source";

/** The moment at which everything happens in a test that does not say otherwise. */
export const TEST_TIME = "2031-04-05T06:07:08.000Z";

let idsMade = 0;

/** A ULID that no other call in this test file gets. */
export function anId(): string {
  idsMade += 1;
  return `01TEST${String(idsMade).padStart(20, "0")}`;
}

export function anAct(overrides: Partial<Act> = {}): Act {
  return { by: "Ada Quill", at: TEST_TIME, newId: anId, ...overrides };
}

/** What somebody fills in about a source. On the record unless told otherwise. */
export function sourceFields(overrides: Partial<SourceFields> = {}): SourceFields {
  return {
    kind: "person",
    name: "Orla Fennick",
    aliases: [],
    role: "harbour master of Port Selwick",
    url: "",
    archivedUrl: "",
    seenOn: null,
    contacts: [],
    reliability: null,
    notes: "",
    terms: "on-the-record",
    publicLabel: "",
    originId: null,
    files: [],
    ...overrides,
  };
}

export function aSource(overrides: Partial<Source> = {}): Source {
  const kept = { retraction: null, formerIds: [], createdAt: TEST_TIME, updatedAt: TEST_TIME };
  return { id: anId(), ...sourceFields(), ...kept, ...overrides };
}

export function aPieceOfEvidence(overrides: Partial<Evidence> = {}): Evidence {
  return {
    id: anId(),
    sourceId: anId(),
    stance: "supports",
    locator: "",
    quote: "",
    note: "",
    credibility: null,
    attachment: null,
    ...overrides,
  };
}

export interface ClaimParts {
  id?: string;
  /** The words it was marked on, and that its verdict is about. */
  text?: string;
  /** Without one the claim has only been marked. */
  verdict?: Verdict;
  note?: string;
  evidence?: readonly Evidence[];
  by?: string;
}

/** A claim with a sound ledger: marked, then its evidence, then its verdict. */
export function aClaim(parts: ClaimParts = {}): Claim {
  const { text = "The ferry sank in 1931.", by = "Ada Quill", evidence = [], verdict, note = "" } = parts;
  const entry = { at: TEST_TIME, by, text };
  let claim = startLedger(parts.id ?? anId(), { ...entry, act: "marked", copiedFrom: null });
  for (const piece of evidence) claim = appendAct(claim, { ...entry, act: "evidence-added", evidence: piece });
  return verdict ? appendAct(claim, { ...entry, act: "verdict", verdict, note }) : claim;
}

/** A paragraph of plain strings and claims, each claim on the words its ledger last knew. */
export function aParagraph(...parts: readonly (string | Claim)[]): DocumentNode {
  return {
    type: "paragraph",
    content: parts.map((part) => (typeof part === "string" ? aText(part) : claimText(part))),
  };
}

export function aText(text: string, ...marks: DocumentMark[]): DocumentNode {
  return marks.length === 0 ? { type: "text", text } : { type: "text", text, marks };
}

export function aBody(...content: DocumentNode[]): DocumentNode {
  return { type: "doc", content };
}

/**
 * A draft that lacks nothing an editor fills in. Without a body of its own it has one paragraph of copy, then one
 * paragraph for each claim given, marked on the claim's words.
 */
export function anArticle(overrides: Partial<Omit<Article, "claims">> & { claims?: readonly Claim[] } = {}): Article {
  const { claims = [], ...rest } = overrides;
  const body =
    rest.body ?? aBody(aParagraph("The fog lifted over Port Selwick."), ...claims.map((claim) => aParagraph(claim)));
  const article = newArticle(
    {
      headline: "Ferry returns to Port Selwick",
      standfirst: "The first crossing in ninety years left on Monday.",
      bylines: [{ name: "Ada Quill" }],
      section: "Harbour",
      body,
    },
    anAct(),
  );
  const known = Object.fromEntries(claims.map((claim) => [claim.id, claim]));
  return { ...article, claims: claims.length > 0 ? known : article.claims, ...rest, body };
}

/** The mark by which a stretch of text belongs to a claim. */
export function aClaimMark(id: string): DocumentMark {
  return { type: "claim", attrs: { id } };
}

function claimText(claim: Claim): DocumentNode {
  return aText(claim.ledger.at(-1)?.text ?? "", aClaimMark(claim.id));
}
