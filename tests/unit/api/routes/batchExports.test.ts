import { createHash } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { BatchRequest, BatchStatus } from "#api/contracts/exports";
import type { Article } from "#core/article/article";
import { DOCUMENT_LIMITS, readZip } from "#exchange/zip/readZip";
import { type ApiUnderTest, problemOf, startApi, succeeded } from "../../../support/apiUnderTest";
import { aBody, aClaim, anArticle, aParagraph, sourceFields } from "../../../support/builders";
import { ADA, accepted, freshFolder } from "../../../support/freshDesk";

describe("POST /api/exports", () => {
  let api: ApiUnderTest;
  beforeEach(async () => {
    api = await startApi();
    // From here on nobody but an export makes anything there.
    vi.stubEnv("TMPDIR", await freshFolder());
  });

  afterEach(() => vi.unstubAllEnvs());

  async function put(...articles: Article[]): Promise<Article[]> {
    const made: Article[] = [];
    for (const article of articles) made.push(succeeded(await api.desk.articles.create(article, ADA)));
    return made;
  }

  const start = async (request: BatchRequest) => succeeded(await api.client.exports.start(request));
  const over = (id: string) =>
    vi.waitFor(
      async () => {
        const status = succeeded(await api.client.exports.status(id));
        expect(["writing", "recording"]).not.toContain(status.state);
        return status;
      },
      { timeout: 10_000 },
    );
  const exporting = async (request: BatchRequest): Promise<BatchStatus> => over((await start(request)).id);
  const archiveOf = async ({ id }: BatchStatus) => succeeded(await api.client.exports.file(id));
  const filesOf = async (status: BatchStatus) =>
    accepted(await readZip((await archiveOf(status)).bytes, DOCUMENT_LIMITS));
  const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
  const outcomes = ({ items }: BatchStatus) =>
    items.map(({ headline, outcome, file, problem }) => [headline, outcome, file ?? problem?.code]);

  it("makes one archive, a folder a format, with the hash of every file, and records each in its history", async () => {
    const [one, two] = await put(
      anArticle({ slug: "ferry", headline: "Ferry" }),
      anArticle({ slug: "harbour", headline: "Harbour" }),
    );
    const status = await exporting({ ids: [two?.id ?? "", one?.id ?? ""], formats: ["text", "html"] });
    expect(status).toMatchObject({ state: "done", done: 2, all: 2, current: null, problem: null });
    const files = await filesOf(status);
    expect([...files.keys()]).toEqual([
      "text/ferry.txt",
      "html/ferry.html",
      "text/harbour.txt",
      "html/harbour.html",
      "SHA256SUMS.txt",
    ]);
    const sums = [...files]
      .filter(([path]) => path !== "SHA256SUMS.txt")
      .map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`);
    expect(textOf(files.get("SHA256SUMS.txt"))).toBe(sums.join(""));
    const { history } = succeeded(await api.client.articles.get("ferry"));
    expect(
      history.slice(1).map((entry) => entry.act === "exported" && [entry.format, entry.version, entry.sha256]),
    ).toEqual([
      ["text", 1, status.items[0]?.sha256],
      ["html", 1, status.items[1]?.sha256],
    ]);
    expect((await archiveOf(status)).name).toBe("stet-export.zip");
  });

  it("keeps a refused article out, all of it, and exports the others", async () => {
    await api.desk.sources.add(sourceFields({ name: "Orla Fennick", terms: "confidential" }), ADA);
    await put(
      anArticle({ slug: "open", headline: "Open" }),
      anArticle({ slug: "closed", headline: "Closed", claims: [aClaim()] }),
      anArticle({ slug: "leak", headline: "Leak", body: aBody(aParagraph("Orla Fennick saw it.")) }),
    );
    const status = await exporting({ ids: ["open", "closed", "leak", "nowhere"], formats: ["text"] });
    expect(outcomes(status)).toEqual([
      ["Open", "exported", "open.txt"],
      ["Closed", "refused", "gate-closed"],
      ["Leak", "refused", "firewall"],
      ["", "not-found", "not-found"],
    ]);
    expect([...(await filesOf(status)).keys()]).toEqual(["open.txt", "SHA256SUMS.txt"]);
    for (const slug of ["closed", "leak"]) {
      expect(succeeded(await api.client.articles.get(slug)).history).toHaveLength(1);
    }
  });

  it("has no archive where everything was refused", async () => {
    await put(anArticle({ slug: "closed", claims: [aClaim()] }));
    const status = await exporting({ filter: {}, formats: ["text"] });
    expect(status).toMatchObject({ state: "done", file: null, items: [{ outcome: "refused" }] });
    expect(await problemOf(await api.ask("GET", `/api/exports/${status.id}/file`))).toMatchObject({ status: 404 });
    expect(await readdir(tmpdir())).toEqual([]);
  });

  it("says DRAFT in the names of draft copies and of their archive, and passes closed gates", async () => {
    await put(anArticle({ slug: "closed", claims: [aClaim()] }));
    const status = await exporting({ filter: {}, formats: ["text"], draft: true });
    expect(status.file?.name).toBe("stet-export-DRAFT-NOT-VERIFIED.zip");
    expect(status.items[0]?.file).toBe("closed-DRAFT-NOT-VERIFIED.txt");
  });

  it("opens closed gates alone with an override, of articles that are named", async () => {
    await put(anArticle({ slug: "open" }), anArticle({ slug: "closed", claims: [aClaim()] }));
    const override = { reason: "The minister resigned", by: "Ada Quill" };
    const json = { filter: {}, formats: ["text"], override };
    expect(await problemOf(await api.ask("POST", "/api/exports", { json }))).toMatchObject({ status: 422 });
    await exporting({ ids: ["open", "closed"], formats: ["text"], override });
    const recorded = async (slug: string) => succeeded(await api.client.articles.get(slug)).history.at(-1);
    expect(await recorded("open")).toMatchObject({ act: "exported", override: null });
    expect(await recorded("closed")).toMatchObject({ act: "exported", override });
  });

  it("gives articles of one slug names of their own, in the order in which they were made", async () => {
    const [one, two] = await put(anArticle({ slug: "con" }), anArticle());
    succeeded(await api.desk.articles.save(two?.id ?? "", 1, { details: { slug: "con" } }, ADA));
    const status = await exporting({ ids: [two?.id ?? "", one?.id ?? "", two?.id ?? ""], formats: ["json"] });
    expect(status.items.map(({ id, file }) => [id, file])).toEqual([
      [one?.id, "article-con.stet.json"],
      [two?.id, "article-con-2.stet.json"],
    ]);
  });

  it("keeps out a file whose number makes its name a protected one", async () => {
    await api.desk.sources.add(sourceFields({ name: "Orla Fennick", aliases: ["Con 2"], terms: "confidential" }), ADA);
    const [, two] = await put(anArticle({ slug: "con" }), anArticle());
    succeeded(await api.desk.articles.save(two?.id ?? "", 1, { details: { slug: "con" } }, ADA));
    const status = await exporting({ filter: {}, formats: ["text"] });
    expect(status.items.map(({ outcome }) => outcome)).toEqual(["exported", "refused"]);
    expect(status.items[1]?.problem).toMatchObject({ code: "firewall", message: expect.stringContaining("file name") });
  });

  it("makes the same bytes of articles that nobody has changed", async () => {
    await put(anArticle({ slug: "ferry" }), anArticle({ slug: "harbour" }), anArticle({ slug: "ferry" }));
    const request = { filter: {}, formats: ["html", "markdown", "text"] };
    const first = await exporting(request);
    const again = await exporting(request);
    expect(again.items).toEqual(first.items);
    expect((await archiveOf(again)).bytes).toEqual((await archiveOf(first)).bytes);
  });

  it("exports what a filter finds", async () => {
    await put(anArticle({ slug: "ferry", tags: ["sea"] }), anArticle({ slug: "harbour" }));
    expect((await exporting({ filter: { tag: "sea" }, formats: ["text"] })).all).toBe(1);
    const nothing = await api.ask("POST", "/api/exports", { json: { filter: { tag: "land" }, formats: ["text"] } });
    expect(await problemOf(nothing)).toMatchObject({ status: 422, code: "nothing-found" });
  });

  it.each([
    [{ formats: ["text"] }, "request-invalid"],
    [{ ids: ["x"], filter: {}, formats: ["text"] }, "request-invalid"],
    [{ filter: {}, formats: ["papyrus"] }, "format-unknown"],
    [{ filter: {}, formats: ["text"], options: ["in-gold"] }, "option-unknown"],
    [{ filter: { query: "stage:asleep" }, formats: ["text"] }, "query-invalid"],
  ])("refuses %j", async (json, code) => {
    await put(anArticle());
    expect(await problemOf(await api.ask("POST", "/api/exports", { json }))).toMatchObject({ status: 422, code });
  });

  it("called off while it writes, leaves no trace in histories or on the disk", async () => {
    const made = await put(...Array.from({ length: 30 }, () => anArticle({ slug: "ferry" })));
    const { id } = await start({ filter: {}, formats: ["text"] });
    expect(
      await problemOf(await api.ask("POST", "/api/exports", { json: { filter: {}, formats: ["text"] } })),
    ).toMatchObject({
      status: 409,
      code: "export-running",
    });
    succeeded(await api.client.exports.drop(id));
    expect(await problemOf(await api.ask("GET", `/api/exports/${id}`))).toMatchObject({ status: 404 });
    expect(await readdir(tmpdir())).toEqual([]);
    for (const article of made) expect(succeeded(await api.client.articles.get(article.id)).history).toHaveLength(1);
  });

  it("leaves nothing on the disk when its host closes", async () => {
    await put(...Array.from({ length: 5 }, () => anArticle()));
    const status = await exporting({ filter: {}, formats: ["text"] });
    expect(status.file).not.toBeNull();
    expect(await readdir(tmpdir())).toHaveLength(1);
    api.app.close();
    expect(await readdir(tmpdir())).toEqual([]);
  });

  it("exports nothing when the sources change while it writes", async () => {
    await put(...Array.from({ length: 30 }, () => anArticle({ slug: "ferry" })));
    const { id } = await start({ filter: {}, formats: ["text"] });
    succeeded(await api.desk.sources.add(sourceFields({ name: "Orla Fennick", terms: "confidential" }), ADA));
    expect(await over(id)).toMatchObject({
      state: "failed",
      problem: { code: "sources-changed" },
      items: [],
      file: null,
    });
    expect(succeeded(await api.client.articles.list()).every(({ version }) => version === 1)).toBe(true);
  });

  it("tells of a disk that does not take the files, and keeps the articles as they are", async () => {
    const [article] = await put(anArticle());
    vi.stubEnv("TMPDIR", "/nowhere/at/all");
    const status = await exporting({ filter: {}, formats: ["text"] });
    expect(status).toMatchObject({ state: "failed", problem: { code: "disk-failed" }, file: null });
    expect(status.problem?.message).not.toContain("/nowhere");
    expect(succeeded(await api.client.articles.get(article?.id ?? "")).version).toBe(1);
  });

  it("ends when its files are taken away under it, and leaves nothing behind", async () => {
    await put(...Array.from({ length: 30 }, () => anArticle({ slug: "ferry" })));
    const { id } = await start({ filter: {}, formats: ["text"] });
    const [folder = ""] = await vi.waitFor(async () => {
      const there = await readdir(tmpdir());
      expect(there).toHaveLength(1);
      return there;
    });
    await rm(join(tmpdir(), folder), { recursive: true });
    expect(await over(id)).toMatchObject({ state: "failed", problem: { code: "disk-failed" }, items: [], file: null });
    expect(await readdir(tmpdir())).toEqual([]);
    expect(succeeded(await api.client.articles.list()).every(({ version }) => version === 1)).toBe(true);
  });

  it("does not begin on a desk that can only be read", async () => {
    const beside = await startApi({ beside: api });
    const answer = await beside.ask("POST", "/api/exports", { json: { filter: {}, formats: ["text"] } });
    expect(await problemOf(answer)).toMatchObject({ status: 423, code: "desk-in-use" });
  });
});
