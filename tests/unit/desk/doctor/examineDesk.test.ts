import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import type { DeskFinding } from "#core/doctor/deskFinding";
import { nodeFileSystem } from "#desk/disk/nodeFileSystem";
import { examineDesk } from "#desk/doctor/examineDesk";
import type { OwnedDesk } from "#desk/openDesk";
import {
  aBody,
  aClaim,
  anArticle,
  anId,
  aParagraph,
  aPieceOfEvidence,
  sourceFields,
  TEST_TIME,
} from "../../../support/builders";
import { jsonAt } from "../../../support/deskFiles";
import { diskError, faultyDisk } from "../../../support/faultyDisk";
import { ADA, accepted, codeOf, freshDesk, freshFolder } from "../../../support/freshDesk";
import { ONE_PIXEL_PNG } from "../../../support/images";

const NOW = new Date(TEST_TIME);
const options = { now: () => NOW };

let dir: string;
let desk: OwnedDesk;
let article: Article;
let sourceId: string;
let image: string;

/** A desk with an article that has a checked claim and an image, one in the trash, a source, and revisions. */
beforeEach(async () => {
  dir = join(await freshFolder(), "desk");
  desk = await freshDesk({ dir, now: () => NOW });
  const source = accepted(await desk.sources.add(sourceFields({ name: "Orla Fennick", terms: "confidential" }), ADA));
  sourceId = source.id;
  image = accepted(await desk.attachments.put(ONE_PIXEL_PNG)).sha256;
  const claim = aClaim({ text: "It sank.", evidence: [aPieceOfEvidence({ sourceId })], verdict: "verified" });
  const figure = { type: "figure", attrs: { sha256: image, mediaType: "image/png" } };
  const body = aBody(aParagraph(claim), figure);
  article = accepted(await desk.articles.create(anArticle({ claims: [claim], body }), ADA));
  const move = { type: "move-to-stage", stage: "in-review", reason: "", override: null } as const;
  accepted(await desk.articles.command(article.id, article.version, [move], ADA));
  const other = accepted(await desk.articles.create(anArticle(), ADA));
  accepted(await desk.articles.trash(other.id, ADA));
});

async function examined() {
  return accepted(await examineDesk(dir, options));
}

async function findings(): Promise<DeskFinding[]> {
  return [...(await examined()).findings];
}

function pathOf(id = article.id): string {
  return join(dir, "articles", `${id}.json`);
}

async function change(path: string, damage: (json: Record<string, unknown>) => void): Promise<void> {
  const json = await jsonAt(path);
  damage(json);
  await writeFile(path, JSON.stringify(json));
}

/** Every file of a folder with what is in it and when it was written. */
async function stateOf(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const states = names.sort().map(async (name) => {
    const { mtimeMs, size } = await stat(join(folder, name));
    const bytes = (await stat(join(folder, name))).isFile() ? await readFile(join(folder, name)) : "";
    return `${name} ${mtimeMs} ${size} ${createHash("sha256").update(bytes).digest("hex")}`;
  });
  return Promise.all(states);
}

describe("a desk that nothing is wrong with", () => {
  it("is sound, and is counted through", async () => {
    await desk.close();
    expect(await examined()).toEqual({
      desk: dir,
      sound: true,
      inUse: false,
      counts: { articles: 1, trashed: 1, sources: 1, attachments: 1, revisions: 2 },
      findings: [],
    });
  });

  it("is sound while another process has it open and is in the middle of a write", async () => {
    await writeFile(join(dir, "articles", ".x.json.0123456789ab.tmp"), "half");
    expect(await examined()).toMatchObject({ sound: true, inUse: true, findings: [] });
  });

  it("is sound when it is new and empty", async () => {
    const fresh = await freshDesk();
    expect(accepted(await examineDesk(fresh.dir))).toMatchObject({ sound: true, findings: [] });
  });
});

describe("a damaged desk", () => {
  it("is left exactly as it is", async () => {
    await desk.close();
    await writeFile(pathOf(), "{");
    await writeFile(join(dir, "sources.json"), "{");
    await writeFile(join(dir, "articles", ".x.json.0123456789ab.tmp"), "half");
    const before = await stateOf(dir);
    expect((await findings()).length).toBeGreaterThan(2);
    expect(await stateOf(dir)).toEqual(before);
  });

  it.each<[string, string, () => Promise<unknown>]>([
    ["error json-damaged", "an article that is cut off", () => writeFile(pathOf(), '{"schema":')],
    [
      "error article-invalid",
      "an article of another form",
      () => change(pathOf(), (json) => Object.assign(json, { headline: 7 })),
    ],
    [
      "error body-invalid",
      "a text of another form",
      () => change(pathOf(), (json) => Object.assign(json, { body: { type: "doc", content: [{ type: "spell" }] } })),
    ],
    [
      "warning schema-version-newer",
      "an article of a newer Stet",
      () => change(pathOf(), (json) => Object.assign(json, { schemaVersion: 99 })),
    ],
    [
      "error article-misnamed",
      "an article under another one's name",
      async () => writeFile(pathOf(anId()), await readFile(pathOf())),
    ],
    [
      "error article-twice",
      "an article that is in the trash as well",
      async () => writeFile(join(dir, "trash", `${article.id}.json`), await readFile(pathOf())),
    ],
    ["error file-missing", "a library that is gone and has a copy", () => rm(join(dir, "sources.json"))],
    ["error json-damaged", "a library that is cut off", () => writeFile(join(dir, "sources.json"), "{")],
    ["error file-damaged", "settings of another form", () => writeFile(join(dir, "desk.json"), "{}")],
    [
      "warning copy-damaged",
      "a copy of the library that is damaged",
      () => writeFile(join(dir, "revisions", "sources.json.gz"), "x"),
    ],
    [
      "error source-missing",
      "a source that is gone",
      () => change(join(dir, "sources.json"), (json) => Object.assign(json, { sources: {} })),
    ],
    ["error attachment-missing", "an image that is gone", () => rm(attachmentPath())],
    ["error attachment-damaged", "an image with other bytes", () => writeFile(attachmentPath(), "other bytes")],
    ["warning article-lost", "an article whose revisions alone are left", () => rm(pathOf())],
    ["warning revision-damaged", "a revision that is no archive", () => inRevision("x")],
    ["warning revision-damaged", "a revision that holds something else", () => inRevision(gzipSync("{}"))],
    ["info quarantined", "a file in quarantine", () => inFolder("quarantine", "20260101T000000Z-articles-x.json")],
    ["info leftover", "a write that was cut off", () => inFolder("articles", ".x.json.0123456789ab.tmp")],
    ["info not-of-stet", "a file of somebody else's", () => inFolder("articles", "todo.txt")],
    ["info attachment-unused", "a file that nothing names", unusedFile],
  ])("is found to have %s: %s", async (code, _, damage) => {
    await desk.close();
    await damage();
    const found = await examined();
    expect(found.findings.map((finding) => `${finding.severity} ${finding.code}`)).toContain(code);
    expect(found.sound).toBe(code.startsWith("info"));
    for (const { where, message, remedy } of found.findings) {
      expect(where).toMatch(/^[\w.…/-]+$/u);
      expect(message).not.toBe("");
      expect(remedy).not.toBe("");
      expect(`${where} ${message} ${remedy}`).not.toMatch(/Fennick|Ferry returns|undefined/u);
    }
  });

  it("that lost its library to the quarantine says so, and quotes no words of claims", async () => {
    await desk.close();
    await mkdir(join(dir, "quarantine"));
    await rm(join(dir, "revisions", "sources.json.gz"));
    await rm(join(dir, "sources.json"));
    await inFolder("quarantine", "20260101T000000Z-sources.json");
    await forgeLedger();
    const found = await findings();
    expect(found).toContainEqual(expect.objectContaining({ code: "sources-lost", where: "sources.json" }));
    expect(found.find(({ code }) => code === "ledger-broken")?.message).toMatch(/^Claim 1: /u);
    expect(found.map(({ code }) => code)).not.toContain("source-missing");
  });

  it("has the claim and the entries named whose history was changed", async () => {
    await forgeLedger();
    expect(await findings()).toMatchObject([
      {
        severity: "error",
        code: "ledger-broken",
        where: `articles/${article.id}.json`,
        message: expect.stringContaining("Claim 1 (“It sank.”): its history was changed outside Stet (entry 3 of 3)"),
      },
    ]);
  });

  it("keeps the name of a file to itself when that names a confidential source", async () => {
    await inFolder("articles", "Orla Fennick.txt");
    expect(await findings()).toMatchObject([{ code: "not-of-stet", where: "articles/…" }]);
  });

  it("lists the gravest findings first", async () => {
    await desk.close();
    await inFolder("articles", "todo.txt");
    await inRevision("x");
    await writeFile(pathOf(), "{");
    expect((await findings()).map(({ severity }) => severity)).toEqual(["error", "warning", "info"]);
  });

  it("does not call a file unused that a revision still shows", async () => {
    await desk.close();
    await change(pathOf(), (json) => Object.assign(json, { body: aBody(aParagraph("Nothing.")) }));
    expect((await findings()).map(({ code }) => code)).not.toContain("attachment-unused");
  });
});

describe("an examination", () => {
  it("goes on where the system refuses a file, and says so", async () => {
    const read = (path: string) => {
      if (path.endsWith(`${article.id}.json`)) throw diskError("EACCES");
      return nodeFileSystem.read(path);
    };
    const { findings } = accepted(await examineDesk(dir, { ...options, fs: faultyDisk({ read }) }));
    expect(findings).toMatchObject([{ severity: "error", code: "unreadable", where: `articles/${article.id}.json` }]);
  });

  it("goes on where a file is larger than anything that can be read at once", async () => {
    await truncate(pathOf(), 3 * 2 ** 30);
    const { findings } = accepted(await examineDesk(dir, options));
    expect(findings).toMatchObject([{ severity: "error", code: "unreadable", where: `articles/${article.id}.json` }]);
  });

  it.skipIf(process.platform === "win32")("calls no desk sound in which a name leads nowhere", async () => {
    const file = join("attachments", image.slice(0, 2), image);
    for (const place of [join("articles", `${article.id}.json`), file]) {
      const bytes = await readFile(join(dir, place));
      await rm(join(dir, place));
      await symlink(join(dir, "nowhere"), join(dir, place));
      const { sound, findings } = accepted(await examineDesk(dir, options));
      expect([sound, findings[0]]).toMatchObject([false, { severity: "error", code: "unreadable", where: place }]);
      await rm(join(dir, place));
      await writeFile(join(dir, place), bytes);
    }
    expect(accepted(await examineDesk(dir, options)).sound).toBe(true);
  });

  it("believes in a source that was added after the library was read", async () => {
    let reads = 0;
    const read = async (path: string) => {
      reads += path.endsWith("sources.json") ? 1 : 0;
      const bytes = await nodeFileSystem.read(path);
      if (!path.endsWith("sources.json") || reads > 1 || !bytes) return bytes;
      return new TextEncoder().encode(JSON.stringify({ ...JSON.parse(new TextDecoder().decode(bytes)), sources: {} }));
    };
    expect(accepted(await examineDesk(dir, { ...options, fs: faultyDisk({ read }) }))).toMatchObject({ sound: true });
  });

  it("refuses a folder that is no desk", async () => {
    expect(codeOf(await examineDesk(await freshFolder()))).toBe("not-a-desk");
    expect(codeOf(await examineDesk(join(dir, "nowhere")))).toBe("not-a-desk");
  });

  it("ends when it is told to", async () => {
    const stopping = new AbortController();
    const progress = () => stopping.abort();
    expect(codeOf(await examineDesk(dir, { ...options, progress, signal: stopping.signal }))).toBe("stopped");
  });

  it("tells how far it is", async () => {
    const told: string[] = [];
    const progress = (what: string, done: number, all: number) => told.push(`${what} ${done}/${all}`);
    accepted(await examineDesk(dir, { ...options, progress }));
    expect(told).toEqual(["articles 1/1", "articles in the trash 1/1", "revisions 2/2", "files 1/1"]);
  });
});

function attachmentPath(): string {
  return join(dir, "attachments", image.slice(0, 2), image);
}

async function inFolder(folder: string, name: string): Promise<void> {
  await mkdir(join(dir, folder), { recursive: true });
  await writeFile(join(dir, folder, name), "x");
}

async function inRevision(content: string | Uint8Array): Promise<void> {
  const folder = join(dir, "revisions", article.id);
  const [name = ""] = await readdir(folder);
  await writeFile(join(folder, name), content);
}

async function unusedFile(): Promise<void> {
  const sha256 = createHash("sha256").update("a recording").digest("hex");
  await mkdir(join(dir, "attachments", sha256.slice(0, 2)), { recursive: true });
  await writeFile(join(dir, "attachments", sha256.slice(0, 2), sha256), "a recording");
}

async function forgeLedger(): Promise<void> {
  await change(pathOf(), (json) => {
    const [claim] = Object.values(json["claims"] as Article["claims"]);
    Object.assign(claim?.ledger.at(-1) ?? {}, { note: "Added later." });
  });
}
