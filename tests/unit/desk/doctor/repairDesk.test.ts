import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import { examineDesk } from "#desk/doctor/examineDesk";
import { repairDesk } from "#desk/doctor/repairDesk";
import { aBody, anArticle, anId, aParagraph, sourceFields, TEST_TIME } from "../../../support/builders";
import { jsonAt, namesIn } from "../../../support/deskFiles";
import { ADA, accepted, codeOf, freshDesk, freshFolder } from "../../../support/freshDesk";
import { ONE_PIXEL_PNG } from "../../../support/images";

const options = { now: () => new Date(TEST_TIME) };

let dir: string;
let article: Article;
let trashed: string;
let image: string;

/** A closed desk with an article that has an image and a revision, one in the trash, and a source. */
beforeEach(async () => {
  dir = join(await freshFolder(), "desk");
  const desk = await freshDesk({ dir, ...options });
  accepted(await desk.sources.add(sourceFields({ name: "Orla Fennick" }), ADA));
  image = accepted(await desk.attachments.put(ONE_PIXEL_PNG)).sha256;
  const figure = { type: "figure", attrs: { sha256: image, mediaType: "image/png" } };
  article = accepted(await desk.articles.create(anArticle({ body: aBody(aParagraph("It sank."), figure) }), ADA));
  const move = { type: "move-to-stage", stage: "in-review", reason: "", override: null } as const;
  const moved = accepted(await desk.articles.command(article.id, article.version, [move], ADA));
  if (moved.kind === "saved") article = moved.article;
  const other = accepted(await desk.articles.create(anArticle(), ADA));
  trashed = accepted(await desk.articles.trash(other.id, ADA)).id;
  await desk.close();
});

const at = (...path: string[]) => join(dir, ...path);
const pathOf = (id = article.id) => at("articles", `${id}.json`);
const imagePath = () => at("attachments", image.slice(0, 2), image);

async function repaired() {
  return accepted(await repairDesk(dir, options));
}

async function codes(): Promise<string[]> {
  return (await repaired()).repaired.map(({ code }) => code);
}

/** Every file's bytes that were on the desk are still somewhere on it. */
async function allHashes(): Promise<Set<string>> {
  const names = await namesIn(dir, "quarantine");
  const places = [...names.map((name) => at("quarantine", name)), pathOf(), imagePath()];
  const hashes = places.map((path) => readFile(path).then(hashOf, () => ""));
  return new Set(await Promise.all(hashes));
}

function hashOf(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

describe("repairing a desk", () => {
  it("does nothing to a sound one", async () => {
    const before = await readFile(at("index", "catalogue.json"));
    expect(await repaired()).toMatchObject({ sound: true, repaired: [] });
    expect(await readFile(at("index", "catalogue.json"))).toEqual(before);
    expect(await namesIn(dir, "quarantine")).toEqual([]);
  });

  it.each<[string, string, () => Promise<unknown>, string]>([
    ["a damaged article", "json-damaged", () => writeFile(pathOf(), "half an art"), "half an art"],
    ["a damaged library", "json-damaged", () => writeFile(at("sources.json"), "half a lib"), "half a lib"],
    ["damaged settings", "json-damaged", () => writeFile(at("desk.json"), "half a set"), "half a set"],
    ["a damaged copy", "copy-damaged", () => writeFile(at("revisions", "sources.json.gz"), "no gzip"), "no gzip"],
    ["a damaged image", "attachment-damaged", () => writeFile(imagePath(), "other bytes"), "other bytes"],
    ["a damaged revision", "revision-damaged", () => inRevision("no gzip"), "no gzip"],
  ])("puts %s aside as it is, and does so once", async (_, code, damage, content) => {
    await damage();
    expect(await codes()).toEqual([code]);
    expect(await allHashes()).toContain(hashOf(content));
    expect(await codes()).toEqual([]);
  });

  it("brings a damaged article back from its newest good revision, also where the index has not noticed", async () => {
    const { utimes, stat } = await import("node:fs/promises");
    const { size, mtime } = await stat(pathOf());
    await writeFile(pathOf(), "x".repeat(size));
    await utimes(pathOf(), mtime.getTime() / 1000, mtime.getTime() / 1000);
    const index = await jsonAt(at("index", "catalogue.json"));
    const { mtimeMs } = await stat(pathOf());
    for (const entry of index["entries"] as { mtimeMs: number }[]) entry.mtimeMs = mtimeMs;
    await writeFile(at("index", "catalogue.json"), JSON.stringify(index));
    const { repaired, sound } = accepted(await repairDesk(dir, options));
    expect(repaired[0]?.done).toMatch(/revision of .* has taken its place/u);
    expect(sound).toBe(true);
    expect(await jsonAt(pathOf())).toMatchObject({ id: article.id, headline: article.headline });
  });

  it("brings back an article of which the revisions alone are left, to where it was", async () => {
    await rm(pathOf());
    await rm(at("trash", `${trashed}.json`));
    expect(await codes()).toEqual(["article-lost", "article-lost"]);
    expect(await jsonAt(pathOf())).toMatchObject({ headline: article.headline });
    expect(await namesIn(dir, "trash")).toEqual([`${trashed}.json`]);
    expect(await codes()).toEqual([]);
  });

  it("gives an article's file the article's name, and puts a second one aside", async () => {
    const wrong = anId();
    await rename(pathOf(), pathOf(wrong));
    expect(await codes()).toContain("article-misnamed");
    expect(await namesIn(dir, "articles")).toEqual([`${article.id}.json`]);
    await writeFile(pathOf(wrong), await readFile(pathOf()));
    expect(await codes()).toEqual(["article-misnamed"]);
    expect(await namesIn(dir, "articles")).toEqual([`${article.id}.json`]);
  });

  it("keeps the newer of an article that is on the desk and in the trash", async () => {
    await writeFile(at("trash", `${article.id}.json`), JSON.stringify({ ...article, version: article.version + 5 }));
    expect(await codes()).toEqual(["article-twice"]);
    expect(await namesIn(dir, "articles")).toEqual([]);
    expect(await namesIn(dir, "trash")).toContain(`${article.id}.json`);
    expect(await codes()).toEqual([]);
  });

  it("moves a file that an article needs from where somebody has put it to where it is looked for", async () => {
    await rename(imagePath(), at("attachments", image.slice(0, 2), "quay.png"));
    expect(await repaired()).toMatchObject({ sound: true, repaired: [{ code: "not-of-stet" }] });
    expect(await readFile(imagePath())).toEqual(Buffer.from(ONE_PIXEL_PNG));
  });

  it("makes an index anew that says what is not so", async () => {
    const index = await jsonAt(at("index", "catalogue.json"));
    const entries = index["entries"] as { summary: { headline: string } }[];
    for (const { summary } of entries) summary.headline = "Never written";
    await writeFile(at("index", "catalogue.json"), JSON.stringify(index));
    expect(accepted(await examineDesk(dir, options)).findings).toMatchObject([{ code: "index-wrong" }]);
    expect(await repaired()).toMatchObject({ sound: true, repaired: [{ code: "index-wrong" }] });
    const desk = await freshDesk({ dir, ...options });
    expect((await desk.articles.list())[0]?.headline).toBe(article.headline);
  });

  it.skipIf(process.platform === "win32")("hangs on no pipe and no link to itself, and puts them aside", async () => {
    execFileSync("mkfifo", [pathOf(anId()), at("attachments", "ab-pipe")]);
    await mkdir(at("attachments", "ff"));
    execFileSync("mkfifo", [at("attachments", "ff", `ff${"0".repeat(62)}`)]);
    const loop = `${anId()}.json`;
    await symlink(loop, at("articles", loop));
    expect(await codes()).toEqual(expect.arrayContaining(["not-a-file", "not-a-file", "not-a-file"]));
    expect(await namesIn(dir, "articles")).toEqual([`${article.id}.json`]);
    expect(await codes()).toEqual([]);
    expect(await (await freshDesk({ dir, ...options })).articles.list()).toHaveLength(1);
  });

  it("touches nothing that it does not know", async () => {
    await writeFile(at("articles", "todo.txt"), "call the port");
    await writeFile(at("letter.odt"), "x");
    expect(await repaired()).toMatchObject({ sound: true, repaired: [] });
    expect(await readFile(at("articles", "todo.txt"), "utf8")).toBe("call the port");
  });

  it("refuses a desk that somebody has open, and changes nothing there", async () => {
    await writeFile(at("revisions", "sources.json.gz"), "no gzip");
    await freshDesk({ dir, ...options });
    expect(codeOf(await repairDesk(dir, options))).toBe("desk-in-use");
    expect(await readFile(at("revisions", "sources.json.gz"), "utf8")).toBe("no gzip");
  });

  it("writes down where each file is from, why and when", async () => {
    await writeFile(pathOf(), "{");
    await repaired();
    const desk = await freshDesk({ dir, ...options });
    expect(await desk.inQuarantine()).toMatchObject([
      { from: `articles/${article.id}.json`, reason: expect.stringMatching(/damaged/u), recovered: true },
    ]);
    expect(accepted(await examineDesk(dir, options)).findings[0]?.message).toContain(`articles/${article.id}.json`);
  });
});

async function inRevision(content: string): Promise<void> {
  const [name = ""] = await namesIn(dir, "revisions", article.id);
  await writeFile(at("revisions", article.id, name), content);
}
