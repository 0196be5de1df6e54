import { expect, it } from "vitest";
import { sourceFieldsSchema } from "#core/sources/source";

const least = { kind: "person", name: "Orla Fennick", terms: "on-the-record" };

it("needs no more than kind, name and terms", () => {
  expect(sourceFieldsSchema.parse(least)).toMatchObject({ aliases: [], url: "", seenOn: null, reliability: null });
});

it.each([
  ["no name", { ...least, name: "  " }],
  ["unknown terms", { ...least, terms: "whisper" }],
  ["an address that a browser would run", { ...least, url: "javascript:alert(1)" }],
  ["a day that does not exist", { ...least, seenOn: "2025-02-30" }],
  ["a field that sources do not have", { ...least, shoeSize: 42 }],
  ["a grade that does not exist", { ...least, reliability: "G" }],
])("refuses %s", (_, fields) => {
  expect(sourceFieldsSchema.safeParse(fields).success).toBe(false);
});
