import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import { type ArticlePatch, diffArticles } from "#core/article/articlePatch";
import { apply } from "#core/article/commands/apply";
import type { Command } from "#core/article/commands/command";
import { viewClaims } from "#core/claims/claimView";
import { appendAct, brokenEntries } from "#core/claims/ledger";
import type { Result } from "#core/result";
import type { SaveOutcome } from "#desk/desk";
import type { OwnedDesk } from "#desk/openDesk";
import {
  aClaim,
  anAct,
  anArticle,
  anId,
  aParagraph,
  aPieceOfEvidence,
  sourceFields,
  TEST_TIME,
} from "../../../support/builders";
import { namesIn } from "../../../support/deskFiles";
import { ADA, accepted, codeOf, freshDesk } from "../../../support/freshDesk";

const BEN = { by: "Ben Reed", origin: "w2" };

/** A verified claim that rests on a source, and a window that has the article open. */
async function setUp() {
  let time = Date.parse("2031-06-01T10:00:00.000Z");
  const now = () => {
    time += 60_000;
    return new Date(time);
  };
  const desk = await freshDesk({ now });
  const sourceId = accepted(await desk.sources.add(sourceFields(), ADA)).id;
  const into = accepted(await desk.sources.add(sourceFields({ name: "O. Fennick" }), ADA)).id;
  const piece = aPieceOfEvidence({ sourceId });
  const claim = aClaim({ verdict: "verified", evidence: [piece] });
  const open = accepted(await desk.articles.create(anArticle({ claims: [claim] }), ADA));
  return { desk, sourceId, into, piece, claim, open };
}

/** What a window sends that carried out commands on what it had. */
function patchOf(open: Article, ...commands: Command[]): ArticlePatch {
  const made = commands.reduce((article, command) => accepted(apply(article, command, anAct({ by: BEN.by }))), open);
  return diffArticles(open, made) ?? {};
}

function saved(result: Result<SaveOutcome>): Article {
  const outcome = accepted(result);
  if (outcome.kind !== "saved") throw new Error("a conflict");
  return outcome.article;
}

function seen(article: Article, claimId: string) {
  const claim = article.claims[claimId];
  const view = viewClaims(article.body, article.claims).find(({ id }) => id === claimId);
  expect(claim && brokenEntries(claim)).toEqual([]);
  return { acts: claim?.ledger.slice(3).map(({ act }) => act), stale: view?.stale, note: view?.verdictNote };
}

const typed: ArticlePatch = { body: { from: 0, remove: 1, insert: [aParagraph("Went on writing.")] } };

async function refusedTexts(desk: OwnedDesk, id: string) {
  return (await namesIn(desk.dir, "revisions", id)).length;
}

describe("a save that started before the desk did something to a source", () => {
  it("keeps what was typed and the retraction", async () => {
    const { desk, sourceId, claim, open } = await setUp();
    accepted(await desk.sources.retract(sourceId, "Forged.", ADA));
    const next = saved(await desk.articles.save(open.id, 1, typed, BEN));
    expect(next).toMatchObject({ version: 3, body: { content: [aParagraph("Went on writing."), {}] } });
    expect(seen(next, claim.id)).toEqual({ acts: ["source-retracted"], stale: true, note: "" });
    expect(await refusedTexts(desk, open.id)).toBe(0);
  });

  it("keeps what was typed through a retraction, an export, a reinstatement and two mergers", async () => {
    const { desk, sourceId, into, claim, open } = await setUp();
    const third = accepted(await desk.sources.add(sourceFields(), ADA)).id;
    accepted(await desk.sources.retract(sourceId, "Forged.", ADA));
    const exported = { format: "html", sha256: "0".repeat(64), version: 2 };
    accepted(await desk.articles.recordExport(open.id, exported, { draft: true, override: null }, ADA));
    accepted(await desk.sources.reinstate(sourceId, "", ADA));
    accepted(await desk.sources.merge(sourceId, into, ADA));
    accepted(await desk.sources.merge(into, third, ADA));
    const next = saved(await desk.articles.save(open.id, 1, typed, BEN));
    const acts = ["source-retracted", "source-reinstated", "evidence-changed", "evidence-changed"];
    expect(seen(next, claim.id)).toMatchObject({ acts, stale: false });
    expect(next.version).toBe(7);
  });

  it("loses nobody's verdict on the very same claim, and the claim still needs another look", async () => {
    const { desk, sourceId, claim, open } = await setUp();
    accepted(await desk.sources.retract(sourceId, "Forged.", ADA));
    const patch = patchOf(open, { type: "record-verdict", claimId: claim.id, verdict: "disputed", note: "Mine." });
    const next = saved(await desk.articles.save(open.id, 1, patch, BEN));
    expect(seen(next, claim.id)).toEqual({
      acts: ["source-retracted", "verdict", "source-retracted"],
      stale: true,
      note: "Mine.",
    });
    // The window has not taken the ledger over yet, and goes on from its own.
    const made = { ...open, claims: { ...open.claims, ...patch.claims }, version: next.version };
    const more = patchOf(made, { type: "assign-claim", claimId: claim.id, assignee: "Ada Quill" });
    const after = saved(await desk.articles.save(open.id, next.version, more, BEN));
    expect(seen(after, claim.id)).toEqual({
      acts: ["source-retracted", "verdict", "source-retracted", "assigned"],
      stale: true,
      note: "Mine.",
    });
    const knowing = patchOf(after, { type: "reconfirm-claim", claimId: claim.id, note: "" });
    expect(seen(saved(await desk.articles.save(open.id, after.version, knowing, BEN)), claim.id).stale).toBe(false);
  });

  it("maps evidence that it changes or adds on the way, and tells it of the retraction", async () => {
    const { desk, sourceId, into, piece, claim, open } = await setUp();
    accepted(await desk.sources.merge(sourceId, into, ADA));
    const other = aPieceOfEvidence({ sourceId });
    const patch = patchOf(
      open,
      { type: "change-evidence", claimId: claim.id, evidence: { ...piece, note: "page 3" } },
      { type: "add-evidence", claimId: claim.id, evidence: other },
    );
    const next = saved(await desk.articles.save(open.id, 1, patch, BEN));
    const view = viewClaims(next.body, next.claims)[0];
    expect(view?.evidence).toEqual([
      { ...piece, note: "page 3", sourceId: into },
      { ...other, sourceId: into },
    ]);
    expect(view?.stale).toBe(false);
  });

  it("is as good by commands: a verdict of somebody who did not know settles nothing", async () => {
    const { desk, sourceId, claim, open } = await setUp();
    accepted(await desk.sources.retract(sourceId, "Forged.", ADA));
    const command = { type: "reconfirm-claim", claimId: claim.id, note: "Mine." } as const;
    const unaware = saved(await desk.articles.command(open.id, 1, [command], BEN));
    expect(seen(unaware, claim.id)).toMatchObject({ stale: true, note: "Mine." });
    const aware = saved(await desk.articles.command(open.id, unaware.version, [command], BEN));
    expect(seen(aware, claim.id)).toMatchObject({ stale: false });
  });

  it("still is a conflict when a person has written as well", async () => {
    const { desk, sourceId, open, claim } = await setUp();
    saved(await desk.articles.command(open.id, 1, [{ type: "assign-claim", claimId: claim.id, assignee: "Cy" }], ADA));
    accepted(await desk.sources.retract(sourceId, "Forged.", ADA));
    expect(accepted(await desk.articles.save(open.id, 1, typed, BEN)).kind).toBe("conflict");
    expect(await refusedTexts(desk, open.id)).toBe(2);
  });

  it("is no conflict when it is the same save again, sent by a window that never got the answer", async () => {
    const { desk, sourceId, open } = await setUp();
    saved(await desk.articles.save(open.id, 1, typed, BEN));
    accepted(await desk.sources.retract(sourceId, "Forged.", ADA));
    expect(saved(await desk.articles.save(open.id, 1, typed, BEN)).version).toBe(3);
    expect(await refusedTexts(desk, open.id)).toBe(0);
  });
});

describe("a save that says itself what became of a source", () => {
  it.each(["source-retracted", "source-reinstated"] as const)("is refused: %s", async (act) => {
    const { desk, sourceId, claim, open } = await setUp();
    const said = { at: TEST_TIME, by: BEN.by, text: "x", sourceId };
    const entry = act === "source-retracted" ? { ...said, act, reason: "x" } : { ...said, act, note: "" };
    const patch = { claims: { [claim.id]: appendAct(claim, entry) } };
    expect(codeOf(await desk.articles.save(open.id, 1, patch, BEN))).toBe("ledger-forged");
    expect(accepted(await desk.articles.get(open.id))).toEqual(open);
  });
});

describe("the list of what needs another look", () => {
  it("has every stale claim, and reads only the articles that have some", async () => {
    const { desk, sourceId, claim, open } = await setUp();
    accepted(await desk.articles.create(anArticle({ claims: [aClaim({ evidence: [aPieceOfEvidence()] })] }), ADA));
    expect(await desk.articles.toReview()).toEqual([]);
    accepted(await desk.sources.retract(sourceId, "Forged.", ADA));
    expect(await desk.articles.toReview()).toMatchObject([
      {
        article: { id: open.id, claims: { stale: 1 } },
        claims: [{ id: claim.id, reworded: false, retractions: [{ sourceId, reason: "Forged." }] }],
      },
    ]);
    await desk.articles.trash(open.id, ADA);
    expect(await desk.articles.toReview()).toEqual([]);
  });
});

it("an article that comes in with evidence of a retracted source needs another look, whatever stage it says it has", async () => {
  const { desk, sourceId } = await setUp();
  accepted(await desk.sources.retract(sourceId, "Forged.", ADA));
  const claim = aClaim({ verdict: "verified", evidence: [aPieceOfEvidence({ sourceId })] });
  const arrived = accepted(await desk.articles.create(anArticle({ id: anId(), stage: "ready", claims: [claim] }), ADA));
  expect(seen(arrived, claim.id)).toMatchObject({ acts: ["source-retracted"], stale: true });
  expect(arrived).toMatchObject({ version: 1, stage: "fact-check" });
});
