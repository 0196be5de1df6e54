import { expect, it } from "vitest";
import { reportBug } from "#main/app/reportBug";

function report(error: unknown): string {
  let written = "";
  reportBug(error, (text) => {
    written += text;
  });
  return written;
}

it("says what kind of error it was and where, without its message", () => {
  const text = report(Object.assign(new TypeError("cannot parse: Her name is Secret\nPerson"), { code: "EBAD" }));
  expect(text).toContain("TypeError EBAD");
  expect(text).toContain("reportBug.test.ts");
  expect(text).not.toMatch(/Secret|Person/);
});

it("does not repeat what is thrown that is no error", () => {
  expect(report("Secret")).not.toContain("Secret");
});
