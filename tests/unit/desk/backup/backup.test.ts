import { createHash } from "node:crypto";
import { readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { ZipFile } from "yazl";
import type { Article } from "#core/article/article";
import { backUpDesk } from "#desk/backup/backUpDesk";
import { restoreBackup } from "#desk/backup/restoreBackup";
import { openZip } from "#desk/disk/zipReader";
import { examineDesk } from "#desk/doctor/examineDesk";
import type { OwnedDesk } from "#desk/openDesk";
import {
  aBody,
  aClaim,
  anArticle,
  aParagraph,
  aPieceOfEvidence,
  sourceFields,
  TEST_TIME,
} from "../../../support/builders";
import { namesIn } from "../../../support/deskFiles";
import { ADA, accepted, codeOf, freshDesk, freshFolder } from "../../../support/freshDesk";
import { ONE_PIXEL_PNG } from "../../../support/images";

const options = { stet: "9.9.9", now: () => new Date(TEST_TIME) };

let folder: string;
let dir: string;
let desk: OwnedDesk;
let article: Article;
let file: string;

beforeEach(async () => {
  folder = await freshFolder();
  dir = join(folder, "desk");
  file = join(folder, "backup.zip");
  desk = await freshDesk({ dir, now: options.now });
  const { id: sourceId } = accepted(
    await desk.sources.add(sourceFields({ name: "Orla Fennick", terms: "confidential" }), ADA),
  );
  const { sha256 } = accepted(await desk.attachments.put(ONE_PIXEL_PNG));
  const claim = aClaim({ text: "It sank.", evidence: [aPieceOfEvidence({ sourceId })], verdict: "verified" });
  const figure = { type: "figure", attrs: { sha256, mediaType: "image/png" } };
  article = accepted(
    await desk.articles.create(anArticle({ claims: [claim], body: aBody(aParagraph(claim), figure) }), ADA),
  );
  const other = accepted(await desk.articles.create(anArticle(), ADA));
  accepted(await desk.articles.trash(other.id, ADA));
});

/** The places in an archive with what is in them. */
async function contents(path = file): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const zip = await openZip(path);
  for await (const entry of zip.files()) {
    const pieces: Buffer[] = [];
    for await (const piece of await entry.open()) pieces.push(piece);
    found.set(entry.name, Buffer.concat(pieces));
  }
  await zip.close();
  return found;
}

/** The archive with some of its files changed, left out (null) or added. */
async function tampered(changes: Record<string, Buffer | null>, rename: Record<string, string> = {}): Promise<string> {
  const files = await contents();
  for (const [name, bytes] of Object.entries(changes)) {
    if (bytes) files.set(name, bytes);
    else files.delete(name);
  }
  let zip = await zipped([...files]);
  for (const [from, to] of Object.entries(rename)) {
    let text = zip.toString("latin1");
    text = text.replaceAll(from, to);
    zip = Buffer.from(text, "latin1");
  }
  const path = join(folder, "tampered.zip");
  await writeFile(path, zip);
  return path;
}

async function zipped(files: [string, Buffer][], mode = 0o100600): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, bytes] of files) zip.addBuffer(bytes, name, { mode });
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

async function withManifest(change: (manifest: Record<string, unknown>) => void): Promise<Buffer> {
  const manifest = JSON.parse(String((await contents()).get("manifest.json")));
  change(manifest);
  return Buffer.from(JSON.stringify(manifest));
}

describe("a backup of a desk", () => {
  it("holds everything but the lock and what is derived, while the desk is open", async () => {
    const { counts, size } = accepted(await backUpDesk(dir, file, options));
    expect(counts).toEqual({ articles: 1, trashed: 1, sources: 1, revisions: 1, attachments: 1 });
    expect(size).toBe((await stat(file)).size);
    const names = [...(await contents()).keys()];
    expect(names).toEqual(
      expect.arrayContaining([`desk/articles/${article.id}.json`, "desk/desk.json", "manifest.json"]),
    );
    expect(names.filter((name) => /lock|index|tmp/u.test(name))).toEqual([]);
  });

  it("says of each file how large it is and what its bytes are", async () => {
    accepted(await backUpDesk(dir, file, options));
    const found = await contents();
    const manifest = JSON.parse(String(found.get("manifest.json")));
    expect(manifest).toMatchObject({ stet: "9.9.9", takenAt: TEST_TIME, desk: { id: desk.file().id } });
    for (const { path, size, sha256 } of manifest.files) {
      const bytes = found.get(`desk/${path}`) ?? Buffer.alloc(0);
      expect([bytes.length, createHash("sha256").update(bytes).digest("hex")]).toEqual([size, sha256]);
    }
  });

  it.skipIf(process.platform === "win32")("can be read by its owner alone", async () => {
    accepted(await backUpDesk(dir, file, options));
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it("goes on without what is no file or has been damaged", async () => {
    await writeFile(join(dir, "articles", `${article.id}.json`), "{");
    const { execFileSync } = await import("node:child_process");
    if (process.platform !== "win32") execFileSync("mkfifo", [join(dir, "articles", `${anArticle().id}.json`)]);
    expect(accepted(await backUpDesk(dir, file, options)).counts.articles).toBe(1);
    expect(String((await contents()).get(`desk/articles/${article.id}.json`))).toBe("{");
  });

  it("is taken while people write, and every article in it is whole", async () => {
    for (let number = 0; number < 20; number += 1) accepted(await desk.articles.create(anArticle(), ADA));
    let backingUp = true;
    const writing = (async () => {
      for (let version = 1; backingUp; version += 1) {
        accepted(await desk.articles.save(article.id, version, { details: { headline: `Version ${version}` } }, ADA));
      }
    })();
    accepted(await backUpDesk(dir, file, options));
    backingUp = false;
    await writing;
    const restored = accepted(await restoreBackup(file, join(folder, "again"), options));
    const { findings } = accepted(await examineDesk(restored.desk, options));
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each<[string, string, () => string]>([
    ["backup-exists", "where there is something", () => join(dir, "desk.json")],
    ["backup-inside-desk", "in the desk itself", () => join(dir, "backup.zip")],
    ["folder-missing", "in a folder that is not there", () => join(folder, "nowhere", "backup.zip")],
  ])("is refused with %s %s", async (code, _, path) => {
    expect(codeOf(await backUpDesk(dir, path(), options))).toBe(code);
  });

  it("is not put into an exported package", async () => {
    await writeFile(join(folder, "manifest.json"), '{"schema":"stet/package"}');
    expect(codeOf(await backUpDesk(dir, file, options))).toBe("backup-in-package");
  });

  it("leaves no file when it is stopped, or when the disk is full", async () => {
    const stopping = new AbortController();
    const progress = (done: number) => (done > 1 ? stopping.abort() : undefined);
    expect(codeOf(await backUpDesk(dir, file, { ...options, progress, signal: stopping.signal }))).toBe("stopped");
    expect(await namesIn(folder)).toEqual(["desk"]);
  });

  it.skipIf(process.platform !== "linux")("says that the disk is full, and does not wait for it", async () => {
    expect(codeOf(await backUpDesk(dir, "/proc/self/backup.zip", options))).toMatch(/^disk-/u);
  });

  it("tells how far it is", async () => {
    const told: [number, number][] = [];
    accepted(await backUpDesk(dir, file, { ...options, progress: (...each) => told.push(each) }));
    expect(told.at(0)?.[0]).toBe(0);
    expect(told.every(([done, all]) => done <= all)).toBe(true);
    expect(told.length).toBeGreaterThan(3);
  });

  it("refuses a folder that is no desk", async () => {
    expect(codeOf(await backUpDesk(folder, join(dirname(folder), `${basename(folder)}.zip`), options))).toBe(
      "not-a-desk",
    );
  });
});

describe("restoring a backup", () => {
  beforeEach(async () => {
    accepted(await backUpDesk(dir, file, options));
  });

  it("makes a desk of it in a folder that is not there yet, the same in every byte", async () => {
    const target = join(folder, "deep", "again");
    expect(accepted(await restoreBackup(file, target, options))).toMatchObject({
      desk: target,
      beside: false,
      counts: { articles: 1, sources: 1 },
    });
    expect(await readFile(join(target, "sources.json"))).toEqual(await readFile(join(dir, "sources.json")));
    const again = await freshDesk({ dir: target });
    expect(accepted(await again.articles.get(article.id))).toEqual(article);
    expect(accepted(await examineDesk(target, options)).sound).toBe(true);
  });

  it("never touches a desk that is there, and goes beside it, as often as it is asked to", async () => {
    const before = await readFile(join(dir, "desk.json"));
    const first = accepted(await restoreBackup(file, dir, options));
    const second = accepted(await restoreBackup(file, dir, options));
    expect(first).toMatchObject({ desk: `${dir}-restored-20310405-0607`, beside: true });
    expect(second.desk).toBe(`${dir}-restored-20310405-0607-2`);
    expect(await readFile(join(dir, "desk.json"))).toEqual(before);
  });

  it.skipIf(process.platform === "win32")("keeps it its owner's alone", async () => {
    const { desk: restored } = accepted(await restoreBackup(file, dir, options));
    expect((await stat(restored)).mode & 0o777).toBe(0o700);
    expect((await stat(join(restored, "sources.json"))).mode & 0o777).toBe(0o600);
  });

  it.each<[string, string, () => Promise<string>]>([
    ["backup-invalid", "is no archive", () => write("hello")],
    ["backup-invalid", "is empty", () => write("")],
    ["backup-invalid", "has been cut off", () => truncate(file, 4_000).then(() => file)],
    ["backup-invalid", "has no manifest", () => tampered({ "manifest.json": null })],
    ["backup-invalid", "lacks a file", () => tampered({ "desk/sources.json": null })],
    [
      "backup-invalid",
      "holds a file too many",
      () => tampered({ "desk/trash/01KB0000000000000000000000.json": Buffer.from("{}") }),
    ],
    ["backup-invalid", "holds another file than its manifest says", () => tamperedSameSize()],
    [
      "backup-invalid",
      "holds a file that Stet does not put there",
      () => tampered({ "desk/run.sh": Buffer.from("x") }),
    ],
    [
      "backup-invalid",
      "leads out of the folder",
      () =>
        tampered(
          { "desk/quarantine/aaaaaaaa": Buffer.from("x") },
          { "desk/quarantine/aaaaaaaa": "desk/../../../aaaaaaaaa" },
        ),
    ],
    [
      "backup-invalid",
      "has an absolute path",
      () =>
        tampered(
          { "desk/quarantine/aaaaaaaa": Buffer.from("x") },
          { "desk/quarantine/aaaaaaaa": "/esk/quarantine/aaaaaaaa" },
        ),
    ],
    [
      "backup-newer",
      "is of a newer format",
      async () =>
        tampered({ "manifest.json": await withManifest((json) => Object.assign(json, { schemaVersion: 2 })) }),
    ],
    [
      "backup-newer",
      "has the settings of a newer Stet",
      () => tamperedWithDigest("desk.json", '{"schema":"stet/desk","schemaVersion":99}'),
    ],
  ])("refuses with %s one that %s, and leaves nothing", async (code, _, damaged) => {
    const path = await damaged();
    expect(codeOf(await restoreBackup(path, join(folder, "again"), options))).toBe(code);
    expect((await namesIn(folder)).filter((name) => !name.endsWith(".zip"))).toEqual(["desk"]);
  });

  it("refuses a link among its files", async () => {
    const files = [...(await contents())];
    const path = join(folder, "links.zip");
    await writeFile(path, await zipped(files, 0o120777));
    expect(codeOf(await restoreBackup(path, join(folder, "again"), options))).toBe("backup-invalid");
  });

  it("leaves nothing when it is stopped", async () => {
    const stopping = new AbortController();
    stopping.abort();
    const stopped = await restoreBackup(file, join(folder, "again"), { ...options, signal: stopping.signal });
    expect(codeOf(stopped)).toBe("stopped");
    expect(await namesIn(folder)).toEqual(["backup.zip", "desk"]);
  });

  it("restores a damaged article as it was, for Stet to deal with", async () => {
    await rm(file);
    await writeFile(join(dir, "articles", `${article.id}.json`), "{");
    accepted(await backUpDesk(dir, file, options));
    const { desk: restored } = accepted(await restoreBackup(file, join(folder, "again"), options));
    expect(await readFile(join(restored, "articles", `${article.id}.json`), "utf8")).toBe("{");
  });
});

async function write(content: string): Promise<string> {
  const path = join(folder, "other.zip");
  await writeFile(path, content);
  return path;
}

/** One byte of an article is another, and nothing else tells. */
async function tamperedSameSize(): Promise<string> {
  const name = `desk/articles/${article.id}.json`;
  const bytes = Buffer.from((await contents()).get(name) ?? Buffer.alloc(0));
  bytes[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 1;
  return tampered({ [name]: bytes });
}

/** Another file, which the manifest says is the right one. */
async function tamperedWithDigest(place: string, content: string): Promise<string> {
  const bytes = Buffer.from(content);
  const manifest = await withManifest((json) => {
    for (const each of json["files"] as { path: string; size: number; sha256: string }[]) {
      if (each.path !== place) continue;
      each.size = bytes.length;
      each.sha256 = createHash("sha256").update(bytes).digest("hex");
    }
  });
  return tampered({ [`desk/${place}`]: bytes, "manifest.json": manifest });
}
