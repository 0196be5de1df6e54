import { describe, expect, it } from "vitest";
import type { DocumentNode } from "#core/article/document/documentNode";
import { exportArticle } from "#exchange/exportArticle";
import { aBody, anArticle, aParagraph, aText } from "../../../support/builders";
import { cleared, imported, outline, startOf } from "../support";

const LONG = "The ferry that lay at its berth for ninety years left Port Selwick on Monday morning with forty aboard.";
const item = (text: string, ...under: DocumentNode[]) => ({ type: "listItem", content: [aParagraph(text), ...under] });
const bullets = (...content: DocumentNode[]) => ({ type: "bulletList", content });
const numbers = (...content: DocumentNode[]) => ({ type: "orderedList", attrs: { start: 1, type: null }, content });
const quote = (...content: DocumentNode[]) => ({ type: "blockquote", content });
const cell = (text: string) => ({
  type: "tableCell",
  content: [text === "" ? { type: "paragraph" } : aParagraph(text)],
});
const table = (...rows: string[][]) => ({
  type: "table",
  content: rows.map((row) => ({ type: "tableRow", content: row.map(cell) })),
});

/** Some blocks between two paragraphs, as they were and as they come back. */
async function thereAndBack(format: string, options: readonly string[], blocks: readonly DocumentNode[]) {
  const body = aBody(aParagraph("It left at nine."), ...blocks, aParagraph("It was back by noon."));
  const clearance = cleared(anArticle({ slug: "ferry", body }), { draft: false });
  const result = await exportArticle({ clearance, attachment: () => undefined, options }, format);
  if (!result.ok) throw new Error(result.problem.message);
  const read = startOf(await imported(result.value.name, result.value.bytes)).body;
  return { was: outline(body), is: outline(read) };
}

describe.each([
  ["text", []],
  ["wire", []],
  ["text", ["columns-65"]],
  ["wire", ["columns-65"]],
] as const)("what Stet wrote as %s %j", (format, options) => {
  it.each<[string, DocumentNode[]]>([
    ["numbers under numbers", [numbers(item("one", numbers(item("one a"))), item("two"), item("three"))]],
    [
      "a lone number with bullets under it",
      [numbers(item("one", bullets(item("a", bullets(item("deep"))), item("b"))))],
    ],
    ["long items with paragraphs of their own", [bullets(item(LONG, aParagraph("So it was.")), item(LONG))]],
    ["long items under others", [bullets(item("a", numbers(item(LONG), item(LONG))), item("b"))]],
    ["a quotation of two paragraphs", [quote(aParagraph("One."), aParagraph("Two."))]],
    ["a list in a quotation", [quote(aParagraph("Take:"), bullets(item("goats", bullets(item("two"))), item("hay")))]],
    ["a quotation in a quotation", [quote(aParagraph("He said:"), quote(aParagraph(LONG)), aParagraph("So."))]],
    ["a line that begins with #", [aParagraph("# ferry"), aParagraph("It was late.")]],
    ["a line that begins with a number", [aParagraph("1. the ferry"), aParagraph("It was late.")]],
    ["a line in brackets", [aParagraph("[Image: the ferry]"), aParagraph("It was late.")]],
    ["a table", [table(["Boat", "Leaves"], ["Ada", "10:04"], ["", "11:04"], ["Bram", ""])]],
    [
      "a heading",
      [{ type: "heading", attrs: { level: 2 }, content: [aText("A long wait")] }, aParagraph("It was late.")],
    ],
  ])("reads back: %s", async (_, blocks) => {
    const { was, is } = await thereAndBack(format, options, blocks);
    expect(is).toEqual(was);
  });
});

async function lines(text: string) {
  return outline(
    startOf(await imported("story.txt", `Ferry returns\n\nIt left at nine. Nobody came.\n\n${text}`)).body,
  ).slice(1);
}

describe("a list in plain text", () => {
  it("keeps what is further in under its item", async () => {
    const text = "* goats\n    - two\n    - white\n        1. Ada\n        2. Bram\n* hay\n\t- dry";
    expect(await lines(text)).toEqual([
      "bulletList",
      "  listItem",
      "    paragraph: goats",
      "    bulletList",
      "      listItem",
      "        paragraph: two",
      "      listItem",
      "        paragraph: white",
      "        orderedList",
      "          listItem",
      "            paragraph: Ada",
      "          listItem",
      "            paragraph: Bram",
      "  listItem",
      "    paragraph: hay",
      "    bulletList",
      "      listItem",
      "        paragraph: dry",
    ]);
  });

  it("keeps a paragraph that an empty line sets apart, where the item's words begin", async () => {
    expect(await lines("1. goats\n\n   Two of them.\n\n2. hay\n\nIt was late.")).toEqual([
      "orderedList",
      "  listItem",
      "    paragraph: goats",
      "    paragraph: Two of them.",
      "  listItem",
      "    paragraph: hay",
      "paragraph: It was late.",
    ]);
  });

  it("goes on in a line that hangs under it", async () => {
    expect(await lines("- two goats\n  and hay\n- a mayor")).toContain("    paragraph: two goats and hay");
  });

  it("is of one depth where bullets are set without care", async () => {
    expect((await lines(" - a\n- b\n - c")).filter((line) => line.includes("List"))).toEqual(["bulletList"]);
  });

  it("does not go deeper without end", async () => {
    const deep = Array.from({ length: 2_000 }, (_, depth) => `${"  ".repeat(depth)}- x`).join("\n");
    const quoted = `${">".repeat(5_000)} x`;
    const read = await lines(`${deep}\n\n${quoted}`);
    expect(Math.max(...read.map((line) => line.search(/\S/u)))).toBeLessThan(40);
  });
});

describe("a table in plain text", () => {
  it("has a head where Markdown says so", async () => {
    const body = startOf(
      await imported(
        "story.txt",
        "Ferry returns\n\nIt left.\n\n| Boat | Leaves |\n|:---|---:|\n| Ada | |\n| | 11:04 |\n",
      ),
    ).body;
    const rows = body.content?.[1]?.content ?? [];
    expect(
      rows.map((row) => row.content?.map(({ type, content }) => [type, content?.[0]?.content?.[0]?.text])),
    ).toEqual([
      [
        ["tableHeader", "Boat"],
        ["tableHeader", "Leaves"],
      ],
      [
        ["tableCell", "Ada"],
        ["tableCell", undefined],
      ],
      [
        ["tableCell", undefined],
        ["tableCell", "11:04"],
      ],
    ]);
  });

  it("is none in a lone line with bars", async () => {
    expect(await lines("Home | News | Sport\n\nIt was late.")).toEqual([
      "paragraph: Home | News | Sport",
      "paragraph: It was late.",
    ]);
  });
});
