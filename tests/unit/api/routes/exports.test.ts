import { createHash } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { type ExportRequest, importResultSchema, WARNINGS_HEADER } from "#api/contracts/exchange";
import type { Article } from "#core/article/article";
import type { Command } from "#core/article/commands/command";
import { refuse } from "#core/result";
import { sourceFieldsSchema } from "#core/sources/source";
import { writeHere } from "#exchange/worker/writeOut";
import { type ApiUnderTest, problemOf, startApi, succeeded } from "../../../support/apiUnderTest";
import { aBody, anId, aParagraph, aPieceOfEvidence, sourceFields } from "../../../support/builders";
import { ONE_PIXEL_PNG } from "../../../support/images";
import { rangeOf } from "../../../support/rangeOf";

const ADA = { by: "Ada Quill", origin: null };

const COPY = `Ferry returns to Port Selwick
By Ada Quill

The first crossing in ninety years left on Monday.

The old ferry sank in 1931 with nobody aboard. It was never raised from the bed of the channel, the harbour master said.

The new boat takes forty passengers and six cars, and it runs four times a day until the end of the autumn.
`;

/** COPY on the desk. */
async function importCopy(api: ApiUnderTest): Promise<Article> {
  const response = await api.ask("POST", "/api/import?name=ferry.txt", { body: COPY });
  const { id, error } = importResultSchema.parse(await response.json());
  if (id === null) throw new Error(error ?? "not imported");
  return succeeded(await api.client.articles.get(id));
}

async function command(api: ApiUnderTest, { id, version }: Article, ...commands: Command[]): Promise<Article> {
  const answer = succeeded(await api.client.articles.command(id, version, commands));
  if (answer.kind !== "saved") throw new Error("A conflict came up");
  return answer.article;
}

function mark(article: Article, words: string): Command & { type: "mark-claim" } {
  return { type: "mark-claim", claimId: anId(), ...rangeOf(article.body, words) };
}

function requestExport(api: ApiUnderTest, { id }: Article, request: ExportRequest): Promise<Response> {
  return api.ask("POST", `/api/articles/${id}/exports`, { json: request });
}

async function history(api: ApiUnderTest, { id }: Article) {
  return succeeded(await api.client.articles.get(id)).history;
}

describe("POST /api/articles/:idOrSlug/exports", () => {
  it("takes an article from import past the gate, claim by claim", async () => {
    const api = await startApi();
    const article = await importCopy(api);
    expect(article.headline).toBe("Ferry returns to Port Selwick");
    const first = mark(article, "The old ferry sank in 1931");
    const second = mark(article, "takes forty passengers");
    const marked = await command(api, article, first, second);
    expect(await problemOf(await requestExport(api, marked, { format: "html" }))).toMatchObject({
      status: 409,
      code: "gate-closed",
    });

    const orla = succeeded(
      await api.client.sources.add(
        sourceFieldsSchema.parse({ kind: "person", name: "Orla Fennick", terms: "on-the-record" }),
      ),
    );
    const checked = await command(
      api,
      marked,
      { type: "add-evidence", claimId: first.claimId, evidence: aPieceOfEvidence({ sourceId: orla.id }) },
      { type: "record-verdict", claimId: first.claimId, verdict: "verified", note: "" },
      { type: "record-verdict", claimId: second.claimId, verdict: "verified", note: "Certificate of the boat" },
    );
    expect(succeeded(await api.client.articles.check(checked.id)).gate).toBe("open");
    const response = await requestExport(api, checked, { format: "html" });
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "content-disposition": expect.stringContaining("filename*=UTF-8''ferry-returns-to-port-selwick.html"),
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
      [WARNINGS_HEADER]: expect.any(String),
    });
    expect(new TextDecoder().decode(bytes)).toContain("The old ferry sank in 1931");
    expect((await history(api, checked)).at(-1)).toMatchObject({
      act: "exported",
      by: "system-user",
      format: "html",
      draft: false,
      version: checked.version,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      override: null,
    });
  });

  it("lets a draft copy out through a closed gate, labelled as one", async () => {
    const api = await startApi();
    const imported = await importCopy(api);
    const article = await command(api, imported, mark(imported, "takes forty passengers"));
    const override = { reason: "not needed", by: "Ada Quill" };
    const response = await requestExport(api, article, { format: "text", draft: true, override });
    expect(await response.text()).toContain("DRAFT, NOT VERIFIED");
    expect(response.headers.get("Content-Disposition")).toContain("DRAFT");
    expect((await history(api, article)).at(-1)).toMatchObject({ act: "exported", draft: true, override: null });
  });

  it("opens a closed gate for a reason and a name, and writes both down", async () => {
    const api = await startApi();
    const imported = await importCopy(api);
    const article = await command(api, imported, mark(imported, "takes forty passengers"));
    const unnamed = { json: { format: "markdown", override: { reason: "In a hurry", by: " " } } };
    expect((await api.ask("POST", `/api/articles/${article.id}/exports`, unnamed)).status).toBe(422);
    const override = { reason: "The certificate is on its way", by: "Ada Quill" };
    expect((await requestExport(api, article, { format: "markdown", override })).status).toBe(200);
    expect((await history(api, article)).at(-1)).toMatchObject({ act: "exported", draft: false, override });
  });

  it("names a protected detail to nobody when it stops an export, in any format, draft or override", async () => {
    const api = await startApi();
    const fields = { kind: "person", name: "Nadia Brell", terms: "confidential", contacts: ["nadia@brell.example"] };
    await api.ask("POST", "/api/sources", { json: fields });
    const imported = await importCopy(api);
    const body = aBody(aParagraph("It was Nádia  Brell who kept the register."));
    const article = await command(
      api,
      imported,
      { type: "edit-body", body },
      { type: "edit-details", changes: { slug: "nadia-brell-speaks" } },
    );
    const override = { reason: "We have to", by: "Ada Quill" };
    for (const format of ["html", "markdown", "text", "json"]) {
      for (const terms of [{ draft: true }, { override }, {}]) {
        const response = await requestExport(api, article, { format, ...terms });
        const headers = JSON.stringify([...response.headers]);
        const text = await response.clone().text();
        expect(await problemOf(response)).toMatchObject({ status: 409, code: "firewall" });
        expect(`${headers}${text}`).not.toMatch(/n[aá]dia|brell/i);
      }
    }
    expect((await history(api, article)).filter(({ act }) => act === "exported")).toEqual([]);
  });

  it("carries the images of the text", async () => {
    const api = await startApi();
    const { sha256, mediaType } = succeeded(await api.client.attachments.put(ONE_PIXEL_PNG));
    const figure = { type: "figure", attrs: { sha256, mediaType, alt: "The ferry", credit: "Ada Quill" } };
    const imported = await importCopy(api);
    const body = aBody(aParagraph("The ferry."), { ...figure, content: [{ type: "text", text: "At the pier" }] });
    const article = await command(api, imported, { type: "edit-body", body });
    const html = await (await requestExport(api, article, { format: "html", draft: true })).text();
    expect(html).toContain(Buffer.from(ONE_PIXEL_PNG).toString("base64"));
  });

  it("tells a client what the format could not carry", async () => {
    const api = await startApi();
    const imported = await importCopy(api);
    const cell = { type: "tableCell", content: [{ type: "paragraph", content: [{ type: "text", text: "Cars" }] }] };
    const table = { type: "table", content: [{ type: "tableRow", content: [cell, cell] }] };
    const missing = {
      type: "figure",
      attrs: { sha256: "a".repeat(64), mediaType: "image/png", alt: "x", credit: "y" },
    };
    const article = await command(api, imported, { type: "edit-body", body: aBody(table, missing) });
    const file = succeeded(await api.client.articles.export(article.slug, { format: "markdown", draft: true }));
    expect(file.name).toMatch(/^ferry-returns-to-port-selwick.*\.md$/);
    expect(file.mediaType).toContain("text/markdown");
    expect(new TextDecoder().decode(file.bytes)).toContain("Cars");
    expect(file.warnings.length).toBeGreaterThan(0);
  });

  it("keeps a name in any script through the headers", async () => {
    const api = await startApi();
    const article = succeeded(await api.client.articles.create({ headline: "عودة العبارة", language: "ar" }));
    const file = succeeded(await api.client.articles.export(article.id, { format: "text", draft: true }));
    expect(file.name).toMatch(/^عودة-العبارة.*\.txt$/);
  });

  it("writes down the version that went out, whatever was saved meanwhile", async () => {
    const api = await startApi();
    const article = await importCopy(api);
    const forGate = api.desk.articles.forGate.bind(api.desk.articles);
    vi.spyOn(api.desk.articles, "forGate").mockImplementation(async (id) => {
      const inputs = await forGate(id);
      await command(api, article, { type: "edit-details", changes: { headline: "Saved meanwhile" } });
      return inputs;
    });
    const response = await requestExport(api, article, { format: "text", draft: true });
    expect(await response.text()).not.toContain("Saved meanwhile");
    expect((await history(api, article)).at(-1)).toMatchObject({ act: "exported", version: article.version });
    expect(succeeded(await api.client.articles.get(article.id)).headline).toBe("Saved meanwhile");
  });

  /** A desk whose sources change behind each of the first files that are written. */
  async function whileSourcesChange(times: number) {
    let written = 0;
    const api = await startApi({
      writeOut: {
        ...writeHere,
        async article(...asked) {
          const file = await writeHere.article(...asked);
          written += 1;
          if (written <= times) succeeded(await api.desk.sources.add(sourceFields({ name: `Orla ${written}` }), ADA));
          return file;
        },
      },
    });
    return { api, article: await importCopy(api), written: () => written };
  }

  it("writes the file once more when the sources change while it writes", async () => {
    const { api, article, written } = await whileSourcesChange(1);
    const response = await requestExport(api, article, { format: "text", draft: true });
    expect(response.status).toBe(200);
    expect(written()).toBe(2);
    expect((await history(api, article)).filter(({ act }) => act === "exported")).toHaveLength(1);
  });

  it("exports nothing when the sources do not stop changing while it writes", async () => {
    const { api, article } = await whileSourcesChange(Number.POSITIVE_INFINITY);
    const response = await requestExport(api, article, { format: "text", draft: true });
    expect(await problemOf(response)).toMatchObject({ status: 409, code: "sources-changed" });
    expect((await history(api, article)).map(({ act }) => act)).not.toContain("exported");
  });

  it("asks the host's writer for the file, and for the report", async () => {
    const refusal = refuse("part-missing", "A part of Stet is missing.", "Install Stet again.");
    const api = await startApi({ writeOut: { article: async () => refusal, report: async () => refusal } });
    const article = await importCopy(api);
    const response = await requestExport(api, article, { format: "text", draft: true });
    expect(await problemOf(response)).toMatchObject({ status: 500, code: "part-missing" });
    const report = await api.ask("GET", `/api/articles/${article.id}/report?format=html`);
    expect(await problemOf(report)).toMatchObject({ status: 500, code: "part-missing" });
  });

  it("hands nothing over that the history does not hold", async () => {
    const api = await startApi();
    const article = await importCopy(api);
    const problem = { code: "disk-full", message: "The disk is full.", remedy: "Make room." };
    vi.spyOn(api.desk.articles, "recordExport").mockResolvedValue({ ok: false, problem });
    const response = await requestExport(api, article, { format: "text", draft: true });
    expect(await problemOf(response)).toMatchObject({ status: 507, code: "disk-full" });
  });

  it("refuses formats and articles that are not there", async () => {
    const api = await startApi();
    const article = await importCopy(api);
    expect(await problemOf(await requestExport(api, article, { format: "papyrus", draft: true }))).toMatchObject({
      status: 422,
      code: "format-unknown",
    });
    const json = { format: "html" };
    expect((await api.ask("POST", "/api/articles/no-such-slug/exports", { json })).status).toBe(404);
    expect((await api.ask("POST", `/api/articles/${anId()}/exports`, { json })).status).toBe(404);
    expect((await api.ask("POST", `/api/articles/${article.id}/exports`, { json: { format: 7 } })).status).toBe(422);
  });
});
