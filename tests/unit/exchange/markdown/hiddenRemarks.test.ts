import { describe, expect, it } from "vitest";
import type { DocumentNode } from "#core/article/document/documentNode";
import { anArticle } from "../../../support/builders";
import { exported, imported, outline, startOf } from "../support";

async function read(markdown: string) {
  const result = await imported("note.md", markdown);
  const { body, notes = {}, ...start } = startOf(result);
  const said = Object.values(notes).map(({ remarks }) => remarks.map(({ text }) => text).join(""));
  return { start, body, lines: outline(body), notes: said, warnings: result.warnings.join(" ") };
}

function markedWords(node: DocumentNode): string[] {
  const own = (node.marks ?? []).some(({ type }) => type === "note") ? [node.text ?? ""] : [];
  return [...own, ...(node.content ?? []).flatMap(markedWords)];
}

describe("what Markdown hides from its readers", () => {
  it.each([
    ["Obsidian", "%%", "%%"],
    ["HTML", "<!--", "-->"],
    ["Jekyll", "{% comment %}", "{% endcomment %}"],
    ["Liquid that trims", "{%- comment -%}", "{%- endcomment -%}"],
    ["Liquid on one line", "{% #", "%}"],
    ["Hugo's templates", "{{/*", "*/}}"],
    ["Hugo's shortcode", "{{< comment >}}", "{{< /comment >}}"],
    ["Hugo's other shortcode", "{{% comment %}}", "{{% /comment %}}"],
    ["MDX", "{/*", "*/}"],
    ["kramdown", "{::comment}", "{:/comment}"],
    ["CriticMarkup", "{>>", "<<}"],
    ["Nunjucks", "{# ", " #}"],
    ["Handlebars", "{{!--", "--}}"],
  ])("becomes a note in the signs of %s, within a line and over several", async (_, open, close) => {
    const { lines, notes, warnings, body } = await read(
      `The pier ${open} ask **Ada** ${close} sank.\n\n${open}\nNot for\n\nprint.\n${close}\n\nIt rained${open}twice${close}.`,
    );
    expect(lines).toEqual(["paragraph: The pier sank.", "paragraph: It rained."]);
    expect(notes).toEqual(["ask **Ada**", "Not for\n\nprint.", "twice"]);
    expect(markedWords(body)).toEqual(["pier", "sank.", "rained"]);
    expect(warnings).toContain("Comments in the text became notes to colleagues (3)");
    expect(warnings).not.toContain("Ada");
  });

  it("becomes a note when it is the title of a link that nothing names", async () => {
    const { lines, notes } = await read('One.\n\n[//]: # (Ask the harbour.)\n[comment]: <> "And Ada."\n\nTwo.');
    expect(lines).toEqual(["paragraph: One.", "paragraph: Two."]);
    expect(notes).toEqual(["Ask the harbour.", "And Ada."]);
  });

  it("is text in code", async () => {
    const code =
      "Write `%% a %%` and ``<!-- ` b -->`` or <code>%% c %%</code>.\n\n```\n{% comment %} d {% endcomment %} ==e== {{< f >}} ^[g]\n```\n\n    %% h %%\n";
    const { lines, notes, warnings } = await read(code);
    expect(lines).toEqual([
      "paragraph: Write %% a %% and <!-- ` b --> or %% c %%.",
      "paragraph: {% comment %} d {% endcomment %} ==e== {{< f >}} ^[g]",
      "paragraph: %% h %%",
    ]);
    expect(notes).toEqual([]);
    expect(warnings).toBe("");
  });

  it("is found after a remark that holds a sign of code", async () => {
    const { lines, notes } = await read("A %% the ` key %% b `c %% d` e %% `f %%.\n\n%%\n```\nold\n%%\n\nG %%h%%.");
    expect(lines).toEqual(["paragraph: A b c %% d e.", "paragraph: G."]);
    expect(notes).toEqual(["the ` key", "`f", "```\nold", "h"]);
  });

  it("is found in quotations, lists, headings, tables and HTML", async () => {
    const { lines, notes } = await read(
      "> One\n> %%\n> two\n> three\n> %%\n\n- four %%five%%\n  <!-- six -->\n  seven\n\n## Eight %%nine%%\n\n| a %%ten%% | b |\n|---|---|\n| c | <!-- eleven -->d |\n\n<div>\n<p>twelve <!-- thirteen --></p>\n</div>\n",
    );
    expect(lines.filter((line) => line.includes(":")).map((line) => line.trim())).toEqual([
      "paragraph: One",
      "paragraph: four",
      "paragraph: seven",
      "heading2: Eight",
      "paragraph: a",
      "paragraph: b",
      "paragraph: c",
      "paragraph: d",
      "paragraph: twelve",
    ]);
    expect(notes).toEqual(["two\nthree", "five", "six", "nine", "ten", "eleven", "thirteen"]);
  });

  it("is found in footnotes, in titles and descriptions of images, and alone in a heading or item", async () => {
    const { body, lines, notes } = await read(
      '## %%one%%\n\n- %%two%%\n\nThe pier[^1] sank.\n\n![Boat %%three%%](a.png "At nine. %%four%%")\n\n![Map][m]\n\n[^1]: Foot %%five%% note.\n\n[m]: b%%.png "Here %%six%%"',
    );
    expect(lines).toEqual(["paragraph: The pier sank.", "figure: At nine.", "figure: Here"]);
    expect(notes.sort()).toEqual(["Footnote: Foot note.", "five", "four", "one", "six", "three", "two"]);
    expect(JSON.stringify(body)).not.toMatch(/\uFDD0|%%/u);
  });

  it("parts the paragraphs that a comment in HTML stood between", async () => {
    expect((await read("One.\n<!-- two -->\nThree.")).lines).toEqual(["paragraph: One.", "paragraph: Three."]);
  });

  it("is left alone in addresses and front matter, and where a writer has escaped it", async () => {
    const { start, body, notes } = await read(
      "---\ntitle: 100%% sure %%\n---\n[a](https://x.example/?a==b==c%%d%%) \\%% b \\%% and 50%% more",
    );
    expect(start.headline).toBe("100%% sure %%");
    expect(JSON.stringify(body)).toContain("?a==b==c%%d%%");
    expect(outline(body)).toEqual(["paragraph: a %% b %% and 50%% more"]);
    expect(notes).toEqual([]);
  });

  it.each([
    ["%% no end\nof it\n\nTwo.", ["paragraph: One.", "paragraph: Two."], "no end\nof it"],
    ["<!-- no end\n\nTwo.", ["paragraph: One."], "no end\n\nTwo."],
    ["{% comment %}no end\n\nTwo.", ["paragraph: One."], "no end\n\nTwo."],
  ])("is kept from the text when it has no end: %j", async (markdown, lines, note) => {
    const result = await read(`One.\n\n${markdown}`);
    expect(result.lines).toEqual(lines);
    expect(result.notes).toEqual([note]);
    expect(result.warnings).toContain("1 comment has no end");
  });

  it("goes on in further remarks when it is longer than one may be", async () => {
    const { notes } = await read(`One.\n\n%%\n${"ferry ".repeat(5_000)}\n%%`);
    expect(notes).toEqual([`${"ferry ".repeat(5_000)}`.trim()]);
  });

  it("says nothing of signs for programs", async () => {
    const { lines, notes, warnings } = await read("One.\n\n<!--more-->\n\n<!-- wp:paragraph -->\n\nTwo.\n\n%%%%");
    expect(lines).toEqual(["paragraph: One.", "paragraph: Two."]);
    expect(notes).toEqual([]);
    expect(warnings).toBe("");
  });

  it("takes no sign of a text for its own", async () => {
    const { lines, notes } = await read("One \uA95F\uFDD00\uFDD1\uA95F two %%three%%");
    expect(lines).toEqual(["paragraph: One \uA95F0\uA95F two"]);
    expect(notes).toEqual(["three"]);
  });
});

describe("what writing programs add to Markdown", () => {
  it("takes highlights off, whatever type is in them", async () => {
    const { start, lines, warnings } = await read(
      "Title\n=====\n\nThe ==pier **sank**== at ==once==. 1 == 1, a==b and c == d.",
    );
    expect(start.headline).toBe("Title");
    expect(lines).toEqual(["paragraph: The pier sank at once. 1 == 1, a==b and c == d."]);
    expect(warnings).toContain("Highlights were taken off; their words stay (2)");
  });

  it("keeps footnotes within the text as notes", async () => {
    const { lines, notes, body, warnings } = await read("The _pier_^[So says [the log](x).] sank.^[At nine.]");
    expect(lines).toEqual(["paragraph: The pier sank."]);
    expect(notes).toEqual(["Footnote: So says [the log](x).", "Footnote: At nine."]);
    expect(markedWords(body)).toEqual(["pier", "sank."]);
    expect(warnings).toContain("(2)");
  });

  it("takes off the addresses of blocks and the attributes of elements", async () => {
    const { lines } = await read(
      "The pier sank. ^quote-1\n{: .lead #a}\n\n- one ^37066d\n\n^list\n\n## Head {#top .x}\n\n[a](https://x.example){target=_blank} b{:.c} {a} x ^2",
    );
    expect(lines.filter((line) => line.includes(":")).map((line) => line.trim())).toEqual([
      "paragraph: The pier sank.",
      "paragraph: one",
      "heading2: Head",
      "paragraph: a b {a} x ^2",
    ]);
  });

  it("leaves out a site generator's tags and counts them, but for a blank that a writer has left", async () => {
    const { lines, warnings } = await read(
      'One {{ page.title }} {% include box.html a="b" %}two {{name}}.\n\n{% raw %}Three{% endraw %}',
    );
    expect(lines).toEqual(["paragraph: One two {{name}}.", "paragraph: Three"]);
    expect(warnings).toContain("4 tags or shortcodes of a site generator left out");
  });
});

describe("a text that uses such signs as words", () => {
  const SIGNS =
    "100%% a 20%% {% b %} {{ c.d }} {{< e >}} ==f== ^[g] h ^i1 {: .j} {/* k */} {>>l<<} {# m #} {{!-- n --}} <!-- o -->";

  it.each(["paragraph", "heading", "table that Markdown has no signs for"])(
    "comes back from an export as it was, in a %s",
    async (place) => {
      const text = { type: "text", text: `${SIGNS} ^end-1` };
      const paragraph: DocumentNode = { type: "paragraph", content: [text] };
      const block: DocumentNode =
        place === "paragraph"
          ? paragraph
          : place === "heading"
            ? { type: "heading", attrs: { level: 2 }, content: [text] }
            : {
                type: "table",
                content: [1, 2].map(() => ({
                  type: "tableRow",
                  content: [1, 2].map(() => ({ type: "tableCell", content: [paragraph, paragraph] })),
                })),
              };
      const href = "https://x.example/?a==b&c={{d.e}}&f=%%g%%";
      const link = { type: "text", text: "h", marks: [{ type: "link", attrs: { href } }] };
      const body: DocumentNode = {
        type: "doc",
        content: [
          block,
          { type: "paragraph", content: [{ type: "text", text: "^x" }] },
          { type: "paragraph", content: [link] },
        ],
      };
      const file = await exported(anArticle({ body }), "markdown", { draft: false });
      const back = await imported(file.name, file.bytes);
      expect(outline(startOf(back).body)).toEqual(outline(body));
      expect(JSON.stringify(startOf(back).body)).toContain(JSON.stringify(href));
      expect(file.text).toContain("a==b");
      expect(startOf(back).notes).toBeUndefined();
    },
  );
});
