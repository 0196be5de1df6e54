import { describe, expect, it } from "vitest";
import { appendAct, startLedger } from "#core/claims/ledger";
import { sourceSchema } from "#core/sources/source";
import { sourceUsesSchema } from "#core/sources/sourceUses";
import { type ApiUnderTest, problemOf, startApi, succeeded } from "../../../support/apiUnderTest";
import { aClaim, anArticle, anId, aPieceOfEvidence, sourceFields, TEST_TIME } from "../../../support/builders";

const ADA = { by: "Ada Quill", origin: null };

async function withClaimOn(api: ApiUnderTest, fields: Parameters<typeof sourceFields>[0] = {}) {
  const source = succeeded(await api.client.sources.add(sourceFields(fields)));
  const claim = aClaim({ verdict: "verified", evidence: [aPieceOfEvidence({ sourceId: source.id })] });
  const article = succeeded(await api.desk.articles.create(anArticle({ claims: [claim] }), ADA));
  return { source, claim, article };
}

describe("/api/sources/:id/uses", () => {
  it("says what rests on a source", async () => {
    const api = await startApi();
    const { source, claim, article } = await withClaimOn(api);
    const response = await api.ask("GET", `/api/sources/${source.id}/uses`);
    const uses = sourceUsesSchema.parse(await response.json());
    expect(uses).toMatchObject({
      sourceId: source.id,
      articles: [
        { summary: { id: article.id }, trashed: false, claims: [{ id: claim.id, stale: false }], exports: [] },
      ],
    });
    expect(succeeded(await api.client.sources.uses(source.id))).toEqual(uses);
    expect((await problemOf(await api.ask("GET", `/api/sources/${anId()}/uses`))).status).toBe(404);
  });
});

describe("/api/sources/:id/retraction", () => {
  it("retracts, and lists the claims that need another look", async () => {
    const api = await startApi();
    const { source, claim, article } = await withClaimOn(api);
    const uses = succeeded(await api.client.sources.retract(source.id, "Forged."));
    expect(uses.articles).toMatchObject([{ claims: [{ id: claim.id, stale: true }] }]);
    expect(succeeded(await api.client.claims.toReview())).toMatchObject([
      { article: { id: article.id }, claims: [{ id: claim.id, retractions: [{ reason: "Forged." }] }] },
    ]);
  });

  it("is taken back, with a note or without a body", async () => {
    const api = await startApi();
    const { source } = await withClaimOn(api);
    succeeded(await api.client.sources.retract(source.id, "Forged."));
    const answer = await api.ask("DELETE", `/api/sources/${source.id}/retraction`);
    expect(sourceSchema.parse(await answer.json()).retraction).toBeNull();
    expect(succeeded(await api.client.claims.toReview())).toEqual([]);
    succeeded(await api.client.sources.retract(source.id, "Forged."));
    expect(succeeded(await api.client.sources.reinstate(source.id, "Wrong one.")).retraction).toBeNull();
  });

  it("refuses without a reason, twice, or when there is nothing to take back", async () => {
    const api = await startApi();
    const { source } = await withClaimOn(api);
    const path = `/api/sources/${source.id}/retraction`;
    for (const json of [{}, { reason: " " }, { reason: "x", by: "Somebody" }]) {
      expect(await problemOf(await api.ask("POST", path, { json }))).toMatchObject({
        status: 422,
        code: "request-invalid",
      });
    }
    expect(await problemOf(await api.ask("DELETE", path))).toMatchObject({ status: 409, code: "source-not-retracted" });
    succeeded(await api.client.sources.retract(source.id, "Forged."));
    const twice = await api.ask("POST", path, { json: { reason: "Again." } });
    expect(await problemOf(twice)).toMatchObject({ status: 409, code: "source-retracted" });
    expect((await api.ask("DELETE", path, { body: "{" })).status).toBe(400);
  });

  it("is nothing that an edit can set", async () => {
    const api = await startApi();
    const { source } = await withClaimOn(api);
    const retraction = { at: TEST_TIME, by: "Ada Quill", reason: "Forged." };
    for (const json of [{ retraction }, { retraction: null }, { formerIds: [anId()] }]) {
      const answer = await api.ask("PATCH", `/api/sources/${source.id}`, { json });
      expect(await problemOf(answer)).toMatchObject({ status: 422, code: "request-invalid" });
    }
    expect(succeeded(await api.client.sources.list())).toEqual([source]);
  });
});

describe("/api/sources/:id/merge", () => {
  it("makes one source of two", async () => {
    const api = await startApi();
    const [{ source: from, article }, { source: into }] = [await withClaimOn(api), await withClaimOn(api)];
    const merged = succeeded(await api.client.sources.merge(from.id, into.id));
    expect(merged).toMatchObject({ id: into.id, formerIds: [from.id] });
    expect(succeeded(await api.client.sources.uses(into.id)).articles).toHaveLength(2);
    expect(succeeded(await api.client.articles.get(article.id)).version).toBe(2);
  });

  it("refuses what cannot be merged, and names nobody", async () => {
    const api = await startApi();
    const confidential = { terms: "confidential", contacts: Array.from({ length: 11 }, (_, n) => `a${n}`) } as const;
    const { source: one } = await withClaimOn(api, { ...confidential, name: "Marek Undersill" });
    const { source: other } = await withClaimOn(api, {
      ...confidential,
      contacts: confidential.contacts.map((contact) => `b${contact}`),
    });
    const path = `/api/sources/${one.id}/merge`;
    const codeFor = async (into: string) => problemOf(await api.ask("POST", path, { json: { into } }));
    expect(await codeFor(one.id)).toMatchObject({ status: 422, code: "source-same" });
    expect(await codeFor(anId())).toMatchObject({ status: 404, code: "not-found" });
    expect(await codeFor("x")).toMatchObject({ status: 422, code: "request-invalid" });
    const full = await codeFor(other.id);
    expect(full).toMatchObject({ status: 422, code: "source-too-full" });
    expect(full.message).not.toMatch(/Undersill|ba1/u);
    succeeded(await api.client.sources.retract(one.id, "Forged."));
    expect(await codeFor(other.id)).toMatchObject({ status: 409, code: "source-retracted" });
  });
});

it.each(["source-retracted", "source-reinstated"] as const)("a save cannot forge the entry %s", async (act) => {
  const api = await startApi();
  const { source, claim, article } = await withClaimOn(api);
  const said = { at: TEST_TIME, by: "Ada Quill", text: "x", sourceId: source.id };
  const forged = appendAct(
    claim,
    act === "source-retracted" ? { ...said, act, reason: "x" } : { ...said, act, note: "" },
  );
  const answer = await api.ask("PATCH", `/api/articles/${article.id}`, {
    json: { claims: { [claim.id]: forged } },
    headers: { "If-Match": '"1"' },
  });
  expect(await problemOf(answer)).toMatchObject({ status: 409, code: "ledger-forged" });
  expect(succeeded(await api.client.articles.get(article.id))).toEqual(article);
});

describe("a Stet article that comes in", () => {
  const file = async (api: ApiUnderTest, article: unknown) => {
    const answer = await api.ask("POST", "/api/import?name=ferry.stet.json", { body: JSON.stringify(article) });
    return (await answer.json()) as { id: string; ok: boolean; warnings: string[] };
  };

  it("names the source that one was merged into, and brings the old one back for nobody", async () => {
    const api = await startApi();
    const { source: from } = await withClaimOn(api);
    const { source: into } = await withClaimOn(api);
    succeeded(await api.client.sources.merge(from.id, into.id));
    const claim = aClaim({ verdict: "verified", evidence: [aPieceOfEvidence({ sourceId: from.id })] });
    const sources = { [from.id]: { id: from.id, label: "Orla Fennick", kind: "person", role: "", url: "" } };
    const { id, ok, warnings } = await file(api, {
      ...anArticle({ id: anId(), claims: [claim] }),
      included: { sources, attachments: {} },
    });
    expect(ok).toBe(true);
    expect(warnings.join("\n")).not.toMatch(/Sources/u);
    expect(succeeded(await api.client.sources.list()).map((source) => source.id)).toEqual([into.id]);
    const resting = succeeded(await api.client.sources.uses(into.id)).articles.map(({ summary }) => summary.id);
    expect(resting).toContain(id);
  });

  it("needs another look where it rests on a source that was retracted here", async () => {
    const api = await startApi();
    const { source } = await withClaimOn(api);
    succeeded(await api.client.sources.retract(source.id, "Forged."));
    const evidence = [aPieceOfEvidence({ sourceId: source.id })];
    const claim = aClaim({ verdict: "verified", evidence });
    // Builders date everything in 2031; what was linked after the retraction was linked by somebody who knew.
    const dated = JSON.parse(JSON.stringify(anArticle({ id: anId(), claims: [claim] })).replaceAll("2031-", "2021-"));
    const said = { at: "2021-04-05T06:07:08.000Z", by: "Ada Quill", text: claim.ledger[0]?.text ?? "" };
    let past = startLedger(claim.id, { ...said, act: "marked", copiedFrom: null });
    for (const piece of evidence) past = appendAct(past, { ...said, act: "evidence-added", evidence: piece });
    past = appendAct(past, { ...said, act: "verdict", verdict: "verified", note: "" });
    const { id } = await file(api, { ...dated, claims: { [claim.id]: past } });
    const toReview = succeeded(await api.client.claims.toReview());
    expect(toReview.map(({ article }) => article.id)).toContain(id);
  });
});
