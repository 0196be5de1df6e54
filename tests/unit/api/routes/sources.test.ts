import { describe, expect, it } from "vitest";
import { type Source, sourceSchema } from "#core/sources/source";
import { type ApiUnderTest, problemOf, startApi, succeeded } from "../../../support/apiUnderTest";
import { anId, aPieceOfEvidence } from "../../../support/builders";

const FIELDS = { kind: "person", name: "Orla Fennick", terms: "on-the-record", contacts: ["orla@harbour.example"] };

async function add(api: ApiUnderTest): Promise<Source> {
  return sourceSchema.parse(await (await api.ask("POST", "/api/sources", { json: FIELDS })).json());
}

describe("/api/sources", () => {
  it("adds a source, filling in what was not said", async () => {
    const api = await startApi();
    const response = await api.ask("POST", "/api/sources", { json: FIELDS });
    expect(response.status).toBe(201);
    const source = sourceSchema.parse(await response.json());
    expect(source).toMatchObject({ ...FIELDS, aliases: [], publicLabel: "" });
    expect(await (await api.ask("GET", "/api/sources")).json()).toEqual([source]);
  });

  it("changes the fields that are named and leaves the others", async () => {
    const api = await startApi();
    const source = await add(api);
    const response = await api.ask("PATCH", `/api/sources/${source.id}`, { json: { role: "harbour master" } });
    expect(await response.json()).toMatchObject({ ...FIELDS, role: "harbour master" });
  });

  it("removes a source that no evidence names", async () => {
    const api = await startApi();
    const { id } = await add(api);
    expect(await (await api.ask("DELETE", `/api/sources/${id}`)).json()).toMatchObject({ id });
    expect(await (await api.ask("GET", "/api/sources")).json()).toEqual([]);
  });

  it("keeps a source that evidence names", async () => {
    const api = await startApi();
    const { id: sourceId } = await add(api);
    const article = succeeded(await api.client.articles.create({ headline: "Ferry" }));
    const claimId = anId();
    const body = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "It sank." }] }] };
    const saved = succeeded(
      await api.client.articles.command(article.id, 1, [
        { type: "edit-body", body },
        { type: "mark-claim", claimId, from: 1, to: 9 },
        { type: "add-evidence", claimId, evidence: aPieceOfEvidence({ sourceId }) },
      ]),
    );
    expect(saved.kind).toBe("saved");
    expect(await problemOf(await api.ask("DELETE", `/api/sources/${sourceId}`))).toMatchObject({
      status: 409,
      code: "source-in-use",
    });
  });

  it("refuses what is no source, and one that is not there", async () => {
    const api = await startApi();
    const { id } = await add(api);
    const javascript = { ...FIELDS, url: "javascript:alert(1)" };
    expect((await api.ask("POST", "/api/sources", { json: { name: "No terms", kind: "person" } })).status).toBe(422);
    expect((await api.ask("POST", "/api/sources", { json: javascript })).status).toBe(422);
    expect((await api.ask("PATCH", `/api/sources/${id}`, { json: { terms: "secret" } })).status).toBe(422);
    expect((await api.ask("PATCH", `/api/sources/${anId()}`, { json: { role: "x" } })).status).toBe(404);
    expect((await api.ask("DELETE", `/api/sources/${anId()}`)).status).toBe(404);
  });
});
