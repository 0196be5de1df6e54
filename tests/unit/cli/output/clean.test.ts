import { describe, expect, it } from "vitest";
import { clean, cleanLine } from "#cli/output/clean";

describe("text for a terminal", () => {
  it("cannot steer the terminal", () => {
    expect(clean("a\u001b[2Jb\u0007c\u009b31md\r")).toBe("a[2Jbc31md");
  });

  it("cannot turn the order of what stands around it", () => {
    expect(clean("invoice\u202Etxt.exe")).toBe("invoicetxt.exe");
  });

  it("keeps paragraphs, or one line when that is all there is room for", () => {
    expect(clean("one\n\ttwo")).toBe("one\n\ttwo");
    expect(cleanLine(" one\n\t two ")).toBe("one two");
  });
});
