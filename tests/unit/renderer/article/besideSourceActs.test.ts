import { beforeEach, describe, expect, it } from "vitest";
import type { Client } from "#api/client/client";
import type { Article } from "#core/article/article";
import { claimState } from "#core/claims/claimState";
import { ArticleSession } from "#renderer/article/articleSession";
import { type ApiUnderTest, startApi, succeeded } from "../../../support/apiUnderTest";
import { aClaim, anArticle, anId, aPieceOfEvidence } from "../../../support/builders";
import { ManualClock } from "../../../support/manualClock";

const FIELDS = { kind: "person", name: "Orla Fennick", terms: "on-the-record" } as const;

let api: ApiUnderTest;
let clock: ManualClock;
let session: ArticleSession;
let sourceId: string;
let claimId: string;
/** Set to hold back answers to saves until it is let go. */
let gate: Promise<void>;
let letGo: () => void;

function holdAnswers(): void {
  gate = new Promise((resolve) => {
    letGo = resolve;
  });
}

/** A window over a real desk. Its clock stands still, so that nothing is saved before a test says so. */
beforeEach(async () => {
  api = await startApi({ windowId: "w1" });
  gate = Promise.resolve();
  clock = new ManualClock("2020-01-01T00:00:00.000Z");
  sourceId = succeeded(await api.client.sources.add({ ...FIELDS } as never)).id;
  const evidence = { ...aPieceOfEvidence({ sourceId }) };
  const claim = aClaim({ verdict: "verified", evidence: [evidence] });
  claimId = claim.id;
  const actor = { by: "Ada Quill", origin: null };
  const article = succeeded(await api.desk.articles.create(anArticle({ claims: [claim] }), actor));
  const client: Client["articles"] = {
    ...api.client.articles,
    save: async (...asked) => {
      const answer = await api.client.articles.save(...asked);
      await gate;
      return answer;
    },
  };
  session = new ArticleSession(article, {
    client,
    actingAs: () => "Ben Reed",
    now: () => clock.date(),
    newId: anId,
    setTimer: clock.setTimer,
    clearTimer: clock.clearTimer,
  });
});

const retitle = (headline: string) => session.do({ type: "edit-details", changes: { headline } });
const retract = () => api.client.sources.retract(sourceId, "Forged.");
const onDesk = async (): Promise<Article> => succeeded(await api.client.articles.get(session.view.article.id));
const actsIn = (article: Article) => article.claims[claimId]?.ledger.slice(3).map(({ act }) => act);

/** What the window does when the desk tells of a save by others. */
const hear = async () => session.receive(await onDesk());

async function expectSettled(): Promise<void> {
  expect(session.view.conflict).toBeNull();
  expect(session.view.saveState.kind).toBe("saved");
  expect(session.view.article).toEqual(await onDesk());
  expect(session.hasUnsaved).toBe(false);
}

describe("a window beside a retraction", () => {
  it("takes it over at once when nothing is unsaved, and leaves the editor alone", async () => {
    const { bodyRevision } = session.view;
    succeeded(await retract());
    await hear();
    expect(actsIn(session.view.article)).toEqual(["source-retracted"]);
    expect(session.view.bodyRevision).toBe(bodyRevision);
    await expectSettled();
  });

  it("keeps what is unsaved, meets no conflict, and ends with the desk's ledger", async () => {
    retitle("Ferry back");
    succeeded(await retract());
    await hear();
    expect(session.view.article.headline).toBe("Ferry back");
    await session.flush();
    expect(session.view.article).toMatchObject({ headline: "Ferry back", version: 3 });
    expect(actsIn(session.view.article)).toEqual(["source-retracted"]);
    await expectSettled();
  });

  it("loses no verdict on the very same claim, which still needs another look", async () => {
    session.do({ type: "reconfirm-claim", claimId, note: "Mine." });
    succeeded(await retract());
    await session.flush();
    const claim = session.view.article.claims[claimId];
    expect(actsIn(session.view.article)).toEqual(["source-retracted", "reconfirmed", "source-retracted"]);
    expect(claim && claimState(claim)).toMatchObject({ verdictNote: "Mine.", retractions: [{ reason: "Forged." }] });
    await expectSettled();
  });

  it("goes on from its own ledger when it was changed during the save, and still ends with the desk's", async () => {
    session.do({ type: "reconfirm-claim", claimId, note: "Mine." });
    succeeded(await retract());
    holdAnswers();
    const flushing = session.flush();
    session.do({ type: "assign-claim", claimId, assignee: "Ada Quill" });
    letGo();
    await flushing;
    expect(actsIn(session.view.article)).toEqual(["source-retracted", "reconfirmed", "source-retracted", "assigned"]);
    await expectSettled();
  });

  it("takes over what came while a save was under way", async () => {
    retitle("Ferry back");
    holdAnswers();
    const flushing = session.flush();
    await until(async () => (await onDesk()).version === 2);
    succeeded(await retract());
    await hear();
    letGo();
    await flushing;
    expect(actsIn(session.view.article)).toEqual(["source-retracted"]);
    await expectSettled();
  });
});

/** Turns of the event loop until something holds; the desk works on a real disk. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 1_000; turn += 1) if (await holds()) return;
  throw new Error("it never came to hold");
}
