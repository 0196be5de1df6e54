import { describe, expect, it } from "vitest";
import { verificationReportSchema } from "#core/report/verificationReport";
import { sourceFieldsSchema } from "#core/sources/source";
import { type ApiUnderTest, problemOf, startApi, succeeded } from "../../../support/apiUnderTest";
import { aClaim, anArticle, aPieceOfEvidence } from "../../../support/builders";

const ADA = { by: "Ada Quill", origin: null };

/** A desk with an article whose one claim rests on a confidential source. */
async function startWithArticle(overrides: Parameters<typeof anArticle>[0] = {}): Promise<ApiUnderTest> {
  const api = await startApi();
  const insider = succeeded(
    await api.client.sources.add(
      sourceFieldsSchema.parse({
        kind: "person",
        name: "Zelda Marrow",
        terms: "confidential",
        publicLabel: "an official",
      }),
    ),
  );
  const evidence = [aPieceOfEvidence({ sourceId: insider.id, quote: "I wrote the log" })];
  const article = anArticle({ slug: "ferry", claims: [aClaim({ evidence, verdict: "verified" })], ...overrides });
  succeeded(await api.desk.articles.create(article, ADA));
  return api;
}

describe("GET /api/articles/:idOrSlug/report", () => {
  it.each([
    ["html", "text/html; charset=utf-8"],
    ["md", "text/markdown; charset=utf-8"],
    ["json", "application/json"],
  ])("answers %s as a file that is never shown in place", async (format, mediaType) => {
    const api = await startWithArticle();
    const response = await api.ask("GET", `/api/articles/ferry/report?format=${format}`);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": mediaType,
      "content-disposition": expect.stringMatching(
        `^attachment; .*filename\\*=UTF-8''ferry-verification-report\\.${format}$`,
      ),
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
    const text = await response.text();
    expect(text).toContain("an official");
    expect(text).not.toMatch(/Zelda|Marrow|I wrote the log/u);
  });

  it("gives the internal edition to who asks for it, named so", async () => {
    const api = await startWithArticle();
    const answer = succeeded(await api.client.articles.report("ferry", { format: "json", edition: "internal" }));
    expect(answer.name).toBe("ferry-verification-report-INTERNAL-NOT-FOR-PUBLICATION.json");
    const report = verificationReportSchema.parse(JSON.parse(new TextDecoder().decode(answer.bytes)));
    expect(report.claims[0]?.evidence[0]).toMatchObject({ source: { name: "Zelda Marrow" }, quote: "I wrote the log" });
  });

  it("records nothing: asking is not an act", async () => {
    const api = await startWithArticle();
    const before = succeeded(await api.client.articles.get("ferry"));
    succeeded(await api.client.articles.report("ferry", { format: "md" }));
    expect(succeeded(await api.client.articles.get("ferry"))).toEqual(before);
  });

  it("refuses a public report with a protected name in it, without saying the name", async () => {
    const api = await startWithArticle({ headline: "Zelda Marrow speaks" });
    const refused = await problemOf(await api.ask("GET", "/api/articles/ferry/report?format=html"));
    expect(refused).toMatchObject({ status: 409, code: "firewall", message: expect.stringContaining("the headline") });
    expect(refused.message).not.toMatch(/zelda|marrow/iu);
    expect((await api.ask("GET", "/api/articles/ferry/report?format=html&edition=internal")).status).toBe(200);
  });

  it.each(["", "?format=pdf", "?format=html&edition=secret", "?format=html&format=json&x=1"])(
    "refuses to guess what %j asks for",
    async (query) => {
      const api = await startWithArticle();
      expect(await problemOf(await api.ask("GET", `/api/articles/ferry/report${query}`))).toMatchObject({
        status: 422,
        code: "request-invalid",
      });
    },
  );

  it("says that there is no such article", async () => {
    const api = await startApi();
    expect(await problemOf(await api.ask("GET", "/api/articles/nothing/report?format=html"))).toMatchObject({
      status: 404,
      code: "not-found",
    });
  });

  it("is read beside another Stet that has the desk", async () => {
    const api = await startWithArticle();
    const beside = await startApi({ beside: api });
    expect((await beside.ask("GET", "/api/articles/ferry/report?format=json")).status).toBe(200);
  });
});
