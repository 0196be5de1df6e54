import { describe, expect, it } from "vitest";
import type { Answer, SaveAnswer } from "#api/client/client";
import type { Article } from "#core/article/article";
import { type ArticlePatch, patchArticle } from "#core/article/articlePatch";
import { plainText } from "#core/article/document/plainText";
import { ArticleSession } from "#renderer/article/articleSession";
import { aBody, anArticle, anId, aParagraph } from "../../../support/builders";
import { ManualClock } from "../../../support/manualClock";

const saying = (text: string) => aBody(aParagraph(text));

/** A session that has met a conflict: "Mine." here, "Theirs." on the desk, and what the desk has kept of refused words. */
async function inConflict() {
  const clock = new ManualClock("2031-04-05T06:07:08.000Z");
  const base: Article = { ...anArticle({ body: saying("Ours.") }), version: 1 };
  const desk = {
    stored: { ...base, version: 2, body: saying("Theirs.") } as Article,
    kept: [] as string[],
    fails: false,
  };
  const save = async (_id: string, from: number, patch: ArticlePatch): Promise<Answer<SaveAnswer>> => {
    if (desk.fails) return { ok: false, status: 0, problem: { code: "unreachable", message: "m", remedy: "r" } };
    if (from === desk.stored.version) {
      desk.stored = { ...patchArticle(desk.stored, patch), version: from + 1 };
      return { ok: true, value: { kind: "saved", article: desk.stored } };
    }
    desk.kept.push(plainText(patchArticle(base, patch).body));
    const conflict = { code: "conflict", message: "m", remedy: "r", current: desk.stored, kept: "k" } as const;
    return { ok: true, value: { kind: "conflict", conflict } };
  };
  const stored = async (): Promise<Answer<Article>> => ({ ok: true, value: desk.stored });
  const command = async (): Promise<Answer<SaveAnswer>> => ({
    ok: true,
    value: { kind: "saved", article: desk.stored },
  });
  const session = new ArticleSession(base, {
    client: { save, command, get: stored, create: stored },
    actingAs: () => "Ada Quill",
    newId: anId,
    now: () => clock.date(),
    setTimer: clock.setTimer,
    clearTimer: clock.clearTimer,
  });
  let typed = base.body;
  session.attachEditor(() => typed);
  const type = (text: string) => {
    typed = saying(text);
    session.touchBody();
  };
  type("Mine.");
  await clock.advance(1_000);
  expect(session.view.conflict).not.toBeNull();
  return { session, desk, type };
}

describe("settling a conflict", () => {
  it("tells what both texts started from", async () => {
    const { session } = await inConflict();
    expect(plainText(session.base.body)).toBe("Ours.");
  });

  it("has words kept that were typed after the save which met it, before the other text takes their place", async () => {
    const { session, desk, type } = await inConflict();
    type("Mine, and more.");
    expect(await session.resolveConflict("theirs")).toBeNull();
    expect(desk.kept).toEqual(["Mine.", "Mine, and more."]);
    expect(plainText(session.view.article.body)).toBe("Theirs.");
  });

  it("keeps nothing twice when nothing more was typed", async () => {
    const { session, desk } = await inConflict();
    await session.resolveConflict("theirs");
    expect(desk.kept).toEqual(["Mine."]);
  });

  it("stays a conflict, with every word, while those words cannot be kept", async () => {
    const { session, desk, type } = await inConflict();
    type("Mine, and more.");
    desk.fails = true;
    expect(await session.resolveConflict("theirs")).toMatchObject({ code: "unreachable" });
    expect(session.view.conflict).not.toBeNull();
    expect(plainText(session.view.article.body)).toBe("Mine, and more.");
    desk.fails = false;
    expect(await session.resolveConflict("mine")).toBeNull();
    expect(plainText(desk.stored.body)).toBe("Mine, and more.");
  });

  it("goes on with a text made of both, which the editor takes over", async () => {
    const { session, desk } = await inConflict();
    const { bodyRevision, conflict } = session.view;
    const theirs = conflict?.current ?? session.base;
    const both = { ...theirs, body: aBody(aParagraph("Mine."), aParagraph("Theirs.")) };
    expect(await session.resolveConflict(both)).toBeNull();
    expect(plainText(desk.stored.body)).toBe("Mine.\n\nTheirs.");
    expect(session.view).toMatchObject({
      conflict: null,
      bodyRevision: bodyRevision + 1,
      saveState: { kind: "saved" },
    });
  });

  it("shows the newest text when it was changed once more meanwhile", async () => {
    const { session, desk, type } = await inConflict();
    type("Mine, and more.");
    desk.stored = { ...desk.stored, version: 3, body: saying("Theirs, later.") };
    expect(await session.resolveConflict("theirs")).toMatchObject({ code: "conflict" });
    expect(plainText(session.view.conflict?.current.body ?? saying(""))).toBe("Theirs, later.");
  });
});

describe("bringing back a kept version", () => {
  it("saves first, shows what the desk has made, and gives what was replaced", async () => {
    const { session, desk } = await inConflict();
    await session.resolveConflict("theirs");
    const revision = session.view.bodyRevision;
    const done = await session.bringBack(async (_id, version) => {
      desk.stored = { ...desk.stored, version: version + 1, body: saying("Then.") };
      return { ok: true, value: { kind: "saved", article: desk.stored, replaced: "01TEST" } };
    });
    expect(done).toEqual({ ok: true, value: "01TEST" });
    expect(plainText(session.view.article.body)).toBe("Then.");
    expect(session.view.bodyRevision).toBe(revision + 1);
  });

  it("is refused while another window writes, and while a conflict is open", async () => {
    const { session } = await inConflict();
    const never = () => Promise.reject(new Error("asked the desk"));
    expect(await session.bringBack(never)).toMatchObject({ ok: false, problem: { code: "conflict" } });
    session.setReadOnly(true);
    expect(await session.bringBack(never)).toMatchObject({ ok: false, problem: { code: "written-elsewhere" } });
  });
});
