import { createHash } from "node:crypto";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { formatListSchema, type ImportResult, importResultSchema } from "#api/contracts/exchange";
import type { Article } from "#core/article/article";
import { brokenEntries } from "#core/claims/ledger";
import { type ApiUnderTest, problemOf, startApi, succeeded } from "../../../support/apiUnderTest";
import { aBody, aClaim, anArticle, anId, aPieceOfEvidence, sourceFields } from "../../../support/builders";
import { ONE_PIXEL_PNG } from "../../../support/images";

const COPY = "Ferry returns\nBy Ada Quill\n\nThe old ferry sank in 1931 with nobody aboard, the harbour master said.\n";

async function importBytes(api: ApiUnderTest, name: string, body: BodyInit): Promise<ImportResult> {
  const response = await api.ask("POST", `/api/import?name=${encodeURIComponent(name)}`, { body });
  expect(response.status).toBe(200);
  return importResultSchema.parse(await response.json());
}

function importArticle(api: ApiUnderTest, article: Article, included?: object): Promise<ImportResult> {
  return importBytes(api, "ferry.stet.json", JSON.stringify(included ? { ...article, included } : article));
}

async function imported(api: ApiUnderTest, result: ImportResult): Promise<Article> {
  expect(result).toMatchObject({ ok: true, error: null });
  return succeeded(await api.client.articles.get(result.id ?? ""));
}

describe("GET /api/formats", () => {
  it("lists what can be read and written", async () => {
    const { ask } = await startApi();
    const formats = formatListSchema.parse(await (await ask("GET", "/api/formats")).json());
    const both = formats.filter(({ imports, exports }) => imports && exports).map(({ id }) => id);
    expect(both).toEqual(expect.arrayContaining(["html", "markdown", "text", "json"]));
    expect(formats.every(({ imports, exports }) => imports || exports)).toBe(true);
  });
});

describe("POST /api/import", () => {
  it("makes an article of a text", async () => {
    const api = await startApi();
    const result = await importBytes(api, "C:\\copy\\ferry.txt", COPY);
    expect(result).toMatchObject({ file: "ferry.txt", ok: true, slug: "ferry-returns", headline: "Ferry returns" });
    const article = await imported(api, result);
    expect(article).toMatchObject({ version: 1, stage: "draft", bylines: [{ name: "Ada Quill" }] });
    expect(JSON.stringify(article)).not.toContain("C:");
  });

  it.each([
    ["empty.txt", ""],
    ["binary.txt", new Uint8Array(600).map((_, index) => (index * 7) % 256)],
    ["broken.stet.json", '{"schema":"stet/article","headline":"Fer'],
    ["newer.stet.json", JSON.stringify({ ...anArticle(), schemaVersion: 99 })],
    ["large.txt", "The ferry is late again today. ".repeat(400_000)],
  ])("says in one line why %s cannot be read, without failing the request", async (name, body) => {
    const api = await startApi();
    const result = await importBytes(api, name, body);
    expect(result).toMatchObject({ file: name, ok: false, id: null, slug: null, headline: null });
    expect(result.error).toMatch(/^[^\n]{20,}$/);
    expect(succeeded(await api.client.articles.list())).toEqual([]);
  });

  it("wants a name, and nothing else", async () => {
    const { ask } = await startApi();
    for (const query of ["", "?name=", "?name=a.txt&format=text"]) {
      expect(await problemOf(await ask("POST", `/api/import${query}`, { body: COPY }))).toMatchObject({ status: 422 });
    }
  });

  it("is refused as a whole when nothing can be written", async () => {
    const api = await startApi();
    const problem = { code: "desk-in-use", message: "Another Stet has it.", remedy: "Close it." };
    vi.spyOn(api.desk.articles, "create").mockResolvedValue({ ok: false, problem });
    expect(await problemOf(await api.ask("POST", "/api/import?name=a.txt", { body: COPY }))).toMatchObject({
      status: 423,
    });
  });
});

describe("the import of a Stet article", () => {
  it("keeps its id, claims and history", async () => {
    const api = await startApi();
    const claim = aClaim({ verdict: "verified", note: "Harbour register" });
    const move = { act: "stage", from: "draft", to: "in-review", reason: "", override: null } as const;
    const moved = [...anArticle().history, { ...move, at: "2031-04-05T06:07:08.000Z", by: "Ada Quill" }];
    const original = anArticle({ claims: [claim], stage: "in-review", history: moved });
    const article = await imported(api, await importArticle(api, original));
    const { id, claims, history, stage, body } = original;
    expect(article).toMatchObject({ id, claims, history, stage, body, version: 1 });
  });

  it("comes in as a second one when it is on the desk, or in the trash", async () => {
    const api = await startApi();
    const original = anArticle();
    const first = await importArticle(api, original);
    const second = await importArticle(api, original);
    expect(first.id).toBe(original.id);
    expect(second.id).not.toBe(original.id);
    expect(second.warnings).toContainEqual(expect.stringContaining("second one"));
    expect((await imported(api, second)).history.at(-1)).toMatchObject({ act: "created", from: original.id });
    succeeded(await api.client.articles.trash(original.id));
    const third = await importArticle(api, original);
    expect([original.id, second.id]).not.toContain(third.id);
    expect(third.warnings).toContainEqual(expect.stringContaining("second one"));
  });

  it("brings its sources into the library under their ids, on the terms that the file shows", async () => {
    const api = await startApi();
    const [named, labelled, unknown] = [anId(), anId(), anId()];
    const evidence = [named, labelled, unknown].map((sourceId) => aPieceOfEvidence({ sourceId }));
    const original = anArticle({ claims: [aClaim({ evidence, verdict: "verified" })] });
    const sources = {
      [named]: { id: named, label: "Orla Fennick", kind: "person", role: "harbour master", url: "javascript:alert(1)" },
      [labelled]: { id: labelled, label: "a senior official", kind: null, role: "", url: "" },
      [unknown]: { id: unknown, label: "a source", kind: null, role: "", url: "" },
    };
    const result = await importArticle(api, original, { sources, attachments: {} });
    const article = await imported(api, result);
    expect(article.claims).toEqual(original.claims);
    const library = succeeded(await api.client.sources.list());
    expect(library).toHaveLength(2);
    expect(library).toMatchObject(
      [
        { id: labelled, name: "a senior official", terms: "background", publicLabel: "a senior official" },
        { id: named, name: "Orla Fennick", kind: "person", terms: "on-the-record", role: "harbour master" },
      ].sort((a, b) => a.name.localeCompare(b.name)),
    );
    expect(result.warnings.join("\n")).toMatch(/Sources added to the library: 2/);
    expect(result.warnings.join("\n")).toMatch(/Sources that evidence names and the file does not: 1/);
    const again = await importArticle(api, original, { sources, attachments: {} });
    expect(again.warnings.join("\n")).not.toMatch(/Sources added/);
    expect(succeeded(await api.client.sources.list())).toHaveLength(2);
  });

  it("goes from one desk to another with its images and sources, and comes back", async () => {
    // The builders' claims were checked in 2031, and a desk does not believe in what is still to come.
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-04-06T00:00:00.000Z") });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const [home, away] = [await startApi(), await startApi()];
    const { sha256, mediaType } = succeeded(await home.client.attachments.put(ONE_PIXEL_PNG));
    const source = succeeded(await home.client.sources.add(sourceFields()));
    const evidence = [aPieceOfEvidence({ sourceId: source.id })];
    const claim = aClaim({ evidence, verdict: "verified" });
    const figure = {
      type: "figure",
      attrs: { sha256, mediaType, width: 1, height: 1, alt: "The ferry", credit: "A. Q." },
    };
    const withClaim = anArticle({ claims: [claim] });
    const original = { ...withClaim, body: aBody(...(withClaim.body.content ?? []), figure) };
    const { id } = await imported(home, await importArticle(home, original));
    const file = succeeded(await home.client.articles.export(id, { format: "json", draft: true }));

    const result = succeeded(await away.client.exchange.import(file.name, file.bytes));
    const there = await imported(away, result);
    expect(there).toMatchObject({ id, claims: original.claims });
    expect((await away.ask("GET", `/api/attachments/${sha256}`)).status).toBe(200);
    expect(succeeded(await away.client.sources.list())).toMatchObject([{ id: source.id, name: source.name }]);

    const back = succeeded(await away.client.articles.export(id, { format: "json", draft: true }));
    const returned = succeeded(await home.client.exchange.import(back.name, back.bytes));
    expect(returned.id).not.toBe(id);
    expect(succeeded(await home.client.sources.list())).toEqual([source]);
  });

  it("says when the desk does not take its images", async () => {
    const api = await startApi();
    const problem = { code: "attachment-too-large", message: "Too large.", remedy: "Make it smaller." };
    vi.spyOn(api.desk.attachments, "put").mockResolvedValue({ ok: false, problem });
    const sha256 = createHash("sha256").update(ONE_PIXEL_PNG).digest("hex");
    const attrs = { sha256, mediaType: "image/png", alt: "x", credit: "y" };
    const base64 = Buffer.from(ONE_PIXEL_PNG).toString("base64");
    const attachments = { [sha256]: { mediaType: "image/png", base64 } };
    const original = anArticle({ body: aBody({ type: "figure", attrs }) });
    const result = await importArticle(api, original, { sources: {}, attachments });
    expect(result.warnings).toEqual([expect.stringMatching(/Images that the desk does not take .*\(1\)/)]);
  });

  it("gets no stage past this desk's gate, and no sign-off of another desk", async () => {
    const api = await startApi();
    const signOff = { by: "Bo Marsh", at: "2031-04-05T06:07:08.000Z", version: 12, note: "" };
    const original = anArticle({ claims: [aClaim()], stage: "published", signOff });
    const result = await importArticle(api, original);
    const article = await imported(api, result);
    expect(article).toMatchObject({ stage: "fact-check", signOff: null });
    expect(article.history.map(({ act }) => act)).toEqual(["created", "sign-off-withdrawn", "stage"]);
    expect(result.warnings).toContainEqual(expect.stringContaining("Fact-check"));
    expect(result.warnings).toContainEqual(expect.stringContaining("signed off"));
  });

  it("opens a claim again whose past was changed, and keeps what the file says of it", async () => {
    const api = await startApi();
    const claim = aClaim({ verdict: "false", note: "The register says otherwise" });
    const entry = { ...claim.ledger[1], verdict: "verified" };
    const forged = { ...claim, ledger: [claim.ledger[0], entry] } as typeof claim;
    expect(brokenEntries(forged)).toEqual([1]);
    const result = await importArticle(api, { ...anArticle({ claims: [claim] }), claims: { [claim.id]: forged } });
    expect(result.warnings).toContainEqual(expect.stringMatching(/history is damaged.*\(1\)/));
    const kept = (await imported(api, result)).claims[claim.id];
    expect(kept && brokenEntries(kept)).toEqual([]);
    expect(kept?.ledger).toMatchObject([
      claim.ledger[0],
      { act: "reopened", by: "Import", note: expect.stringContaining("The register says otherwise") },
    ]);
    expect(succeeded(await api.client.articles.list())).toMatchObject([{ verification: "open" }]);
  });
});
