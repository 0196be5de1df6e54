import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DeskEvent } from "#core/events/deskEvent";
import { openDesk } from "#desk/openDesk";
import { anArticle, sourceFields } from "../../support/builders";
import { clear } from "../../support/clearOnDesk";
import { damage, jsonAt, namesIn } from "../../support/deskFiles";
import { diskError, faultyDisk } from "../../support/faultyDisk";
import { ADA, accepted, codeOf, freshDesk, freshFolder } from "../../support/freshDesk";
import { ONE_PIXEL_PNG } from "../../support/images";

describe("opening a desk", () => {
  it("makes one where there is none, for its owner alone", async () => {
    const dir = join(await freshFolder(), "new", "desk");
    const desk = await freshDesk({ dir, now: () => new Date("2031-01-01T00:00:00Z") });
    expect(desk.readOnly).toBe(false);
    expect(desk.file()).toMatchObject({ schema: "stet/desk", createdAt: "2031-01-01T00:00:00.000Z", profile: null });
    expect(await jsonAt(dir, "desk.json")).toEqual(desk.file());
    if (process.platform !== "win32") expect((await stat(dir)).mode & 0o777).toBe(0o700);
  });

  it("remembers the profile, tells the windows, and refuses one without a name", async () => {
    const desk = await freshDesk();
    const heard: DeskEvent[] = [];
    desk.subscribe((event) => heard.push(event));
    expect(codeOf(await desk.setProfile({ name: " ", initials: "x" }, ADA))).toBe("profile-invalid");
    accepted(await desk.setProfile({ name: "Ada Quill", initials: "AQ" }, { by: "", origin: "w1" }));
    expect(heard).toEqual([{ type: "desk-changed", origin: "w1" }]);
    await desk.close();
    const again = await freshDesk({ dir: desk.dir });
    expect(again.file()).toEqual({ ...desk.file(), profile: { name: "Ada Quill", initials: "AQ" } });
  });

  it("puts a damaged desk.json aside and goes on with its copy, or else with what a new desk has", async () => {
    const desk = await freshDesk();
    accepted(await desk.setProfile({ name: "Ada Quill", initials: "AQ" }, ADA));
    await desk.close();
    await damage(join(desk.dir, "desk.json"), "{");
    const again = await freshDesk({ dir: desk.dir });
    expect(again.file()).toEqual(desk.file());
    expect(again.quarantined()).toMatchObject([{ recovered: true }]);
    await again.close();

    await damage(join(desk.dir, "desk.json"), "{");
    await rm(join(desk.dir, "revisions", "desk.json.gz"));
    const fresh = await freshDesk({ dir: desk.dir });
    expect(fresh.file().profile).toBeNull();
    expect(fresh.quarantined()).toMatchObject([{ recovered: false }]);
    // Each with a word about where it is from and why.
    expect(await namesIn(desk.dir, "quarantine")).toHaveLength(4);
  });

  it.each(["desk.json", "sources.json"])("only reads a desk whose %s a newer Stet has written", async (name) => {
    const desk = await freshDesk();
    const article = accepted(await desk.articles.create(anArticle(), ADA));
    await desk.sources.add(sourceFields(), ADA);
    await desk.close();
    const path = join(desk.dir, name);
    await writeFile(path, JSON.stringify({ ...(await jsonAt(path)), schemaVersion: 9, settings: "of another form" }));
    await writeFile(join(desk.dir, ".sources.json.0123456789ab.tmp"), "half");
    const before = await filesOf(desk.dir);

    const newer = await freshDesk({ dir: desk.dir });
    expect(newer.readOnly).toBe(true);
    expect(newer.readOnlyBecause?.code).toBe("desk-newer");
    expect(accepted(await newer.articles.get(article.id)).headline).toBe(article.headline);
    expect(codeOf(await newer.articles.create(anArticle(), ADA))).toBe("desk-newer");
    expect(codeOf(await newer.articles.trash(article.id, ADA))).toBe("desk-newer");
    expect(codeOf(await newer.revisions.nameNow(article.id, "Before", ADA))).toBe("desk-newer");
    expect(codeOf(await newer.sources.add(sourceFields(), ADA))).toBe("desk-newer");
    expect(codeOf(await newer.setProfile({ name: "Ada Quill", initials: "AQ" }, ADA))).toBe("desk-newer");
    await newer.close();
    expect(await filesOf(desk.dir)).toEqual(before);
  });

  it("lets nothing out of a desk whose sources a newer Stet has written: nobody can tell what is protected", async () => {
    const desk = await freshDesk();
    const article = accepted(await desk.articles.create(anArticle(), ADA));
    await desk.sources.add(sourceFields(), ADA);
    await desk.close();
    const path = join(desk.dir, "sources.json");
    await writeFile(path, JSON.stringify({ ...(await jsonAt(path)), schemaVersion: 9 }));
    const newer = await freshDesk({ dir: desk.dir });
    expect(codeOf(await clear(newer, article.id, { draft: true, override: null }))).toBe("sources-lost");
  });

  it("opens a newer desk in two processes at once, as neither changes anything", async () => {
    const desk = await freshDesk();
    await desk.close();
    const path = join(desk.dir, "desk.json");
    await writeFile(path, JSON.stringify({ ...(await jsonAt(path)), schemaVersion: 9 }));
    await freshDesk({ dir: desk.dir });
    expect((await freshDesk({ dir: desk.dir })).readOnly).toBe(true);
    expect(await namesIn(desk.dir)).not.toContain("desk.lock");
  });

  it("clears away what a write that was cut off has left", async () => {
    const desk = await freshDesk();
    await desk.close();
    await writeFile(join(desk.dir, "articles", ".01TEST.json.0123456789ab.tmp"), "half");
    await writeFile(join(desk.dir, ".sources.json.0123456789ab.tmp"), "half");
    await freshDesk({ dir: desk.dir });
    expect(await namesIn(desk.dir, "articles")).toEqual([]);
    expect((await namesIn(desk.dir)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("says what the system refuses", async () => {
    const file = join(await freshFolder(), "file");
    await writeFile(file, "");
    expect(codeOf(await openDesk(join(file, "desk"), { host: "cli" }))).toBe("disk-failed");
    const fs = faultyDisk({ makeFolder: () => Promise.reject(diskError("EACCES")) });
    expect(codeOf(await openDesk(await freshFolder(), { host: "cli", fs }))).toBe("disk-forbidden");
  });

  it.each([
    ["EACCES", "disk-forbidden", "does not let Stet use the desk's folder"],
    ["EROFS", "disk-forbidden", "can be read and not written to"],
    ["ENAMETOOLONG", "disk-failed", "There can be no desk at"],
    ["EIO", "disk-failed", "did not answer as it should"],
  ])("names the folder, and what the system says of it: %s", async (error, code, words) => {
    const dir = await freshFolder();
    const fs = faultyDisk({ makeFolder: () => Promise.reject(diskError(error)) });
    const opened = await openDesk(dir, { host: "cli", fs });
    expect(opened).toMatchObject({ ok: false, problem: { code, message: expect.stringContaining(words) } });
    if (!opened.ok) expect(opened.problem.message).toContain(dir);
  });
});

describe("closing a desk", () => {
  it("waits for what is under way and refuses what comes after", async () => {
    const desk = await freshDesk();
    const article = anArticle();
    const creating = desk.articles.create(article, ADA);
    const closing = desk.close();
    const late = desk.articles.create(anArticle(), ADA);
    await closing;
    expect(codeOf(await creating)).toBeNull();
    expect(codeOf(await late)).toBe("desk-closed");
    await desk.close();
    const again = await freshDesk({ dir: desk.dir });
    expect((await again.articles.list()).map((summary) => summary.id)).toEqual([article.id]);
  });

  it("moves nothing any more: the desk may be another process's by then", async () => {
    const desk = await freshDesk();
    const { id } = accepted(await desk.articles.create(anArticle(), ADA));
    await desk.close();
    const reader = await freshDesk({ dir: desk.dir });
    await reader.close();
    const path = join(desk.dir, "articles", `${id}.json`);
    await writeFile(path, "broken");
    expect(codeOf(await reader.articles.get(id))).toBe("json-damaged");
    expect(await readFile(path, "utf8")).toBe("broken");
  });
});

describe("a desk that somebody else has", () => {
  async function taken() {
    const owner = await freshDesk();
    const reader = await freshDesk({ dir: owner.dir, readOnlyIfTaken: true });
    return { owner, reader };
  }

  it("can be read, and every change is refused with who has it", async () => {
    const { owner, reader } = await taken();
    const { id } = accepted(await owner.articles.create(anArticle(), ADA));
    const source = accepted(await owner.sources.add(sourceFields(), ADA));
    expect(reader.readOnly).toBe(true);
    const refused = [
      await reader.articles.create(anArticle(), ADA),
      await reader.articles.save(id, 1, { details: { headline: "x" } }, ADA),
      await reader.articles.command(id, 1, [{ type: "edit-details", changes: {} }], ADA),
      await reader.articles.duplicate(id, ADA),
      await reader.articles.trash(id, ADA),
      await reader.articles.restore(id, ADA),
      await reader.articles.recordExport(
        id,
        { format: "html", sha256: "0".repeat(64), version: 1 },
        { draft: true, override: null },
        ADA,
      ),
      await reader.sources.add(sourceFields(), ADA),
      await reader.sources.edit(source.id, { name: "x" }, ADA),
      await reader.sources.remove(source.id, ADA),
      await reader.attachments.put(ONE_PIXEL_PNG),
      await reader.setProfile({ name: "x", initials: "x" }, ADA),
      await reader.setSettings({ defaultLanguage: "fr" }, ADA),
    ];
    expect(refused.map(codeOf)).toEqual(refused.map(() => "desk-in-use"));
    expect(refused[0]?.ok === false && refused[0].problem.message).toContain(String(process.pid));
  });

  it("shows what its owner has just done", async () => {
    const { owner, reader } = await taken();
    expect(await reader.articles.list()).toEqual([]);
    const { id } = accepted(await owner.articles.create(anArticle({ slug: "ferry" }), ADA));
    expect(accepted(await reader.articles.find("ferry")).version).toBe(1);
    accepted(await owner.articles.save(id, 1, { details: { headline: "The ferry has sunk" } }, ADA));
    expect(accepted(await reader.articles.get(id)).headline).toBe("The ferry has sunk");
    expect((await reader.articles.list({ query: "sunk" })).map((summary) => summary.version)).toEqual([2]);
    accepted(await owner.articles.save(id, 2, { details: { headline: "The ferry floats" } }, ADA));
    expect((await reader.articles.list()).map((summary) => summary.version)).toEqual([3]);
    expect(accepted(await reader.articles.get(id)).headline).toBe("The ferry floats");
    await owner.sources.add(sourceFields({ name: "Orla Fennick", terms: "confidential" }), ADA);
    expect((await reader.sources.list()).map((source) => source.name)).toEqual(["Orla Fennick"]);
    accepted(await owner.articles.save(id, 3, { details: { headline: "Orla Fennick has sunk" } }, ADA));
    expect(codeOf(await clear(reader, id, { draft: true, override: null }))).toBe("firewall");
    accepted(await owner.articles.trash(id, ADA));
    expect(await reader.articles.list()).toEqual([]);
    expect(await reader.articles.listTrash()).toHaveLength(1);
  });

  it("is left as it is: damage is told but nothing is moved, and closing takes no lock away", async () => {
    const { owner, reader } = await taken();
    const { id } = accepted(await owner.articles.create(anArticle(), ADA));
    const path = join(owner.dir, "articles", `${id}.json`);
    await damage(path, "broken");
    expect(codeOf(await reader.articles.get(id))).toBe("json-damaged");
    expect(reader.quarantined()).toMatchObject([{ file: `articles/${id}.json`, recovered: false }]);
    expect(await readFile(path, "utf8")).toBe("broken");
    await reader.close();
    expect(await namesIn(owner.dir)).toContain("desk.lock");
  });
});

/** Every file of a folder with its bytes. */
async function filesOf(dir: string): Promise<[string, string][]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(paths.sort().map(async (path) => [path, await readFile(path, "base64")] as [string, string]));
}
