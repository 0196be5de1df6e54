import { describe, expect, it } from "vitest";
import { deskInfoSchema } from "#api/contracts/desk";
import { problemOf, startApi, succeeded } from "../../../support/apiUnderTest";
import { ONE_PIXEL_PNG } from "../../../support/images";

describe("/api/desk", () => {
  it("says whose desk it is, and who acts while nobody has said", async () => {
    const { ask, desk } = await startApi();
    const info = deskInfoSchema.parse(await (await ask("GET", "/api/desk")).json());
    expect(info).toMatchObject({ version: "9.9.9", dir: desk.dir, readOnly: false, actingAs: "system-user" });
    expect(info.profile).toBeNull();
  });

  it("takes a profile, and acts in its name from then on", async () => {
    const { ask } = await startApi();
    const profile = { name: "Ada Quill", initials: "AQ" };
    const info = await (await ask("PATCH", "/api/desk", { json: profile })).json();
    expect(info).toMatchObject({ profile, actingAs: "Ada Quill" });
    expect(await (await ask("GET", "/api/desk")).json()).toEqual(info);
  });

  it("can be read, not changed, while another Stet has it", async () => {
    const owner = await startApi();
    const { id, slug } = succeeded(await owner.client.articles.create({ headline: "Ferry returns" }));
    const { ask, client } = await startApi({ beside: owner });
    expect(succeeded(await client.desk.info()).readOnly).toBe(true);
    expect(succeeded(await client.articles.get(slug)).id).toBe(id);
    const refused = [
      await ask("PATCH", "/api/desk", { json: { name: "Ada Quill", initials: "AQ" } }),
      await ask("PATCH", "/api/desk/settings", { json: { defaultLanguage: "fr" } }),
      await ask("POST", "/api/articles", { json: {} }),
      await ask("PATCH", `/api/articles/${id}`, { json: { stage: "killed" }, headers: { "If-Match": '"1"' } }),
      await ask("DELETE", `/api/articles/${id}`),
      await ask("POST", `/api/articles/${id}/exports`, { json: { format: "text", draft: true } }),
      await ask("POST", "/api/import?name=a.txt", { body: "Harbour closes\n\nIt closes on Friday evening.\n" }),
      await ask("POST", "/api/attachments", { body: ONE_PIXEL_PNG }),
    ];
    for (const response of refused) {
      expect(await problemOf(response)).toMatchObject({ status: 423, code: "desk-in-use" });
    }
  });

  it("refuses a profile without a name", async () => {
    const { ask } = await startApi();
    expect(await problemOf(await ask("PATCH", "/api/desk", { json: { name: " ", initials: "x" } }))).toMatchObject({
      status: 422,
    });
  });

  it("changes the settings that are named, and works by them from then on", async () => {
    const { ask, client } = await startApi();
    const changes = {
      severities: { "no-claims": "error" },
      policies: { secondPerson: true },
      defaultLanguage: "fr",
      publisher: "The Selwick Courier",
      siteAddress: "https://courier.example/",
    };
    const info = deskInfoSchema.parse(await (await ask("PATCH", "/api/desk/settings", { json: changes })).json());
    expect(info.settings).toEqual({ ...changes, policies: { twoIndependentSources: false, secondPerson: true } });
    expect(await (await ask("GET", "/api/desk")).json()).toEqual(info);
    const { id, language } = succeeded(await client.articles.create({ headline: "Le bac", bylines: [{ name: "A" }] }));
    expect(language).toBe("fr");
    expect(succeeded(await client.articles.check(id)).findings).toMatchObject([
      { rule: "no-claims", severity: "error" },
    ]);
  });

  it("refuses settings that there are not, or that are not the desk's to choose", async () => {
    const { ask, client } = await startApi();
    const before = succeeded(await client.desk.info());
    const patch = async (json: object) => problemOf(await ask("PATCH", "/api/desk/settings", { json }));
    expect(await patch({ severities: { "no-such-rule": "off" } })).toMatchObject({
      status: 422,
      code: "rule-unknown",
      message: expect.stringContaining("no-such-rule"),
    });
    expect(await patch({ severities: { "confidential-name": "warning" } })).toMatchObject({ code: "rule-fixed" });
    expect(await patch({ severities: { "no-claims": "loud" } })).toMatchObject({ code: "request-invalid" });
    expect(await patch({ defaultLanguage: "not a language" })).toMatchObject({ code: "request-invalid" });
    expect(await patch({ profile: { name: "x" } })).toMatchObject({ code: "request-invalid" });
    expect(succeeded(await client.desk.info())).toEqual(before);
  });
});
