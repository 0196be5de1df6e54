import { describe, expect, it } from "vitest";
import { currentExport } from "#core/article/currentExport";
import { aClaim, anArticle, anId, TEST_TIME } from "../../../support/builders";
import { namesIn } from "../../../support/deskFiles";
import { ADA, accepted, codeOf, freshDesk } from "../../../support/freshDesk";

describe("putting an article on the desk", () => {
  it("makes a new one version 1, and finds it by id and slug", async () => {
    const desk = await freshDesk();
    const article = accepted(await desk.articles.create(anArticle({ version: 0, slug: "ferry-returns" }), ADA));
    expect(article.version).toBe(1);
    expect(accepted(await desk.articles.find(article.id))).toEqual(article);
    expect(accepted(await desk.articles.find("ferry-returns"))).toEqual(article);
    expect(codeOf(await desk.articles.find("ferry"))).toBe("not-found");
  });

  it("goes on counting where another desk was, so that no version of its history comes twice", async () => {
    const desk = await freshDesk();
    const exported = { act: "exported", at: TEST_TIME, by: "Bo Marsh", format: "html", draft: false } as const;
    const entry = { ...exported, version: 1, sha256: "a".repeat(64), override: null };
    const foreign = anArticle({ version: 7 });
    const article = accepted(await desk.articles.create({ ...foreign, history: [...foreign.history, entry] }, ADA));
    expect(article.version).toBe(7);
    const saved = await desk.articles.save(article.id, 7, { details: { headline: "Other words" } }, ADA);
    expect(saved).toMatchObject({ ok: true, value: { article: { version: 8 } } });
    expect(currentExport(accepted(await desk.articles.get(article.id)))).toBeNull();
  });

  it("begins again where a file says that it was saved more often than anybody can", async () => {
    const desk = await freshDesk();
    const article = accepted(await desk.articles.create(anArticle({ version: Number.MAX_SAFE_INTEGER }), ADA));
    expect(article.version).toBe(1);
  });

  it("gives every article a slug of its own, also those that arrive at the same moment", async () => {
    const desk = await freshDesk();
    const slugs = ["ferry", "ferry", "", "ferry", "", "ferry-2"];
    const made = await Promise.all(slugs.map((slug) => desk.articles.create(anArticle({ slug }), ADA)));
    const given = made.map((result) => accepted(result).slug);
    // Which of them is first is the disk's to say.
    expect(given.map((slug) => slug.replace(/(?:-\d)+$/u, ""))).toEqual(["ferry", "ferry", "", "ferry", "", "ferry"]);
    const named = given.filter((slug) => slug !== "");
    expect(new Set(named).size).toBe(named.length);
    expect(named).toContain("ferry");
  });

  it("cuts a slug that would become too long", async () => {
    const desk = await freshDesk();
    const slug = `${"a".repeat(57)}-bb`;
    await desk.articles.create(anArticle({ slug }), ADA);
    const second = accepted(await desk.articles.create(anArticle({ slug }), ADA));
    expect(second.slug).toBe(`${"a".repeat(57)}-2`);
  });

  it("refuses one that is there already, also in the trash", async () => {
    const desk = await freshDesk();
    const article = accepted(await desk.articles.create(anArticle(), ADA));
    expect(codeOf(await desk.articles.create({ ...article, headline: "Other" }, ADA))).toBe("article-exists");
    await desk.articles.trash(article.id, ADA);
    expect(codeOf(await desk.articles.create({ ...article, headline: "Other" }, ADA))).toBe("article-exists");
  });

  it.each([
    ["no id", { id: "../../etc" }, "article-invalid"],
    ["a text of an unknown kind", { body: { type: "doc", content: [{ type: "iframe" }] } }, "body-invalid"],
    ["no text at all", { body: { type: "doc" } }, "body-invalid"],
  ])("refuses one with %s, and writes nothing", async (_what, wrong, code) => {
    const desk = await freshDesk();
    expect(codeOf(await desk.articles.create({ ...anArticle(), ...wrong }, ADA))).toBe(code);
    expect(await namesIn(desk.dir, "articles")).toEqual([]);
  });

  it("refuses one whose ledger has been tampered with", async () => {
    const desk = await freshDesk();
    const claim = aClaim({ verdict: "false", note: "The log says 1932." });
    const ledger = claim.ledger.map((entry) =>
      entry.act === "verdict" ? { ...entry, verdict: "verified" as const } : entry,
    );
    const article = anArticle({ claims: [{ ...claim, ledger }] });
    expect(codeOf(await desk.articles.create(article, ADA))).toBe("ledger-broken");
  });

  it("takes one that says it is published in for fact-checking when the gate here is closed", async () => {
    const desk = await freshDesk();
    const claimed = anArticle({ stage: "published", claims: [aClaim()] });
    const article = accepted(await desk.articles.create(claimed, ADA));
    expect(article.stage).toBe("fact-check");
    expect(article.history.at(-1)).toMatchObject({
      act: "stage",
      from: "published",
      to: "fact-check",
      by: "Ada Quill",
    });

    const moved = {
      act: "stage",
      at: TEST_TIME,
      by: "Ben Reed",
      from: "draft",
      to: "published",
      reason: "",
      override: null,
    } as const;
    const sound = anArticle({
      stage: "published",
      claims: [aClaim({ verdict: "verified", note: "Seen." })],
      history: [moved],
    });
    expect(accepted(await desk.articles.create(sound, ADA)).stage).toBe("published");
  });

  it("does not take another desk's word for opening the gate of this one", async () => {
    const desk = await freshDesk();
    const override = { reason: "It had to go out.", by: "Ben Reed" };
    const moved = {
      act: "stage",
      at: TEST_TIME,
      by: "Ben Reed",
      from: "draft",
      to: "published",
      reason: "",
      override,
    } as const;
    const article = anArticle({ stage: "published", claims: [aClaim()], history: [moved] });
    const taken = accepted(await desk.articles.create(article, ADA));
    expect(taken.stage).toBe("fact-check");
    expect(taken.history[0]).toEqual(moved);
  });

  it("duplicates one into a draft with unchecked claims and a slug of its own", async () => {
    const desk = await freshDesk();
    const claim = aClaim({ verdict: "verified", note: "Seen." });
    const original = accepted(await desk.articles.create(anArticle({ slug: "ferry", claims: [claim] }), ADA));
    const copy = accepted(await desk.articles.duplicate(original.id, ADA));
    expect(copy).toMatchObject({ version: 1, slug: "ferry-2", stage: "draft" });
    expect(copy.id).not.toBe(original.id);
    expect(Object.keys(copy.claims)).not.toContain(claim.id);
    expect((await desk.articles.list()).find((summary) => summary.id === copy.id)?.claims).toMatchObject({
      total: 1,
      open: 1,
    });
    expect(codeOf(await desk.articles.duplicate(anId(), ADA))).toBe("not-found");
  });
});
