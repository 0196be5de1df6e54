import { describe, expect, it } from "vitest";
import type { Finding } from "#core/gate/finding";
import { groupFindings } from "#core/gate/groupFindings";

const finding = (rule: string, severity: Finding["severity"], message: string): Finding => ({
  rule,
  severity,
  message,
});

describe("groupFindings", () => {
  it("parts errors from warnings, and puts what one check found together", () => {
    const { errors, warnings } = groupFindings([
      finding("no-slug", "error", "a"),
      finding("to-come", "warning", "b"),
      finding("no-slug", "error", "c"),
    ]);
    expect(errors.map(({ rule, findings }) => [rule, findings.map(({ message }) => message)])).toEqual([
      ["no-slug", ["a", "c"]],
    ]);
    expect(warnings.map(({ rule }) => rule)).toEqual(["to-come"]);
  });

  it("keeps the order in which the checks found something", () => {
    const found = [
      finding("to-come", "error", "a"),
      finding("no-slug", "error", "b"),
      finding("to-come", "error", "c"),
    ];
    expect(groupFindings(found).errors.map(({ rule }) => rule)).toEqual(["to-come", "no-slug"]);
  });

  it("says what a check asks for, and names one that it does not know by its id", () => {
    const { errors } = groupFindings([finding("no-slug", "error", "a"), finding("of-a-later-stet", "error", "b")]);
    expect(errors.map(({ title }) => title)).toEqual(["The article has a slug", "of-a-later-stet"]);
  });

  it("has nothing for nothing", () => {
    expect(groupFindings([])).toEqual({ errors: [], warnings: [] });
  });
});
