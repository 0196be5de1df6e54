import { expect, it } from "vitest";
import { describeBug } from "#core/describeBug";

it("says what kind of error it was and where, without its message", () => {
  const text = describeBug(Object.assign(new TypeError("cannot parse: Orla\n    at Fennick"), { code: "EBAD" }));
  expect(text).toContain("TypeError (EBAD)");
  expect(text).toContain("describeBug.test.ts");
  expect(text).not.toMatch(/parse|Orla|Fennick/);
});

it("does not repeat what is thrown that is no error", () => {
  expect(describeBug("Orla Fennick")).not.toMatch(/Orla|Fennick/);
});

it("has places also for an error without a message", () => {
  expect(describeBug(new Error())).toContain("describeBug.test.ts");
});
