import { describe, expect, it } from "vitest";
import { firewallFor } from "#core/firewall/firewall";
import { textsOfJson } from "#exchange/json/textsOfJson";
import { aSource } from "../../../support/builders";

const leaks = (name: string, value: unknown) =>
  firewallFor([aSource({ name, terms: "confidential" })]).leaks(textsOfJson(value)).length > 0;

describe("the firewall's reading of JSON", () => {
  it("takes the parts of a name together, among strings and among text nodes", () => {
    expect(leaks("Ada Dunmarrow", { tags: ["Ada", "Dunmarrow"] })).toBe(true);
    expect(leaks("Ada Dunmarrow", { content: [{ text: "Ada Dun" }, { text: "marrow" }] })).toBe(true);
  });

  it("takes the end of one string and the start of the next for no name turned round", () => {
    expect(leaks("Rose Stone", { tags: ["Rolf Stone", "Rose Lund"] })).toBe(false);
    expect(leaks("Rose Stone", { tags: ["Stone Rose"] })).toBe(true);
  });
});
