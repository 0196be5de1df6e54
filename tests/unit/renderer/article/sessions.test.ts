import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Article } from "#core/article/article";
import { newArticle } from "#core/article/newArticle";
import { catchUpSessions, dropSession, flushAllOnLeave, leaveSession, openSession } from "#renderer/article/sessions";
import { anId } from "../../../support/builders";

const desk = vi.hoisted(() => ({
  articles: new Map<string, unknown>(),
  saved: [] as { id: string; keepalive: boolean }[],
  reachable: true,
}));

vi.mock("#renderer/data/client", () => ({
  client: {
    articles: {
      get: async (id: string) => ({ ok: true, value: desk.articles.get(id) }),
      save: async (id: string, version: number, _patch: unknown, { keepalive = false }: { keepalive?: boolean }) => {
        desk.saved.push({ id, keepalive });
        if (!desk.reachable)
          return { ok: false, status: 0, problem: { code: "unreachable", message: "m", remedy: "r" } };
        const article = { ...(desk.articles.get(id) as Article), version: version + 1 };
        return { ok: true, value: { kind: "saved", article } };
      },
    },
  },
}));

const opened: string[] = [];

async function openNew() {
  const made = newArticle({ headline: "Ferry late" }, { by: "Ines Marr", at: "2026-03-01T09:00:00.000Z", newId: anId });
  const article: Article = { ...made, version: 1 };
  desk.articles.set(article.id, article);
  opened.push(article.id);
  return openSession(article.id);
}

const rename = (session: Awaited<ReturnType<typeof openNew>>, headline: string) =>
  session.do({ type: "edit-details", changes: { headline } });

beforeEach(() => {
  // Sessions save by a timer of the window's; here only leaving is to save.
  vi.stubGlobal("window", { setTimeout: () => 0, clearTimeout: () => {} });
  desk.saved = [];
  desk.reachable = true;
});

afterEach(() => {
  for (const id of opened.splice(0)) dropSession(id);
  vi.unstubAllGlobals();
});

describe("leaving the window", () => {
  it("sends the last words of every article in requests that outlive the window", async () => {
    const first = await openNew();
    const second = await openNew();
    rename(first, "Ferry later");
    rename(second, "Ferry on time");
    expect(flushAllOnLeave()).toBe(true);
    expect(desk.saved).toEqual([
      { id: first.view.article.id, keepalive: true },
      { id: second.view.article.id, keepalive: true },
    ]);
  });

  it("sends nothing of an article that is saved", async () => {
    await openNew();
    expect(flushAllOnLeave()).toBe(true);
    expect(desk.saved).toEqual([]);
  });

  it("says so when an article that was left cannot be saved, and still sends the others", async () => {
    const left = await openNew();
    desk.reachable = false;
    rename(left, "Ferry later");
    await leaveSession(left.view.article.id);
    const open = await openNew();
    rename(open, "Ferry on time");
    expect(flushAllOnLeave()).toBe(false);
    expect(desk.saved.at(-1)).toEqual({ id: open.view.article.id, keepalive: true });
  });
});

describe("a change that the desk makes in articles", () => {
  it("is taken over by those that are open and saved", async () => {
    const session = await openNew();
    const { id } = session.view.article;
    desk.articles.set(id, { ...session.view.article, version: 2, section: "Harbour" });
    await catchUpSessions();
    expect(session.view.article).toMatchObject({ version: 2, section: "Harbour" });
  });

  it("takes no unsaved words away", async () => {
    const session = await openNew();
    rename(session, "Ferry later");
    const { id } = session.view.article;
    desk.articles.set(id, { ...session.view.article, version: 2, headline: "Ferry late", section: "Harbour" });
    await catchUpSessions();
    expect(session.view.article).toMatchObject({ version: 1, headline: "Ferry later" });
  });
});
