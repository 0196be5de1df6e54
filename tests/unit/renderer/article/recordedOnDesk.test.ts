import { describe, expect, it } from "vitest";
import type { Answer, SaveAnswer } from "#api/client/client";
import type { Article } from "#core/article/article";
import { type ArticlePatch, patchArticle } from "#core/article/articlePatch";
import { ArticleSession } from "#renderer/article/articleSession";
import { aBody, anArticle, anId, aParagraph, TEST_TIME } from "../../../support/builders";
import { ManualClock } from "../../../support/manualClock";

/** A session on a desk in memory that refuses a save which does not start from what it holds. */
function setUp() {
  const clock = new ManualClock(TEST_TIME);
  const desk = { stored: { ...anArticle(), version: 3 } as Article, conflicts: 0, fails: false };
  const client = {
    save: async (_id: string, base: number, patch: ArticlePatch): Promise<Answer<SaveAnswer>> => {
      if (desk.fails) return { ok: false, status: 0, problem: { code: "offline", message: "No answer.", remedy: "" } };
      if (base !== desk.stored.version) desk.conflicts += 1;
      desk.stored = { ...patchArticle(desk.stored, patch), version: desk.stored.version + 1 };
      return { ok: true, value: { kind: "saved", article: desk.stored } };
    },
    command: async (): Promise<Answer<SaveAnswer>> => ({ ok: true, value: { kind: "saved", article: desk.stored } }),
    get: async (): Promise<Answer<Article>> => ({ ok: true, value: desk.stored }),
    create: async (): Promise<Answer<Article>> => ({ ok: true, value: desk.stored }),
  };
  const session = new ArticleSession(desk.stored, {
    client,
    actingAs: () => "Ada Quill",
    now: () => clock.date(),
    newId: anId,
    setTimer: clock.setTimer,
    clearTimer: clock.clearTimer,
  });
  const writeDown = async (): Promise<Answer<string>> => {
    const entry = { act: "trashed", at: TEST_TIME, by: "Ada Quill" } as const;
    desk.stored = { ...desk.stored, version: desk.stored.version + 1, history: [...desk.stored.history, entry] };
    return { ok: true, value: "done" };
  };
  return { clock, desk, session, writeDown };
}

const headline = (text: string) => ({ type: "edit-details", changes: { headline: text } }) as const;

describe("something that the desk writes into the history", () => {
  it("is in the article on screen afterwards, and the next save starts from it", async () => {
    const { clock, desk, session, writeDown } = setUp();
    expect(await session.recordedOnDesk(writeDown)).toEqual({ ok: true, value: "done" });
    expect(session.view.article.history.at(-1)?.act).toBe("trashed");
    session.do(headline("Ferry sails"));
    await clock.advance(300);
    expect(desk.stored.headline).toBe("Ferry sails");
    expect(desk.conflicts).toBe(0);
  });

  it("is done with what was typed a moment ago", async () => {
    const { desk, session, writeDown } = setUp();
    session.do(headline("Ferry sails"));
    let exported = "";
    await session.recordedOnDesk(() => {
      exported = desk.stored.headline;
      return writeDown();
    });
    expect(exported).toBe("Ferry sails");
  });

  it("holds back the save of what is typed meanwhile, and keeps it", async () => {
    const { clock, desk, session, writeDown } = setUp();
    await session.recordedOnDesk(async () => {
      session.do(headline("Ferry sails"));
      await clock.advance(2_000);
      return writeDown();
    });
    expect(session.view.article.headline).toBe("Ferry sails");
    await session.flush();
    expect(desk.stored.headline).toBe("Ferry sails");
    expect(desk.stored.history.at(-1)?.act).toBe("trashed");
    expect(desk.conflicts).toBe(0);
  });

  it("still saves later typing when it was refused", async () => {
    const { clock, desk, session } = setUp();
    const refused = { ok: false, status: 409, problem: { code: "gate-closed", message: "m", remedy: "r" } } as const;
    expect(await session.recordedOnDesk(async () => refused)).toBe(refused);
    session.do(headline("Ferry sails"));
    await clock.advance(300);
    expect(desk.stored.headline).toBe("Ferry sails");
  });

  it("does not happen while the article cannot be saved", async () => {
    const { desk, session } = setUp();
    desk.fails = true;
    session.do(headline("Ferry sails"));
    const answer = await session.recordedOnDesk(() => Promise.reject(new Error("must not run")));
    expect(answer).toMatchObject({ ok: false, problem: { code: "offline" } });
  });

  it("takes over nothing that somebody else has written into the text", async () => {
    const { desk, session, writeDown } = setUp();
    await session.recordedOnDesk(() => {
      desk.stored = { ...desk.stored, version: desk.stored.version + 1, body: aBody(aParagraph("Theirs.")) };
      return writeDown();
    });
    expect(session.view.article.version).toBe(3);
    expect(session.view.article.body).not.toEqual(desk.stored.body);
  });
});
