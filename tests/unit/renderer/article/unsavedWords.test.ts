import { describe, expect, it } from "vitest";
import type { Answer, SaveAnswer } from "#api/client/client";
import type { Article } from "#core/article/article";
import { patchArticle } from "#core/article/articlePatch";
import { newArticle } from "#core/article/newArticle";
import { ArticleSession } from "#renderer/article/articleSession";
import { bringBackWords } from "#renderer/article/bringBackWords";
import { storedWords } from "#renderer/article/unsavedWords";
import { anId } from "../../../support/builders";
import { ManualClock } from "../../../support/manualClock";

const UNREACHABLE = { ok: false, status: 0, problem: { code: "unreachable", message: "m", remedy: "r" } } as const;

/** A browser's storage, as far as it is used here. */
class Storage {
  [key: string]: unknown;
  setItem(key: string, value: string) {
    this[key] = value;
  }
  getItem(key: string) {
    return this[key] ?? null;
  }
  removeItem(key: string) {
    delete this[key];
  }
}

function setUp() {
  const clock = new ManualClock("2031-03-01T09:00:00.000Z");
  const made = newArticle({ headline: "Ferry late" }, { by: "Ines Marr", at: clock.iso(), newId: anId });
  const desk = { stored: { ...made, version: 1 } as Article, reachable: true, hangs: false };
  const storage = new Storage();
  const words = storedWords(() => storage as unknown as globalThis.Storage);
  const client = {
    save: async (_id: string, base: number, patch: Parameters<typeof patchArticle>[1]): Promise<Answer<SaveAnswer>> => {
      if (desk.hangs) return new Promise(() => undefined);
      if (!desk.reachable) return UNREACHABLE;
      if (base !== desk.stored.version) {
        const conflict = { code: "conflict", message: "m", remedy: "r", current: desk.stored, kept: "k" } as const;
        return { ok: true, value: { kind: "conflict", conflict } };
      }
      desk.stored = { ...patchArticle(desk.stored, patch), version: base + 1 };
      return { ok: true, value: { kind: "saved", article: desk.stored } };
    },
    command: async () => UNREACHABLE,
    get: async () => UNREACHABLE,
    create: async () => UNREACHABLE,
  };
  const session = new ArticleSession(desk.stored, {
    client,
    words,
    actingAs: () => "Ines Marr",
    newId: anId,
    now: () => clock.date(),
    setTimer: clock.setTimer,
    clearTimer: clock.clearTimer,
  });
  const rename = (headline: string) => session.do({ type: "edit-details", changes: { headline } });
  return { clock, desk, storage, words, client, session, rename, id: desk.stored.id };
}

describe("words that the desk does not take", () => {
  it("are in the browser within a second, and stay up to date while saving goes on failing", async () => {
    const { clock, desk, words, rename, id } = setUp();
    desk.reachable = false;
    rename("Ferry sunk");
    await clock.advance(1_000);
    expect(words.get(id)).toEqual({ baseVersion: 1, patch: { details: { headline: "Ferry sunk" } } });
    rename("Ferry sunk at Selwick");
    await clock.advance(600);
    expect(words.get(id)?.patch.details?.headline).toBe("Ferry sunk at Selwick");
  });

  it("are in the browser as well while a save gets no answer", async () => {
    const { clock, desk, words, rename, id } = setUp();
    desk.hangs = true;
    rename("Ferry sunk");
    await clock.advance(400);
    rename("Ferry sunk at Selwick");
    await clock.advance(1_000);
    expect(words.get(id)?.patch.details?.headline).toBe("Ferry sunk at Selwick");
  });

  it("are gone from the browser as soon as the desk has them, and are never there while it takes them", async () => {
    const { clock, desk, storage, rename } = setUp();
    rename("Ferry later");
    await clock.advance(1_000);
    expect(Object.keys(storage)).toEqual([]);
    desk.reachable = false;
    rename("Ferry sunk");
    await clock.advance(1_000);
    expect(Object.keys(storage)).toHaveLength(1);
    desk.reachable = true;
    await clock.advance(2_000);
    expect(desk.stored.headline).toBe("Ferry sunk");
    expect(Object.keys(storage)).toEqual([]);
  });

  it("come to the desk at the next opening, and are cleared then", async () => {
    const { clock, desk, storage, words, client, rename, id } = setUp();
    desk.reachable = false;
    rename("Ferry sunk");
    await clock.advance(1_000);
    expect(await bringBackWords(id, client, words)).toBe("none");
    expect(words.articleIds()).toEqual([id]);
    desk.reachable = true;
    expect(await bringBackWords(id, client, words)).toBe("saved");
    expect(desk.stored.headline).toBe("Ferry sunk");
    expect(Object.keys(storage)).toEqual([]);
    expect(await bringBackWords(id, client, words)).toBe("none");
  });

  it("write over nothing that came to the article meanwhile: the desk keeps them as a version", async () => {
    const { clock, desk, words, client, rename, id } = setUp();
    desk.reachable = false;
    rename("Ferry sunk");
    await clock.advance(1_000);
    desk.reachable = true;
    desk.stored = { ...desk.stored, headline: "Ferry found", version: 2 };
    expect(await bringBackWords(id, client, words)).toBe("kept");
    expect(desk.stored.headline).toBe("Ferry found");
    expect(words.get(id)).toBeNull();
  });

  it("stay in the window alone where the browser keeps nothing, and what is no words of ours is left out", () => {
    const none = storedWords(() => {
      throw new Error("storage is off");
    });
    none.keep("x", { baseVersion: 1, patch: {} });
    expect(none.get("x")).toBeNull();
    expect(none.articleIds()).toEqual([]);
    const storage = new Storage();
    storage.setItem("stet-unsaved-y", '{"baseVersion":"one"}');
    expect(storedWords(() => storage as unknown as globalThis.Storage).get("y")).toBeNull();
  });
});
