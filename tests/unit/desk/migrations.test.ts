import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ARTICLE_SCHEMA_VERSION } from "#core/article/article";
import { migrations } from "#core/article/migrations/migrateArticle";
import { isIntact } from "#core/claims/ledger";
import { anArticle, sourceFields } from "../../support/builders";
import { jsonAt, namesIn } from "../../support/deskFiles";
import { ADA, accepted, codeOf, freshDesk, freshFolder } from "../../support/freshDesk";

/** Desks as Stets of each format of articles wrote them, and never changed since. */
const DESKS = join(import.meta.dirname, "../../fixtures/desks");
const BRIDGES = "01KA000000GCC64NFGWRVMCWYF";
const FLOOD = "01KA000000ABZ8CB85VD2Y7W5Q";

async function storedDesk(format: number) {
  const dir = join(await freshFolder(), "desk");
  await cp(join(DESKS, `format-${format}`), dir, { recursive: true });
  return freshDesk({ dir });
}

it("has a stored desk of every format, and a migration into each but the first", async () => {
  const formats = Array.from({ length: ARTICLE_SCHEMA_VERSION }, (_, index) => index + 1);
  expect(await namesIn(DESKS)).toEqual(formats.map((format) => `format-${format}`));
  expect(migrations.map(({ to }) => to)).toEqual(formats.slice(1));
});

describe.each([1])("a desk of format %d", (format) => {
  it("opens with all that is on it, and puts nothing aside", async () => {
    const desk = await storedDesk(format);
    expect((await desk.articles.list()).map(({ slug }) => slug).sort()).toEqual([
      "woman-who-listens-to-bridges",
      "הספרייה-הצפה-נמל-אדווה",
    ]);
    const bridges = accepted(await desk.articles.get(BRIDGES));
    expect(Object.values(bridges.claims).every(isIntact)).toBe(true);
    expect((await desk.articles.listTrash()).map(({ summary }) => summary.id)).toEqual([FLOOD]);
    expect((await desk.sources.list()).length).toBeGreaterThan(10);
    expect(desk.file().settings.defaultLanguage).toBe("en");
    expect(desk.quarantined()).toEqual([]);
  });

  it("goes on being written", async () => {
    const desk = await storedDesk(format);
    const { version } = accepted(await desk.articles.get(BRIDGES));
    const edit = { type: "edit-details", changes: { headline: "She listens to bridges" } } as const;
    const saved = accepted(await desk.articles.command(BRIDGES, version, [edit], ADA));
    expect(saved).toMatchObject({ kind: "saved", article: { headline: "She listens to bridges" } });
    accepted(await desk.articles.restore(FLOOD, ADA));
    accepted(await desk.setProfile({ name: "Ada Quill", initials: "AQ" }, ADA));
  });

  it("lists its kept versions, names one and brings it back", async () => {
    const desk = await storedDesk(format);
    const { revisions } = accepted(await desk.revisions.list(BRIDGES));
    expect(revisions.map(({ kind, name }) => [kind, name])).toEqual([["exported", null]]);
    const [kept] = revisions;
    expect(accepted(await desk.revisions.rename(BRIDGES, kept?.id ?? "", "As exported")).name).toBe("As exported");
    const { version } = accepted(await desk.articles.get(BRIDGES));
    const edit = { type: "edit-details", changes: { headline: "Another" } } as const;
    accepted(await desk.articles.command(BRIDGES, version, [edit], ADA));
    const back = accepted(await desk.revisions.bringBack(BRIDGES, version + 1, kept?.id ?? "", ADA));
    expect(back).toMatchObject({ kind: "saved", article: { headline: "The woman who listens to bridges" } });
  });

  it("has a revision take the place of a damaged article", async () => {
    const dir = join(await freshFolder(), "desk");
    await cp(join(DESKS, `format-${format}`), dir, { recursive: true });
    await writeFile(join(dir, "articles", `${BRIDGES}.json`), "{");
    const desk = await freshDesk({ dir });
    expect(accepted(await desk.articles.get(BRIDGES)).headline).toBe("The woman who listens to bridges");
  });
});

describe("what a newer Stet has written into a desk of ours", () => {
  it("stays as it is: an article is told of, and neither listed, changed, trashed nor put aside", async () => {
    const desk = await freshDesk();
    const { id } = accepted(await desk.articles.create(anArticle(), ADA));
    await desk.close();
    const path = join(desk.dir, "articles", `${id}.json`);
    await writeFile(path, JSON.stringify({ ...(await jsonAt(path)), schemaVersion: 99, novelty: true }));
    const before = await readFile(path, "utf8");

    const again = await freshDesk({ dir: desk.dir });
    expect(await again.articles.list()).toEqual([]);
    expect(codeOf(await again.articles.get(id))).toBe("schema-version-newer");
    expect(codeOf(await again.articles.save(id, 1, { details: { headline: "Mine" } }, ADA))).toBe(
      "schema-version-newer",
    );
    expect(codeOf(await again.articles.trash(id, ADA))).toBe("schema-version-newer");
    expect(codeOf(await again.revisions.nameNow(id, "Mine", ADA))).toBe("schema-version-newer");
    expect(again.quarantined()).toMatchObject([{ file: `articles/${id}.json`, recovered: false }]);
    accepted(await again.sources.add(sourceFields(), ADA));
    await again.close();
    expect(await readFile(path, "utf8")).toBe(before);
    expect(await namesIn(desk.dir, "quarantine")).toEqual([]);
  });

  it("stays as it is: a revision is not listed, and never thinned out", async () => {
    const desk = await freshDesk();
    const { id } = accepted(await desk.articles.create(anArticle(), ADA));
    const { id: kept } = accepted(await desk.revisions.nameNow(id, "Then", ADA));
    const path = join(desk.dir, "revisions", id, `${kept}.json.gz`);
    const newer = gzipSync(JSON.stringify({ schema: "stet/revision", schemaVersion: 9, id: kept, novelty: true }));
    await writeFile(path, newer);
    expect(accepted(await desk.revisions.list(id)).revisions).toEqual([]);
    expect(codeOf(await desk.revisions.get(id, kept))).toBe("schema-version-newer");
    expect(codeOf(await desk.revisions.rename(id, kept, "Now"))).toBe("schema-version-newer");
    expect(await readFile(path)).toEqual(newer);
  });
});
