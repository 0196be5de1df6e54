import { expect, it } from "vitest";
import { suggestedName } from "#main/saving/suggestedName";

it.each([
  ["harbour-toll.html", "harbour-toll.html"],
  ["DRAFT harbour-toll.stet.json", "DRAFT harbour-toll.stet.json"],
  ["ميناء.md", "ميناء.md"],
  ["../../etc/passwd", "etc-passwd"],
  ["C:\\windows\\x.txt", "C-windows-x.txt"],
  ["a\u0000b\nc.txt", "a-b-c.txt"],
  ["invoice\u202Etxt.exe", "invoice-txt.exe"],
  [".hidden", "hidden"],
  ["trailing. . ", "trailing"],
  ["CON.txt", "CON-.txt"],
  ["com1", "com1-"],
  ["console.txt", "console.txt"],
  ["", "article"],
  ["...", "article"],
])("makes %j into %j", (wish, expected) => {
  expect(suggestedName(wish)).toBe(expected);
});

it("keeps what a long name says at its end: that it is a draft, or internal", () => {
  const name = `${"harbour-".repeat(12)}toll-verification-report-INTERNAL-NOT-FOR-PUBLICATION.html`;
  expect(suggestedName(name)).toBe(name);
});

it("shortens what no file system takes, without losing what kind of file it is", () => {
  const name = suggestedName(`${"é".repeat(400)}.stet.json`);
  expect(name.endsWith(".stet.json")).toBe(true);
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
});
