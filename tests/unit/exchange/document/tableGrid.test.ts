import { describe, expect, it } from "vitest";
import { type GridCell, hasOtherHeaders, tableGrid } from "#exchange/document/tableGrid";
import { cell, row } from "../office/anArticleOfEverything";

const table = (...rows: ReturnType<typeof row>[]) => ({ type: "table", content: rows });
const td = (text: string, attrs = {}) => cell("tableCell", text, attrs);
const th = (text: string, attrs = {}) => cell("tableHeader", text, attrs);
/** A row in short: "x2" is a cell named x over two columns, "^" one covered from above, "-" a gap. */
const shortly = (entries: readonly GridCell[]) =>
  entries
    .map((entry) => {
      const name =
        entry.kind === "cell" ? entry.cell.content?.[0]?.content?.[0]?.text : entry.kind === "covered" ? "^" : "-";
      return `${name}${entry.columns}`;
    })
    .join(" ");
const shape = (...rows: ReturnType<typeof row>[]) => tableGrid(table(...rows)).rows.map(shortly);

describe("the grid of a table", () => {
  it("says what is covered by cells above", () => {
    expect(shape(row(td("a", { rowspan: 2, colspan: 2 }), td("b")), row(td("c")))).toEqual(["a2 b1", "^2 c1"]);
  });

  it("fills rows that are too short", () => {
    expect(shape(row(td("a"), td("b"), td("c")), row(td("d")))).toEqual(["a1 b1 c1", "d1 -2"]);
    expect(shape(row(), row(td("a")))).toEqual(["-1", "a1"]);
  });

  it("fills the gap before a cell that reaches down beyond a short row", () => {
    expect(shape(row(td("a"), td("b"), td("c", { rowspan: 2 })), row(td("d")))).toEqual(["a1 b1 c1", "d1 -1 ^1"]);
  });

  it("cuts spans off at the table's end, and where they would run into another cell", () => {
    const [first, second] = tableGrid(
      table(row(td("a"), td("b", { rowspan: 9 })), row(td("c", { colspan: 3 }), td("d"))),
    ).rows;
    expect(first?.[1]).toMatchObject({ rows: 2 });
    expect(second && shortly(second)).toBe("c1 ^1 d1");
  });

  it("has the whole rows of header cells at the top as its head", () => {
    expect(tableGrid(table(row(th("a"), th("b")), row(td("c"), td("d")))).headRows).toBe(1);
    expect(tableGrid(table(row(th("a"), td("b")))).headRows).toBe(0);
    expect(tableGrid(table(row(td("a")), row(th("b")))).headRows).toBe(0);
    expect(tableGrid(table(row(th("a", { rowspan: 2 }), th("b")), row(th("c")), row(td("d"), td("e")))).headRows).toBe(
      2,
    );
  });

  it("takes no row for its head that a cell reaches out of", () => {
    const grid = tableGrid(table(row(th("a", { rowspan: 2 }), th("b")), row(td("c"))));
    expect(grid.headRows).toBe(0);
    expect(hasOtherHeaders(grid)).toBe(true);
  });

  it("tells header cells beside the head", () => {
    expect(hasOtherHeaders(tableGrid(table(row(th("a")), row(td("b")))))).toBe(false);
    expect(hasOtherHeaders(tableGrid(table(row(th("a"), th("b")), row(th("c"), td("d")))))).toBe(true);
  });
});
