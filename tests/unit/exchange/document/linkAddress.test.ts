import { describe, expect, it } from "vitest";
import { linkAddress } from "#exchange/document/linkAddress";

function addressOf(...hrefs: string[]) {
  const warnings: string[] = [];
  const marks = [{ type: "bold" }, ...hrefs.map((href) => ({ type: "link", attrs: { href } }))];
  return { address: linkAddress(marks, (warning) => warnings.push(warning)), warnings };
}

describe("where a link in an Office document leads", () => {
  it("is an address that Office programs open, or a place in the article", () => {
    expect(addressOf("https://courier.example/a b")).toEqual({
      address: "https://courier.example/a%20b",
      warnings: [],
    });
    expect(addressOf("#the log")).toEqual({ address: "#the log", warnings: [] });
  });

  it("is nowhere without a link, and nothing is said", () => {
    expect(addressOf()).toEqual({ address: null, warnings: [] });
  });

  it.each([
    ["javascript:alert(1)", "not safe to follow"],
    ["https://[", "not well-formed"],
  ])("is left out, and said so, for %s", (href, why) => {
    const { address, warnings } = addressOf(href);
    expect(address).toBeNull();
    expect(warnings.join()).toContain(why);
  });
});
