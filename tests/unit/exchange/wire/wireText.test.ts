import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { exportArticle } from "#exchange/exportArticle";
import { wrapColumns } from "#exchange/text/wrapColumns";
import { aBody, anArticle, aParagraph, aText } from "../../../support/builders";
import { cleared, exported, imported, outline, startOf, textOf } from "../support";

const LONG =
  "The ferry that lay at its berth for ninety years left Port Selwick on Monday morning with forty passengers, two goats and the mayor.";

async function inColumns(article: Parameters<typeof cleared>[0], format = "wire", draft = false) {
  const clearance = cleared(article, { draft });
  const result = await exportArticle({ clearance, attachment: () => undefined, options: ["columns-65"] }, format);
  if (!result.ok) throw new Error(result.problem.message);
  return { ...result.value, text: textOf(result.value.bytes) };
}

const ARTICLE = anArticle({
  slug: "ferry-returns",
  dateline: "Port Selwick",
  embargo: "2040-01-02T03:04:00.000Z",
  body: aBody(
    aParagraph(LONG),
    { type: "heading", attrs: { level: 2 }, content: [aText("A long wait")] },
    {
      type: "bulletList",
      content: [
        { type: "listItem", content: [aParagraph(LONG)] },
        { type: "listItem", content: [aParagraph("goats")] },
      ],
    },
    { type: "blockquote", content: [aParagraph(LONG)] },
    aParagraph("It was back by noon."),
  ),
});

describe("wire text", () => {
  it("has slug and length above, place in the first paragraph, and says where it ends", async () => {
    const { text, name } = await exported(ARTICLE, "wire", { draft: false });
    expect(name).toBe("ferry-returns.wire.txt");
    const lines = text.split("\n").filter((line) => line !== "");
    expect(lines[0]).toMatch(/^ferry-returns, \d+ words$/u);
    expect(lines[1]).toMatch(/^EMBARGO: 2040-01-02T03:04:00\.000Z/u);
    expect(lines.slice(2, 5)).toEqual([ARTICLE.headline, ARTICLE.standfirst, "By Ada Quill"]);
    expect(lines[5]).toBe(`PORT SELWICK — ${LONG}`);
    expect(lines.at(-1)).toBe("ends");
  });

  it("says so when it is a draft copy, under its slug line", async () => {
    const { text } = await exported(ARTICLE, "wire");
    expect(text.split("\n\n")[1]).toBe("DRAFT, NOT VERIFIED");
  });

  it.each(["wire", "text"])("keeps to 65 columns when asked, as %s", async (format) => {
    const { text, warnings } = await inColumns(ARTICLE, format);
    for (const line of text.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(65);
    expect(text).toContain("\n  ");
    expect(text.match(/^> /gmu)?.length).toBeGreaterThan(1);
    expect(warnings).toEqual([]);
  });

  it("comes back in whole, wrapped or not", async () => {
    for (const { text } of [await exported(ARTICLE, "wire"), await inColumns(ARTICLE, "wire", true)]) {
      const start = startOf(await imported("ferry.wire.txt", text));
      expect(start).toMatchObject({
        slug: "ferry-returns",
        headline: ARTICLE.headline,
        standfirst: ARTICLE.standfirst,
        bylines: ARTICLE.bylines,
        dateline: "PORT SELWICK",
        embargo: ARTICLE.embargo,
      });
      expect(outline(start.body)).toEqual([
        `paragraph: ${LONG}`,
        "heading2: A long wait",
        "bulletList",
        "  listItem",
        `    paragraph: ${LONG}`,
        "  listItem",
        "    paragraph: goats",
        "blockquote",
        `  paragraph: ${LONG}`,
        "paragraph: It was back by noon.",
      ]);
    }
  });

  it("leaves addresses whole and says that one is wider", async () => {
    const address = `https://courier.example/${"a".repeat(80)}`;
    const { text, warnings } = await inColumns(anArticle({ body: aBody(aParagraph(`See ${address} for all.`)) }));
    expect(text).toContain(`\n${address}\n`);
    expect(warnings).toEqual([expect.stringContaining("wider than 65 columns")]);
  });

  it("does not wrap a table", async () => {
    const cell = (text: string) => ({ type: "tableCell", content: [aParagraph(text)] });
    const row = { type: "tableRow", content: [cell("a".repeat(40)), cell("b".repeat(40))] };
    const { text, warnings } = await inColumns(anArticle({ body: aBody({ type: "table", content: [row] }) }));
    expect(text).toContain(`${"a".repeat(40)} | ${"b".repeat(40)}`);
    expect(warnings).toHaveLength(1);
  });
});

describe("copy that comes over a wire", () => {
  const story = (top: string, end = "") =>
    `${top}\n\nFerry returns to Port Selwick\n\nBy Ada Quill\n\n${LONG}\n\nIt was back by noon.\n\n${end}`;

  it.each([
    ["ferry-returns, 345 words", "ferry-returns"],
    ["BC-Ferry Returns,0345", "ferry-returns"],
    ["AP-Ferry-Returns, 1st Ld-Writethru, 345", "ferry-returns"],
    ["Slug: Ferry returns", "ferry-returns"],
  ])("has its slug from its slug line: %s", async (line, slug) => {
    const start = startOf(await imported("story.txt", story(line)));
    expect(start).toMatchObject({ slug, headline: "Ferry returns to Port Selwick" });
  });

  it.each(["ends", "-30-", "- 30 -", "ENDS", "###", "(ends)"])("loses its end mark %s", async (mark) => {
    const { body } = startOf(await imported("story.txt", story("", mark)));
    expect(outline(body).at(-1)).toBe("paragraph: It was back by noon.");
  });

  it.each(["more follows", "(more)"])("warns that it is not all there: %s", async (mark) => {
    const { warnings } = await imported("story.txt", story("", mark));
    expect(warnings).toEqual([expect.stringContaining("more follows")]);
  });

  it("loses the number of a take, with a warning", async () => {
    const result = await imported("story.txt", story("Take 2"));
    expect(startOf(result).headline).toBe("Ferry returns to Port Selwick");
    expect(result.warnings).toEqual([expect.stringContaining("Take 2")]);
  });

  it("keeps notes under the end mark, and offers to remove them", async () => {
    const result = await imported("story.txt", story("", "ends\n\nContact: the harbour office"));
    expect(outline(startOf(result).body).join()).toContain("harbour office");
    expect(result.furniture.map(({ text }) => text).join("\n")).toContain("ends");
  });

  it.each(["Ferry returns, 1931", "Ferry, 40 aboard, returns", "More", "Ends of the earth, 1931"])(
    "takes a headline for a headline: %s",
    async (headline) => {
      const start = startOf(await imported("story.txt", `${headline}\n\n${LONG} ${LONG}\n`));
      expect(start.headline).toBe(headline);
    },
  );
});

describe("lines of 65 columns", () => {
  it("count wide characters double and combining ones not at all", () => {
    const wide = wrapColumns("汉".repeat(70));
    expect(wide.split("\n")[0]).toBe("汉".repeat(32));
    const accented = "e\u0301".repeat(65);
    expect(wrapColumns(accented)).toBe(accented);
  });

  it("begin with no closing sign and end with no opening one", () => {
    for (const line of wrapColumns(`${"汉".repeat(32)}。${"汉".repeat(31)}「汉」`).split("\n")) {
      expect(line).not.toMatch(/^[。」]|「$/u);
    }
  });

  it("keep the words of text from the right in their order", () => {
    const text = "عادت العبارة إلى الميناء بعد تسعين عاما من الغياب ".repeat(5).trim();
    const wrapped = wrapColumns(text);
    expect(wrapped.split("\n").length).toBeGreaterThan(2);
    expect(wrapped.replaceAll("\n", " ")).toBe(text);
  });

  it("break a word only when it is wider than a line", () => {
    expect(wrapColumns(`${"a".repeat(40)} ${"b".repeat(40)}`)).toBe(`${"a".repeat(40)}\n${"b".repeat(40)}`);
    expect(
      wrapColumns("a".repeat(100))
        .split("\n")
        .map(({ length }) => length),
    ).toEqual([65, 35]);
  });

  // Measured anew at each letter this took minutes, far beyond the time limit of a test.
  it("are found in a word of any length", () => {
    expect(wrapColumns("a".repeat(200_000)).split("\n")).toHaveLength(3_077);
  });
});
