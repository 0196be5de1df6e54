import { expect, it } from "vitest";
import { encodedTexts } from "#exchange/firewall/encodedTexts";

it("reads words in base64, of either alphabet", () => {
  expect(encodedTexts(`q=${Buffer.from("Anna Lee").toString("base64")}`)).toContain("Anna Lee");
  expect(encodedTexts(`id/${Buffer.from("Zoë Ångström").toString("base64url")}?`).join()).toContain("Zoë Ångström");
});

it("reads the letters behind Punycode", () => {
  expect(encodedTexts("see https://www.xn--znglee-1ya.example/x")).toEqual([expect.not.stringContaining("xn--")]);
});

it("takes no ordinary words, ids and hashes for anything", () => {
  expect(encodedTexts("Understandably 01KA000000WXC1S2G5BJ02TDWN a3f5b8c1d2e4f60718293a4b5c6d7e8f")).toEqual([]);
});
