import { describe, expect, it } from "vitest";
import type { Answer } from "#api/client/client";
import type { ImportResult } from "#api/contracts/exchange";
import type { Article } from "#core/article/article";
import { apply } from "#core/article/commands/apply";
import { textBlocks } from "#core/article/document/plainText";
import { type ImportClient, importFile, needsAttention } from "#renderer/desk/import/importFile";
import { afterRemoval, removeFurniture } from "#renderer/desk/import/removeFurniture";
import { aBody, anAct, anArticle, aParagraph } from "../../../support/builders";

const COMMENT = { reason: "an invitation to comment", text: "Leave a comment", from: 1, count: 1 };
const VISIT = {
  reason: "an invitation to the site or its newsletter",
  text: "Visit us.\nSubscribe.",
  from: 2,
  count: 2,
};

function imported(): Article {
  return anArticle({
    version: 1,
    body: aBody(
      aParagraph("The wall held."),
      aParagraph("Leave a comment"),
      aParagraph("Visit us."),
      aParagraph("Subscribe."),
    ),
  });
}

/** A desk with one article, which takes commands as the real one does. */
function aDesk(article: Article, answer?: Answer<ImportResult>) {
  const desk = { article, conflicts: false };
  const result: ImportResult = {
    file: "wall.txt",
    ok: true,
    id: article.id,
    slug: article.slug,
    headline: article.headline,
    warnings: [],
    furniture: [COMMENT, VISIT],
    error: null,
  };
  const client = {
    exchange: {
      import: async () => answer ?? { ok: true, value: result },
    },
    articles: {
      get: async () => ({ ok: true, value: desk.article }),
      command: async (_id, baseVersion, [command]) => {
        if (desk.conflicts || baseVersion !== desk.article.version) {
          const conflict = { code: "conflict", message: "", remedy: "", current: desk.article, kept: "" } as const;
          return { ok: true, value: { kind: "conflict", conflict } };
        }
        if (!command) throw new Error("no command");
        const done = apply(desk.article, command, anAct());
        if (!done.ok) return { ok: false, status: 422, problem: done.problem };
        desk.article = { ...done.value, version: baseVersion + 1 };
        return { ok: true, value: { kind: "saved", article: desk.article } };
      },
    },
  } satisfies ImportClient;
  return { desk, client };
}

const aFile = (name = "wall.txt") => new File(["The wall held."], name);

describe("importing a file", () => {
  it("keeps the text that furniture was found in, and offers each run of it", async () => {
    const article = imported();
    const { client } = aDesk(article);
    const file = await importFile(client, aFile());
    expect(file.body).toBe(article.body);
    expect(file.offers.map(({ furniture, state }) => [furniture.text, state])).toEqual([
      ["Leave a comment", "offered"],
      ["Visit us.\nSubscribe.", "offered"],
    ]);
    expect(needsAttention(file)).toBe(true);
  });

  it("says what the desk refused, under the file's name", async () => {
    const problem = { code: "too-large", message: "This is more than 60 MiB.", remedy: "Send less at once." };
    const { client } = aDesk(imported(), { ok: false, status: 413, problem });
    const { result } = await importFile(client, aFile("huge.txt"));
    expect(result).toMatchObject({
      file: "huge.txt",
      ok: false,
      id: null,
      error: "This is more than 60 MiB. Send less at once.",
    });
  });

  it("says that a file could not be read, and sends nothing", async () => {
    const gone = Object.assign(aFile("gone.txt"), { arrayBuffer: () => Promise.reject(new DOMException("gone")) });
    const { client } = aDesk(imported());
    const sent: string[] = [];
    client.exchange.import = async () => {
      sent.push("sent");
      throw new Error("unreachable");
    };
    const file = await importFile(client, gone);
    expect(file.result.ok).toBe(false);
    expect(file.result.error).toContain("could not be read");
    expect(sent).toEqual([]);
  });

  it("has nothing more to say of a clean one", async () => {
    const clean = {
      file: "a.md",
      ok: true,
      id: null,
      slug: "a",
      headline: "A",
      warnings: [],
      furniture: [],
      error: null,
    };
    const { client } = aDesk(imported(), { ok: true, value: clean });
    expect(needsAttention(await importFile(client, aFile()))).toBe(false);
  });
});

describe("removing furniture", () => {
  it("takes out one run after the other, although the second has moved up", async () => {
    const article = imported();
    const { client, desk } = aDesk(article);
    let file = await importFile(client, aFile());
    for (const index of [0, 1]) {
      const offer = file.offers[index];
      if (!offer || !file.body) throw new Error("no offer");
      const removed = await removeFurniture(client, article.id, file.body, offer.furniture);
      if (!removed.ok) throw new Error(removed.problem.message);
      file = afterRemoval(file, offer.furniture, removed.value);
    }
    expect(textBlocks(desk.article.body)).toEqual(["The wall held."]);
    expect(file.offers.map(({ state }) => state)).toEqual(["removed", "removed"]);
  });

  it("takes the last run out first just as well", async () => {
    const article = imported();
    const { client, desk } = aDesk(article);
    const file = await importFile(client, aFile());
    const [first, last] = file.offers;
    if (!first || !last || !file.body) throw new Error("no offer");
    const removed = await removeFurniture(client, article.id, file.body, last.furniture);
    if (!removed.ok) throw new Error(removed.problem.message);
    expect(afterRemoval(file, last.furniture, removed.value).offers[0]?.furniture.from).toBe(1);
    expect(textBlocks(desk.article.body)).toEqual(["The wall held.", "Leave a comment"]);
  });

  it("still works when only details have been edited since", async () => {
    const article = imported();
    const { client, desk } = aDesk(article);
    desk.article = { ...article, version: 4, section: "Harbour" };
    expect((await removeFurniture(client, article.id, article.body, COMMENT)).ok).toBe(true);
    expect(desk.article.section).toBe("Harbour");
  });

  it("removes nothing once the text has been edited", async () => {
    const article = imported();
    const { client, desk } = aDesk(article);
    desk.article = {
      ...article,
      version: 2,
      body: aBody(aParagraph("A new opening."), ...(article.body.content ?? [])),
    };
    const removed = await removeFurniture(client, article.id, article.body, COMMENT);
    expect(removed).toMatchObject({ ok: false, problem: { code: "changed-since-import" } });
    expect(desk.article.version).toBe(2);
  });

  it("removes nothing when somebody saves at the same moment", async () => {
    const article = imported();
    const { client, desk } = aDesk(article);
    desk.conflicts = true;
    const removed = await removeFurniture(client, article.id, article.body, COMMENT);
    expect(removed).toMatchObject({ ok: false, problem: { code: "changed-since-import" } });
  });
});
