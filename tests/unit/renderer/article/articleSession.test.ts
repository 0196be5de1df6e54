import { beforeEach, describe, expect, it } from "vitest";
import type { Answer, SaveAnswer } from "#api/client/client";
import type { Article } from "#core/article/article";
import { patchArticle } from "#core/article/articlePatch";
import type { DocumentNode } from "#core/article/document/documentNode";
import { newArticle } from "#core/article/newArticle";
import { ArticleSession } from "#renderer/article/articleSession";
import { anId } from "../../../support/builders";
import { ManualClock } from "../../../support/manualClock";

const bodyOf = (text: string): DocumentNode => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});

/** A desk that holds one article in memory, answers when told to, and can be made to fail. */
class FakeDesk {
  saves: { base: number; keepalive: boolean }[] = [];
  failing: Answer<never> | null = null;
  conflictWith: Article | null = null;
  #held: (() => void)[] | null = null;

  constructor(public stored: Article) {}

  hold() {
    this.#held = [];
  }

  release() {
    const held = this.#held ?? [];
    this.#held = null;
    for (const answer of held) answer();
  }

  readonly client = {
    save: async (
      _id: string,
      base: number,
      patch: Parameters<typeof patchArticle>[1],
      options: { keepalive?: boolean } = {},
    ): Promise<Answer<SaveAnswer>> => {
      this.saves.push({ base, keepalive: options.keepalive ?? false });
      if (this.#held) await new Promise<void>((resolve) => this.#held?.push(resolve));
      if (this.failing) return this.failing;
      if (base !== this.stored.version || this.conflictWith) {
        const current = this.conflictWith ?? this.stored;
        return {
          ok: true,
          value: { kind: "conflict", conflict: { code: "conflict", message: "m", remedy: "r", current, kept: "k" } },
        };
      }
      this.stored = { ...patchArticle(this.stored, patch), version: base + 1 };
      return { ok: true, value: { kind: "saved", article: this.stored } };
    },
    command: async (): Promise<Answer<SaveAnswer>> => {
      this.stored = { ...this.stored, version: this.stored.version + 1, stage: "in-review" };
      return { ok: true, value: { kind: "saved", article: this.stored } };
    },
    get: async (): Promise<Answer<Article>> => ({ ok: true, value: this.stored }),
    create: async (): Promise<Answer<Article>> => ({ ok: true, value: this.stored }),
  };
}

let clock: ManualClock;
let desk: FakeDesk;
let session: ArticleSession;
let typed: DocumentNode;

/** As the editor does: new text, then the word that it changed. */
function type(text: string) {
  typed = bodyOf(text);
  session.touchBody();
}

beforeEach(() => {
  clock = new ManualClock("2026-03-01T09:00:00.000Z");
  const start = newArticle(
    { headline: "Ferry late", body: bodyOf("One.") },
    { by: "Ines Marr", at: clock.iso(), newId: anId },
  );
  const saved = { ...start, version: 1 };
  desk = new FakeDesk(saved);
  session = new ArticleSession(saved, {
    client: desk.client,
    actingAs: () => "Ines Marr",
    now: () => clock.date(),
    newId: anId,
    setTimer: clock.setTimer,
    clearTimer: clock.clearTimer,
  });
  typed = saved.body;
  session.attachEditor(() => typed);
});

describe("autosave", () => {
  it("saves 300 ms after the last key", async () => {
    type("One. T");
    await clock.advance(200);
    type("One. Two");
    await clock.advance(299);
    expect(desk.saves).toHaveLength(0);
    await clock.advance(1);
    expect(desk.saves).toHaveLength(1);
    expect(desk.stored.body).toEqual(bodyOf("One. Two"));
    expect(session.view.saveState.kind).toBe("saved");
  });

  it("saves at the latest a second after the first unsaved key, however fast the typing", async () => {
    for (let key = 0; key < 9; key += 1) {
      type(`One. ${"x".repeat(key)}`);
      await clock.advance(100);
    }
    expect(desk.saves).toHaveLength(0);
    type("One. xxxxxxxxxx");
    await clock.advance(100);
    expect(desk.saves).toHaveLength(1);
  });

  it("sends nothing when nothing has changed", async () => {
    type("One.");
    await clock.advance(1_000);
    expect(desk.saves).toHaveLength(0);
    expect(session.view.saveState.kind).toBe("saved");
  });

  it("saves again what was typed while a save was under way", async () => {
    desk.hold();
    type("One. Two");
    await clock.advance(300);
    type("One. Two three");
    desk.release();
    await clock.advance(0);
    expect(session.view.saveState.kind).toBe("waiting");
    await clock.advance(1_000);
    expect(desk.stored.body).toEqual(bodyOf("One. Two three"));
    expect(desk.saves.map((save) => save.base)).toEqual([1, 2]);
  });

  it("says why a save failed, keeps the text, and tries again by itself", async () => {
    desk.failing = {
      ok: false,
      status: 0,
      problem: { code: "unreachable", message: "Stet does not answer.", remedy: "Wait." },
    };
    type("One. Two");
    await clock.advance(300);
    expect(session.view.saveState).toMatchObject({ kind: "failed", problem: { code: "unreachable" } });
    expect(session.hasUnsaved).toBe(true);
    desk.failing = null;
    await clock.advance(2_000);
    expect(session.view.saveState.kind).toBe("saved");
    expect(desk.stored.body).toEqual(bodyOf("One. Two"));
  });

  it("never calls words saved that core cannot take over", async () => {
    typed = { type: "doc", content: [{ type: "unheard-of" }] };
    session.touchBody();
    await clock.advance(5_000);
    expect(session.view.saveState).toMatchObject({ kind: "failed", problem: { code: "body-invalid" } });
    expect(session.hasUnsaved).toBe(true);
    expect(session.flushOnLeave()).toBe(false);
    type("One. Two");
    await clock.advance(1_000);
    expect(desk.stored.body).toEqual(bodyOf("One. Two"));
    expect(session.view.saveState.kind).toBe("saved");
  });

  it("takes over what the desk has written into the history meanwhile", async () => {
    const exported = {
      act: "exported",
      at: clock.iso(),
      by: "T",
      format: "html",
      draft: true,
      version: 1,
      sha256: "0".repeat(64),
      override: null,
    } as const;
    desk.stored = { ...desk.stored, history: [...desk.stored.history, exported] };
    type("One. Two");
    await clock.advance(300);
    expect(session.view.article.history.at(-1)).toEqual(exported);
  });

  it("still saves later typing after a failure was followed by a success", async () => {
    desk.failing = { ok: false, status: 0, problem: { code: "unreachable", message: "m", remedy: "r" } };
    type("One. Two");
    await clock.advance(300);
    type("One. Two three");
    desk.failing = null;
    await session.retry();
    expect(desk.stored.body).toEqual(bodyOf("One. Two three"));
    type("One. Two three four");
    await clock.advance(300);
    expect(desk.stored.body).toEqual(bodyOf("One. Two three four"));
  });
});

describe("leaving", () => {
  it("sends a small change in a request that outlives the window", () => {
    type("One. Two");
    expect(session.flushOnLeave()).toBe(true);
    expect(desk.saves).toEqual([{ base: 1, keepalive: true }]);
  });

  it("sends what was typed during a save on top of that save", async () => {
    desk.hold();
    type("One. Two");
    await clock.advance(300);
    type("One. Two three");
    expect(session.flushOnLeave()).toBe(true);
    desk.release();
    await clock.advance(0);
    expect(desk.saves.map((save) => save.base)).toEqual([1, 2]);
    expect(desk.stored.body).toEqual(bodyOf("One. Two three"));
  });

  it("says so when the change is too large for that", () => {
    type("x".repeat(70_000));
    expect(session.flushOnLeave()).toBe(false);
  });

  it("says so when saving has been failing, and tries all the same", async () => {
    desk.failing = {
      ok: false,
      status: 0,
      problem: { code: "unreachable", message: "No answer.", remedy: "Try again." },
    };
    type("One. Two");
    await clock.advance(300);
    expect(session.flushOnLeave()).toBe(false);
    expect(desk.saves.at(-1)).toEqual({ base: 1, keepalive: true });
  });

  it("flushes everything, also what comes while it flushes", async () => {
    desk.hold();
    type("One. Two");
    const flushed = session.flush();
    type("One. Two three");
    desk.release();
    await flushed;
    expect(desk.stored.body).toEqual(bodyOf("One. Two three"));
    expect(session.hasUnsaved).toBe(false);
  });
});

describe("other windows", () => {
  it("takes over what another window has saved when nothing here is unsaved", () => {
    const theirs = { ...desk.stored, version: 2, body: bodyOf("Theirs.") };
    session.receive(theirs);
    expect(session.view.article.body).toEqual(bodyOf("Theirs."));
    expect(session.view.bodyRevision).toBe(1);
  });

  it("leaves the editor alone when the text has stayed as it is", () => {
    const { body } = session.view.article;
    session.receive({ ...desk.stored, version: 2, slug: "theirs", body: structuredClone(body) });
    expect(session.view.article).toMatchObject({ version: 2, slug: "theirs" });
    expect(session.view.article.body).toBe(body);
    expect(session.view.bodyRevision).toBe(0);
  });

  it("keeps unsaved words when another window saves, and shows the conflict at the next save", async () => {
    type("Mine.");
    desk.stored = { ...desk.stored, version: 2, body: bodyOf("Theirs.") };
    session.receive(desk.stored);
    await clock.advance(300);
    expect(session.view.conflict?.current.body).toEqual(bodyOf("Theirs."));
    expect(session.view.article.body).toEqual(bodyOf("Mine."));
  });

  it("goes on with either text, on top of the version that stands", async () => {
    type("Mine.");
    desk.stored = { ...desk.stored, version: 2, body: bodyOf("Theirs.") };
    await clock.advance(300);
    await session.resolveConflict("mine");
    expect(desk.stored).toMatchObject({ version: 3, body: bodyOf("Mine.") });
    expect(session.view.conflict).toBeNull();
  });

  it("keeps what is typed while the desk carries out a command", async () => {
    const done = session.doOnDesk([{ type: "move-to-stage", stage: "in-review", reason: "", override: null }]);
    type("One. Two");
    expect(await done).toBeNull();
    expect(session.view.article).toMatchObject({ stage: "in-review", body: bodyOf("One. Two") });
    await clock.advance(1_000);
    expect(desk.stored).toMatchObject({ stage: "in-review", body: bodyOf("One. Two"), version: 3 });
  });
});

describe("pasted copies of claims", () => {
  it("are saved with what they were copied from, also when undo and redo come between", async () => {
    const [copy, original] = [anId(), anId()];
    const marked: DocumentNode = {
      type: "doc",
      content: [
        {
          type: "paragraph",
          content: [{ type: "text", text: "Two.", marks: [{ type: "claim", attrs: { id: copy } }] }],
        },
      ],
    };
    session.rememberCopies({ [copy]: original });
    session.rememberCopies({ [anId()]: original });
    type("One.");
    await clock.advance(300);
    typed = marked;
    session.touchBody();
    await clock.advance(300);
    expect(desk.stored.claims[copy]?.ledger).toMatchObject([{ act: "marked", text: "Two.", copiedFrom: original }]);
  });
});

describe("commands", () => {
  it("are about the words on screen, typed a moment ago or not", () => {
    type("One and more.");
    const done = session.do({ type: "edit-details", changes: { headline: "New" } });
    expect(done.ok && done.value.body).toEqual(bodyOf("One and more."));
  });

  it("tell the editor when they change the text, and not when they do not", () => {
    session.do({ type: "edit-details", changes: { headline: "New" } });
    expect(session.view.bodyRevision).toBe(0);
    session.do({ type: "edit-body", body: bodyOf("Other.") });
    expect(session.view.bodyRevision).toBe(1);
  });

  it("come back with the reason when core refuses, and change nothing", () => {
    const before = session.view;
    const done = session.do({ type: "dismiss-claim", claimId: "01ARZ3NDEKTSV4RRFFQ69G5FAV", note: "" });
    expect(done).toMatchObject({ ok: false, problem: { code: "claim-unknown" } });
    expect(session.view.article).toBe(before.article);
  });
});

describe("words that only the editor has", () => {
  it("are said to be there until they are taken into the article", () => {
    expect(session.view.bodyTouched).toBe(false);
    type("The lamp burns.");
    expect(session.view.bodyTouched).toBe(true);
    session.syncBody();
    expect(session.view.bodyTouched).toBe(false);
    expect(session.view.article.body).toEqual(bodyOf("The lamp burns."));
  });

  it("are told of once, not at every key", () => {
    let told = 0;
    session.subscribe(() => {
      told += 1;
    });
    type("T");
    const after = told;
    for (const text of ["Th", "The", "The "]) type(text);
    expect(told).toBe(after);
  });

  it("are no longer there when the article refuses them", () => {
    typed = { type: "doc", content: [{ type: "no-such-block" }] };
    session.touchBody();
    session.syncBody();
    expect(session.view).toMatchObject({ bodyTouched: false, saveState: { kind: "failed" } });
  });
});
