import { describe, expect, it } from "vitest";
import { tooMuchHtml, tooMuchText } from "#renderer/page/editor/paste/tooMuch";

describe("what is too much to paste", () => {
  it("is a book and more, a line of data, a table of thousands of cells", () => {
    expect(tooMuchText("word ".repeat(200_001))).toMatchObject({ code: "paste-too-long" });
    expect(tooMuchText(`a ${"QUJD".repeat(1_250)} b`)).toMatchObject({ code: "paste-not-copy" });
    expect(tooMuchHtml(`<p>${"QUJD".repeat(1_250)}</p>`)).toMatchObject({ code: "paste-not-copy" });
    expect(tooMuchHtml("<td><p>1</p></td>".repeat(5_001))).toMatchObject({ code: "paste-too-many-cells" });
  });

  it("is not a long feature, a script without spaces, a long address or a large table", () => {
    expect(tooMuchText("word ".repeat(100_000))).toBeNull();
    expect(tooMuchText("潮".repeat(20_000))).toBeNull();
    expect(tooMuchHtml(`<p><a href="https://x.example/${"a".repeat(6_000)}">x</a></p>`)).toBeNull();
    expect(tooMuchHtml("<td><p>1</p></td>".repeat(2_000))).toBeNull();
  });
});
