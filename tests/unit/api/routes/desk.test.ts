import { describe, expect, it } from "vitest";
import { deskInfoSchema } from "#api/contracts/desk";
import { problemOf, startApi } from "../../../support/apiUnderTest";

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

  it("refuses a profile without a name", async () => {
    const { ask } = await startApi();
    expect(await problemOf(await ask("PATCH", "/api/desk", { json: { name: " ", initials: "x" } }))).toMatchObject({
      status: 422,
    });
  });
});
