import { describe, expect, it } from "vitest";
import { createStyle } from "#cli/output/style";
import { table } from "#cli/output/table";

describe("a table", () => {
  it("aligns its columns and leaves no blanks at the ends of lines", () => {
    expect(
      table(
        [
          ["a", "bb", "c"],
          ["aaa", "b", ""],
        ],
        null,
      ),
    ).toBe("a    bb  c\naaa  b\n");
  });

  it("knows that some letters are two columns wide, and colours none", () => {
    const { bad } = createStyle(true);
    expect(
      table(
        [
          ["東京", "x"],
          [bad("ab"), "y"],
        ],
        null,
      ),
    ).toBe(`東京  x\n${bad("ab")}    y\n`);
  });

  it("cuts the last column where the terminal ends, between letters", () => {
    expect(table([["slug", "The ferry is back in town"]], 20)).toBe("slug  The ferry is…\n");
    expect(table([["slug", "東京東京東京東京"]], 17)).toBe("slug  東京東京東…\n");
    expect(table([["slug", "The ferry"]], null)).toBe("slug  The ferry\n");
  });

  it("keeps right-to-left text from moving the columns on a terminal", () => {
    expect(table([["נמל", "x"]], 80)).toBe("\u2068נמל\u2069  x\n");
    expect(table([["נמל", "x"]], null)).toBe("נמל  x\n");
  });
});
