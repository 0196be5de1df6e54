import { describe, expect, it } from "vitest";
import type { Checked } from "#core/gate/checkArticle";
import type { Finding } from "#core/gate/finding";
import { keepFindings } from "#core/gate/keepFindings";

const finding = (message: string, rest: Partial<Finding> = {}): Finding => ({
  rule: "to-come",
  severity: "error",
  message,
  ...rest,
});
const checked = (...findings: Finding[]): Checked => ({
  gate: findings.some(({ severity }) => severity === "error") ? "closed" : "open",
  findings,
});

describe("keepFindings", () => {
  it("is the result before when nothing has changed", () => {
    const before = checked(finding("a"), finding("b", { block: 2 }));
    expect(keepFindings(before, structuredClone(before))).toBe(before);
  });

  it("keeps what still stands, and takes what is new", () => {
    const before = checked(finding("a"), finding("b"));
    const after = keepFindings(before, checked(finding("c"), finding("b")));
    expect(after.findings.map(({ message }) => message)).toEqual(["c", "b"]);
    expect(after.findings[1]).toBe(before.findings[1]);
  });

  it.each([
    ["another place", { block: 3 }],
    ["another weight", { severity: "warning" }],
    ["another field", { field: "headline" }],
    ["another check", { rule: "no-slug" }],
  ] as const)("does not take a finding with %s for the same", (_, change) => {
    const before = checked(finding("a", { block: 2 }));
    const after = checked(finding("a", { block: 2, ...change }));
    expect(keepFindings(before, after)).toEqual(after);
  });

  it("sees that a finding is gone, and that two have changed places", () => {
    const before = checked(finding("a"), finding("b"));
    expect(keepFindings(before, checked(finding("a")))).toEqual(checked(finding("a")));
    expect(keepFindings(before, checked(finding("b"), finding("a")))).toEqual(checked(finding("b"), finding("a")));
  });

  it("tells an open gate from a closed one", () => {
    const before = checked(finding("a"));
    expect(keepFindings(before, checked())).toEqual({ gate: "open", findings: [] });
    expect(keepFindings(null, before)).toBe(before);
  });
});
