import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { OwnedDesk } from "#desk/openDesk";
import { aBody, aClaim, anArticle, aParagraph } from "../../../support/builders";
import { ADA, accepted, codeOf, freshDesk } from "../../../support/freshDesk";

const NOOR = { by: "Noor Fell", origin: null };

async function edit(desk: OwnedDesk, id: string, headline: string): Promise<number> {
  const { version } = accepted(await desk.articles.get(id));
  accepted(await desk.articles.save(id, version, { details: { headline } }, ADA));
  return version + 1;
}

const listed = async (desk: OwnedDesk, id: string) =>
  accepted(await desk.revisions.list(id)).revisions.map(({ kind, name, summary }) => [kind, name, summary]);

describe("the kept versions of an article", () => {
  it("are listed the newest first, with who kept them and what changed since the one before", async () => {
    const desk = await freshDesk();
    const { id } = accepted(await desk.articles.create(anArticle(), ADA));
    accepted(await desk.revisions.nameNow(id, "First", ADA));
    await edit(desk, id, "Ferry lost");
    const second = accepted(await desk.revisions.nameNow(id, "Second", NOOR));
    expect(second).toMatchObject({ by: "Noor Fell", version: 2, name: "Second" });
    expect(second.bytes).toBeGreaterThan(100);
    expect(await listed(desk, id)).toEqual([
      ["named", "Second", "headline"],
      ["named", "First", null],
    ]);
  });

  it("come a page at a time", async () => {
    const desk = await freshDesk();
    const { id } = accepted(await desk.articles.create(anArticle(), ADA));
    for (const name of ["One", "Two", "Three"]) {
      await edit(desk, id, name);
      accepted(await desk.revisions.nameNow(id, name, ADA));
    }
    const first = accepted(await desk.revisions.list(id, { limit: 2 }));
    expect(first.revisions.map(({ name }) => name)).toEqual(["Three", "Two"]);
    const rest = accepted(await desk.revisions.list(id, { limit: 2, before: first.older ?? "" }));
    expect(rest.revisions.map(({ name }) => name)).toEqual(["One"]);
    expect([first.total, rest.older]).toEqual([3, null]);
  });

  it("of an article that has none are none, and of one that is not there are not found", async () => {
    const desk = await freshDesk();
    const { id } = accepted(await desk.articles.create(anArticle(), ADA));
    expect(accepted(await desk.revisions.list(id))).toEqual({ revisions: [], total: 0, older: null });
    expect(codeOf(await desk.revisions.list("01TEST00000000000000000000"))).toBe("not-found");
    expect(codeOf(await desk.revisions.list("../articles"))).toBe("not-found");
    expect(codeOf(await desk.revisions.get(id, "../../desk"))).toBe("not-found");
  });

  it("do not hide the others when one of them is damaged", async () => {
    const desk = await freshDesk();
    const { id } = accepted(await desk.articles.create(anArticle(), ADA));
    accepted(await desk.revisions.nameNow(id, "First", ADA));
    await edit(desk, id, "Other");
    const { id: damaged } = accepted(await desk.revisions.nameNow(id, "Second", ADA));
    await edit(desk, id, "Third");
    accepted(await desk.revisions.nameNow(id, "Third", ADA));
    await writeFile(join(desk.dir, "revisions", id, `${damaged}.json.gz`), "no gzip");
    expect((await listed(desk, id)).map(([, name]) => name)).toEqual(["Third", "First"]);
    expect(codeOf(await desk.revisions.get(id, damaged))).toBe("revision-damaged");
  });

  it("get another name, lose it, and refuse one that is none", async () => {
    const desk = await freshDesk();
    const { id } = accepted(await desk.articles.create(anArticle(), ADA));
    const kept = accepted(await desk.revisions.nameNow(id, "First", ADA));
    accepted(await desk.revisions.rename(id, kept.id, "  As sent  "));
    expect(await listed(desk, id)).toEqual([["named", "As sent", null]]);
    accepted(await desk.revisions.rename(id, kept.id, null));
    expect(await listed(desk, id)).toEqual([["named", null, null]]);
    for (const name of ["", "   ", "two\nlines", "x".repeat(121)]) {
      expect(codeOf(await desk.revisions.nameNow(id, name, ADA))).toBe("name-invalid");
      expect(codeOf(await desk.revisions.rename(id, kept.id, name))).toBe("name-invalid");
    }
  });
});

describe("bringing back a kept version", () => {
  const claim = aClaim({ text: "The ferry sank in 1931." });

  it("keeps what it replaces, leaves the ledgers whole, and can be taken back the same way", async () => {
    const desk = await freshDesk();
    const article = anArticle({ claims: [claim], body: aBody(aParagraph(claim)) });
    const { id } = accepted(await desk.articles.create(article, ADA));
    const then = accepted(await desk.revisions.nameNow(id, "Then", ADA));
    await edit(desk, id, "Now");
    const verdict = { type: "record-verdict", claimId: claim.id, verdict: "verified", note: "Log book." } as const;
    accepted(await desk.articles.command(id, 2, [verdict], NOOR));

    const back = accepted(await desk.revisions.bringBack(id, 3, then.id, NOOR));
    if (back.kind === "conflict") throw new Error("a conflict");
    expect(back.article).toMatchObject({ version: 4, headline: article.headline });
    expect(back.article.claims[claim.id]?.ledger.map(({ act }) => act)).toEqual(["marked", "verdict"]);
    expect((await listed(desk, id)).map(([kind]) => kind)).toEqual(["brought-back", "replaced", "named"]);
    const undone = accepted(await desk.revisions.bringBack(id, 4, back.replaced ?? "", NOOR));
    expect(undone).toMatchObject({ kind: "saved", article: { version: 5, headline: "Now" } });
  });

  it("does nothing when the article says the same", async () => {
    const desk = await freshDesk();
    const { id } = accepted(await desk.articles.create(anArticle(), ADA));
    const then = accepted(await desk.revisions.nameNow(id, "Then", ADA));
    const back = accepted(await desk.revisions.bringBack(id, 1, then.id, ADA));
    expect(back).toMatchObject({ kind: "saved", article: { version: 1 }, replaced: null });
    expect(await listed(desk, id)).toHaveLength(1);
  });

  it("meets a conflict when somebody has saved since, and changes nothing", async () => {
    const desk = await freshDesk();
    const { id } = accepted(await desk.articles.create(anArticle(), ADA));
    const then = accepted(await desk.revisions.nameNow(id, "Then", ADA));
    await edit(desk, id, "Now");
    expect(accepted(await desk.revisions.bringBack(id, 1, then.id, ADA))).toMatchObject({ kind: "conflict" });
    expect(accepted(await desk.articles.get(id)).headline).toBe("Now");
  });

  it("brings back the other text of a conflict, and shows a part of one whose base is not known", async () => {
    const desk = await freshDesk();
    const { id } = accepted(await desk.articles.create(anArticle(), ADA));
    await edit(desk, id, "Theirs");
    const refused = accepted(await desk.articles.save(id, 1, { details: { headline: "Mine" } }, NOOR));
    if (refused.kind === "saved") throw new Error("no conflict");
    const back = accepted(await desk.revisions.bringBack(id, 2, refused.conflict.kept, NOOR));
    expect(back).toMatchObject({ kind: "saved", article: { headline: "Mine" } });

    const patch = { body: { from: 0, remove: 1, insert: [aParagraph("Only this was sent.")] } };
    const unknown = accepted(await desk.articles.save(id, 99, patch, NOOR));
    if (unknown.kind === "saved") throw new Error("no conflict");
    const kept = accepted(await desk.revisions.get(id, unknown.conflict.kept));
    expect(kept).toMatchObject({ partial: true, article: { body: { content: [aParagraph("Only this was sent.")] } } });
    expect(codeOf(await desk.revisions.bringBack(id, 3, unknown.conflict.kept, NOOR))).toBe("revision-partial");
  });
});

describe("keeping the same state again", () => {
  it("writes it once", async () => {
    const desk = await freshDesk();
    const { id } = accepted(await desk.articles.create(anArticle(), ADA));
    await edit(desk, id, "Here");
    await edit(desk, id, "And gone");
    await edit(desk, id, "Here");
    await desk.close();
    const again = await freshDesk({ dir: desk.dir });
    await edit(again, id, "Gone");
    await edit(again, id, "Here");
    await again.close();
    expect(await readdir(join(desk.dir, "revisions", id))).toHaveLength(1);
  });

  it("gives the name to the one that is there, unless that has another", async () => {
    const desk = await freshDesk();
    const { id } = accepted(await desk.articles.create(anArticle(), ADA));
    const move = { type: "move-to-stage", stage: "in-review", reason: "", override: null } as const;
    accepted(await desk.articles.command(id, 1, [move], ADA));
    accepted(await desk.revisions.nameNow(id, "As reviewed", NOOR));
    expect(await listed(desk, id)).toEqual([["stage", "As reviewed", null]]);
    accepted(await desk.revisions.nameNow(id, "For the lawyers", NOOR));
    expect((await listed(desk, id)).map(([, name]) => name)).toEqual(["For the lawyers", "As reviewed"]);
  });

  it("writes it again where it is to stay for good", async () => {
    const desk = await freshDesk();
    const { id } = accepted(await desk.articles.create(anArticle(), ADA));
    await edit(desk, id, "Here");
    await desk.close();
    const again = await freshDesk({ dir: desk.dir });
    accepted(await again.articles.save(id, 1, { details: { headline: "Late" } }, NOOR));
    expect((await listed(again, id)).map(([kind]) => kind)).toEqual(["refused-patch", "conflict", "closing"]);
  });
});
