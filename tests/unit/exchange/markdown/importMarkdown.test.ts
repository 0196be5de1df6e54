import { describe, expect, it } from "vitest";
import { importFile } from "#exchange/importFile";
import { imported, outline, PIXEL, startOf } from "../support";

async function read(markdown: string) {
  const result = await imported("note.md", markdown);
  const start = startOf(result);
  return { ...result, start, lines: outline(start.body) };
}

describe("Markdown's front matter", () => {
  it("becomes the article's details, by whatever name other programs give them", async () => {
    const { start, warnings } = await read(
      `---
headline: "Ferry returns"
summary: After ninety years.
author: Ada Quill and Bram Tolle
language: en_GB
keywords: ferry, harbour,
category: [Harbour, News]
slug: Ferry Returns!
embargo: 2031-04-05T08:00:00+02:00
subjects: [medtop/04000000, weather, nonsense]
draft: false
---
The fog lifted.`,
    );
    expect(start).toMatchObject({
      headline: "Ferry returns",
      standfirst: "After ninety years.",
      bylines: [{ name: "Ada Quill" }, { name: "Bram Tolle" }],
      language: "en-GB",
      tags: ["ferry", "harbour", "News"],
      section: "Harbour",
      slug: "ferry-returns",
      embargo: "2031-04-05T06:00:00.000Z",
      subjects: ["04000000", "17000000"],
    });
    expect(warnings).toEqual([]);
  });

  it("takes authors as a list of names or of records", async () => {
    const { start } = await read("---\nauthors:\n  - name: Ada Quill\n  - Bram Tolle\n---\nx");
    expect(start.bylines).toEqual([{ name: "Ada Quill" }, { name: "Bram Tolle" }]);
  });

  it.each(["standfirst", "dek", "deck", "lede", "summary", "excerpt", "description", "Subtitle"])(
    "takes the standfirst from “%s”",
    async (key) => {
      const { start, warnings } = await read(`---\ntitle: T\n${key}: After ninety years.\n---\nx`);
      expect(start.standfirst).toBe("After ninety years.");
      expect(warnings).toEqual([]);
    },
  );

  it("takes the byline from all that name somebody", async () => {
    const { start, warnings } = await read(
      "---\nauthor: Ada Quill\nbyline: By Ada Quill and Bram Tolle\nauthors: [Cleo Fenn]\nexcerpt:\n---\nx",
    );
    expect(start.bylines).toEqual([{ name: "Ada Quill" }, { name: "Bram Tolle" }, { name: "Cleo Fenn" }]);
    expect(warnings).toEqual([]);
  });

  it("says which of two keys counts, and which cannot be read", async () => {
    const { start, warnings } = await read(
      "---\ndescription: For search engines.\nexcerpt: After ninety years.\ntitle: T\nheadline: T\nauthor: {id: 3}\n---\nx",
    );
    expect(start).toMatchObject({ headline: "T", standfirst: "After ninety years." });
    expect(warnings).toEqual([
      "“description” of the front matter was left out: the standfirst is that of “excerpt”.",
      "“author” of the front matter was left out: it cannot be read as the byline.",
    ]);
  });

  it("warns of each key that an article has no place for", async () => {
    const { warnings } = await read("---\ntitle: T\nlayout: post\nweight: 3\ndate: 2031-04-05\n---\nx");
    expect(warnings).toEqual(["layout", "weight", "date"].map((key) => expect.stringContaining(`“${key}”`)));
  });

  it("warns of values that an article cannot take", async () => {
    const { start, warnings } = await read("---\ntitle: [a, b]\nlang: not a language\nembargo: soon\n---\nx");
    expect(start.headline).toBe("");
    expect(warnings).toHaveLength(3);
  });

  it.each([
    ["is not readable", "---\ntitle: 'Ferry\nx: [\n---\nThe fog lifted.", "title: 'Ferry\nx: ["],
    ["is a list", "---\n- a\n- b\n---\nThe fog lifted.", "- a\n- b"],
  ])("stays as text when it %s", async (_, markdown, lines) => {
    const { start, warnings } = await read(markdown);
    expect(start.body.content?.[0]?.content?.map((node) => node.text ?? "\n").join("")).toBe(lines);
    expect(warnings).toEqual([expect.stringContaining("front matter")]);
  });

  it("does not multiply without end", async () => {
    const levels = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]`).join("\n");
    const { warnings } = await read(`---\na0: &a0 [x]\n${levels}\ntitle: Bomb\n---\nThe fog lifted.`);
    expect(warnings[0]).toContain("not readable");
  });

  it("cannot reach what every object has", async () => {
    const { start, warnings } = await read(
      "---\n__proto__: {headline: x}\nconstructor: y\ntoString: z\ntitle: T\n---\nx",
    );
    expect(start.headline).toBe("T");
    expect(warnings).toHaveLength(3);
  });
});

describe("Markdown's text", () => {
  it("keeps GitHub's structure", async () => {
    const { start, lines } = await read(
      "# Ferry returns\n\nBy Ada Quill\n\nThe *fog* **lifted** ~~at once~~.\n\n## A wait\n\n1. one\n   - two\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n> q\n\n***\n\n```\ncode\nmore\n```\n",
    );
    expect(start).toMatchObject({ headline: "Ferry returns", bylines: [{ name: "Ada Quill" }] });
    expect(lines).toEqual([
      "paragraph: The fog lifted at once.",
      "heading2: A wait",
      "orderedList",
      "  listItem",
      "    paragraph: one",
      "    bulletList",
      "      listItem",
      "        paragraph: two",
      "table",
      "  tableRow",
      "    tableHeader",
      "      paragraph: a",
      "    tableHeader",
      "      paragraph: b",
      "  tableRow",
      "    tableCell",
      "      paragraph: 1",
      "    tableCell",
      "      paragraph: 2",
      "blockquote",
      "  paragraph: q",
      "horizontalRule",
      "paragraph: code\nmore",
    ]);
  });

  it("does not repeat a headline that the front matter has already, and keeps a different one", async () => {
    expect((await read("---\ntitle: Ferry\n---\n# Ferry\n\nx")).lines).toEqual(["paragraph: x"]);
    expect((await read("---\ntitle: Ferry\n---\n# Boat\n\nx")).lines).toEqual(["heading2: Boat", "paragraph: x"]);
  });

  it("keeps footnotes as notes on the words that they stood at", async () => {
    const { start, lines, warnings } = await read(
      "The fog **lifted**[^1] at nine.[^log]\n\n[^1]: So says [the log](https://x.example).\n[^log]: Two lines,\n    and more.\n",
    );
    expect(lines).toEqual(["paragraph: The fog lifted at nine."]);
    const notes = Object.entries(start.notes ?? {});
    expect(notes.map(([, { remarks }]) => remarks[0]?.text)).toEqual([
      "Footnote: So says the log (https://x.example).",
      "Footnote: Two lines,\nand more.",
    ]);
    const marked = (start.body.content?.[0]?.content ?? []).filter(({ marks = [] }) =>
      marks.some(({ type, attrs }) => type === "note" && notes.some(([id]) => id === attrs?.["id"])),
    );
    expect(marked.map(({ text }) => text)).toEqual(["lifted", "nine."]);
    expect(warnings).toEqual([expect.stringContaining("(2)")]);
  });

  it("brings in text and nothing else from HTML within it", async () => {
    const { start, warnings } = await read(
      'The fog <script>alert(1)</script><u>lifted</u>.\n\n<div onclick="x()">\n\n[go](javascript:alert(1)) ![i](https://x.example/i.png)\n\n</div>\n',
    );
    expect(JSON.stringify(start.body)).not.toMatch(/alert|onclick|javascript|x\.example/u);
    expect(JSON.stringify(start.body)).toContain('"underline"');
    expect(warnings).toHaveLength(3);
  });
});

describe("what an article has no element for", () => {
  it("keeps whether a task is done", async () => {
    const { body } = startOf(await imported("a.md", "- [x] Pumps\n- [ ] Gates\n"));
    expect(outline(body).filter((line) => line.includes("paragraph"))).toEqual([
      "    paragraph: ☑ Pumps",
      "    paragraph: ☐ Gates",
    ]);
  });
});

describe("a bold paragraph under Markdown's headline", () => {
  const COPY =
    "# Harbour reopens\n\n**The gates stood shut for ten years. Two floods went over them.**\n\nThey opened on Monday.";

  it("is the standfirst", async () => {
    const { start, lines } = await read(COPY);
    expect(start.standfirst).toBe("The gates stood shut for ten years. Two floods went over them.");
    expect(lines).toEqual(["paragraph: They opened on Monday."]);
  });

  it("stays in the copy when front matter says what the article's details are", async () => {
    const { start, lines } = await read(`---\nauthor: Ada Quill\n---\n${COPY}`);
    expect(start.standfirst ?? "").toBe("");
    expect(lines).toHaveLength(2);
  });
});

describe("what programs for notes and site generators add to Markdown", () => {
  it("reads front matter in TOML, tables of taxonomies included", async () => {
    const { start, warnings } = await read(
      '+++\ntitle = "Ferry returns"\ndate = 2031-03-03T09:00:00+01:00\ndraft = true\nauthors = ["Ada Quill"]\n[taxonomies]\ntags = ["ferry", "#pier"]\ncategories = ["Harbour", "News"]\n+++\nThe fog lifted.',
    );
    expect(start).toMatchObject({
      headline: "Ferry returns",
      bylines: [{ name: "Ada Quill" }],
      section: "Harbour",
      tags: ["ferry", "pier", "News"],
    });
    expect(warnings).toEqual([expect.stringContaining("“date”")]);
  });

  it("keeps TOML that is not readable as text", async () => {
    const { lines, warnings } = await read("+++\ntitle = Ferry\n+++\nThe fog lifted.");
    expect(lines).toEqual(["paragraph: title = Ferry", "paragraph: The fog lifted."]);
    expect(warnings.join(" ")).toContain("not readable");
  });

  it("turns links to other notes into their words", async () => {
    const { lines, warnings } = await read(
      "See [[Ferry]], [[Harbour/Pier#North|the pier]] and [[Log#Monday]]. ![[boat.png]]\n\nBut \\[[this]] is text.",
    );
    expect(lines).toEqual(["paragraph: See Ferry, the pier and Log.", "paragraph: But [[this]] is text."]);
    expect(warnings.join(" ")).toMatch(
      /other notes became text \(3\).*Images whose files did not come along, and.*\(1\)/u,
    );
  });

  it("reads callouts as quotations under their title", async () => {
    const { lines } = await read("> [!warning] Not yet\n> The pier *sinks*.\n\n> [!NOTE]\n> Slowly.\n\n> \\[!x] text");
    expect(lines).toEqual([
      "blockquote",
      "  paragraph: Not yet",
      "  paragraph: The pier sinks.",
      "blockquote",
      "  paragraph: Slowly.",
      "blockquote",
      "  paragraph: [!x] text",
    ]);
  });

  it("leaves out shortcodes but for figures, and says so", async () => {
    const { lines, warnings, remoteImages } = await read(
      'One.\n\n{{< figure src="https://x.example/boat.jpg" alt="Boat" caption="The boat" >}}\n\n{{% note %}}Two.{{% /note %}}',
    );
    expect(lines).toEqual(["paragraph: One.", "figure: The boat", "paragraph: Two."]);
    expect(remoteImages).toEqual(["https://x.example/boat.jpg"]);
    expect(warnings.join(" ")).toContain("shortcodes");
  });

  it("reads reference links, setext headings and images beside the file", async () => {
    const markdown =
      "The pier\n---\n\nSee [the log][1] or [Log].\n\n![Boat](img/boat%201.png)\n\n[1]: https://x.example/é\n[log]: <https://x.example/b c>";
    const bytes = new TextEncoder().encode(markdown);
    const beside = new Map([["img/boat 1.png", PIXEL]]);
    const result = await importFile({ name: "a.md", bytes, defaultLanguage: "en", beside });
    if (!result.ok) throw new Error(result.problem.code);
    const { body } = startOf(result.value);
    expect(outline(body)).toEqual(["heading2: The pier", "paragraph: See the log or Log.", "figure: "]);
    expect(JSON.stringify(body)).toContain("https://x.example/é");
    expect(result.value.attachments).toHaveLength(1);
  });

  it("keeps what is said of an image whose file did not come along, and its place", async () => {
    const { start, lines, warnings, remoteImages } = await read(
      'One.\n\n![The boat](/img/boat.jpg "The boat at nine.")\n\n![[map.png|Where it sank]]\n\n![](x.png)\n\n![boat][b]\n\nTwo.\n\n[b]: {{ site.url }}/b.png "At ten."',
    );
    expect(lines).toEqual([
      "paragraph: One.",
      "figure: The boat at nine.",
      "figure: ",
      "figure: At ten.",
      "paragraph: Two.",
    ]);
    const figures = (start.body.content ?? []).filter(({ type }) => type === "figure");
    expect(figures.map(({ attrs }) => [attrs?.["alt"], attrs?.["sha256"]])).toEqual([
      ["The boat", null],
      ["Where it sank", null],
      ["boat", null],
    ]);
    expect(remoteImages).toEqual([]);
    expect(warnings).toEqual([
      expect.stringMatching(/have their places in the text.*\(3\)/u),
      expect.stringMatching(/nothing is said.*\(1\)/u),
    ]);
  });

  it("leaves the images on the web their own addresses when others are missing", async () => {
    const { remoteImages, remotePlaces } = await read("![a](a.png) ![b](https://x.example/b.png) ![c](c.png)");
    expect(remotePlaces).toEqual(["a.png", "https://x.example/b.png", "c.png"]);
    expect(remoteImages).toEqual(["https://x.example/b.png"]);
  });
});
