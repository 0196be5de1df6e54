import { describe, expect, it } from "vitest";
import { aBody, anArticle, aParagraph } from "../../../support/builders";
import { exported } from "../support";

const cell = (text: string, attrs = {}) => ({ type: "tableCell", attrs, content: [aParagraph(text)] });
const row = (...content: ReturnType<typeof cell>[]) => ({ type: "tableRow", content });

async function table(format: string, ...rows: ReturnType<typeof row>[]) {
  const article = anArticle({ body: aBody(aParagraph("It leaves often."), { type: "table", content: rows }) });
  const { text, warnings } = await exported(article, format, { draft: false });
  return { lines: text.split("\n").filter((line) => line.includes("|")), warnings };
}

describe.each(["text", "wire"])("a table as %s", (format) => {
  it("has every cell in its column under merged ones", async () => {
    const { lines, warnings } = await table(
      format,
      row(cell("Boat", { rowspan: 2 }), cell("Leaves", { colspan: 2 }), cell("Berth")),
      row(cell("10:04"), cell("11:04"), cell("east", { rowspan: 2 })),
      row(cell("Ada"), cell("no"), cell("yes")),
      row(cell("both idle", { colspan: 3 }), cell("west")),
    );
    expect(lines).toEqual([
      "Boat      | Leaves |       | Berth",
      "          | 10:04  | 11:04 | east",
      "Ada       | no     | yes   |",
      "both idle |        |       | west",
    ]);
    expect(warnings).toEqual([expect.stringContaining("Merged cells")]);
  });

  it("has no gaps where cells are missing or reach out of it", async () => {
    const { lines } = await table(format, row(cell("a"), cell("b"), cell("c")), row(cell("d", { rowspan: 9 })));
    expect(lines).toEqual(["a | b | c", "d |   |"]);
  });
});
