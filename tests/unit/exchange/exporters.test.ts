import { describe, expect, it } from "vitest";
import { aBody, aClaim, anArticle, anId, aParagraph, aText } from "../../support/builders";
import { dataBlocks } from "../../support/structuredDataRules";
import { exported, imported, outline, PIXEL, startOf } from "./support";

const PIXEL_HASH = "c".repeat(64);
const attachment = (hash: string) => (hash === PIXEL_HASH ? { bytes: PIXEL, mediaType: "image/png" } : undefined);
const link = { type: "link", attrs: { href: "https://courier.example/log" } };
const cell = (type: string, text: string, attrs = {}) => ({ type, attrs, content: [aParagraph(text)] });
const row = (...content: object[]) => ({ type: "tableRow", content: content as never });

const ARTICLE = anArticle({
  dateline: "Port Selwick",
  tags: ["ferry", "harbour"],
  subjects: ["04000000"],
  body: aBody(
    {
      type: "paragraph",
      content: [
        aText("The "),
        aText("fog", { type: "bold" }),
        aText(" lifted, says "),
        aText("the log", link),
        aText("."),
      ],
    },
    { type: "heading", attrs: { level: 2 }, content: [aText("A long wait")] },
    {
      type: "orderedList",
      attrs: { start: 3 },
      content: [
        {
          type: "listItem",
          content: [
            aParagraph("Pumps"),
            { type: "bulletList", content: [{ type: "listItem", content: [aParagraph("two")] }] },
          ],
        },
        { type: "listItem", content: [aParagraph("Gates")] },
      ],
    },
    { type: "blockquote", content: [aParagraph("It is open.")] },
    {
      type: "figure",
      attrs: { sha256: PIXEL_HASH, alt: "A boat", credit: "Dov Lem" },
      content: [aText("At its berth")],
    },
    {
      type: "table",
      content: [
        row(cell("tableHeader", "Year"), cell("tableHeader", "Boats")),
        row(cell("tableCell", "1931"), cell("tableCell", "2 | 3")),
      ],
    },
    { type: "horizontalRule" },
  ),
});

describe("plain text", () => {
  it("reads as an article", async () => {
    const { text, warnings } = await exported(ARTICLE, "text", { draft: false, attachment });
    expect(text).toBe(`Ferry returns to Port Selwick

The first crossing in ninety years left on Monday.

By Ada Quill

PORT SELWICK — The fog lifted, says the log (https://courier.example/log).

A long wait

3. Pumps
   - two
4. Gates

> It is open.

[Image: A boat. At its berth (Dov Lem)]

Year | Boats
1931 | 2 | 3

* * *
`);
    expect(warnings).toEqual([expect.stringContaining("bold"), expect.stringContaining("Images")]);
  });

  it("comes back in as the article it was, as far as text can tell", async () => {
    const { name, bytes } = await exported(ARTICLE, "text", { draft: true });
    const start = startOf(await imported(name, bytes));
    expect(start).toMatchObject({
      headline: ARTICLE.headline,
      bylines: ARTICLE.bylines,
      standfirst: ARTICLE.standfirst,
      dateline: "PORT SELWICK",
    });
  });

  it("introduces the byline in the article's language", async () => {
    const names = [{ name: "ليلى حداد" }, { name: "سامي نور" }];
    const { text } = await exported(anArticle({ language: "ar", bylines: names }), "text");
    expect(text).toContain("بقلم ليلى حداد، سامي نور");
  });
});

describe("Markdown", () => {
  it("carries the details as front matter and the text as Markdown", async () => {
    const { text, warnings } = await exported(ARTICLE, "markdown", { draft: false, attachment });
    expect(text).toContain(`---
title: Ferry returns to Port Selwick
description: The first crossing in ninety years left on Monday.
authors:
  - Ada Quill
dateline: Port Selwick
section: Harbour
slug: ferry-returns-to-port-selwick
lang: en
date: 2031-04-05T06:07:08.000Z
tags:
  - ferry
  - harbour
subjects:
  - "04000000"
---

The **fog** lifted, says [the log](https://courier.example/log).

## A long wait

3. Pumps
   - two
4. Gates

> It is open.
`);
    expect(text).toMatch(/\| 1931 \| 2 \\\| 3 \|\n\n---\n\n\[image-1\]: data:image\/png;base64,[\w+/=]+\n$/u);
    expect(warnings).toEqual([]);
  });

  it("brings details and image back in", async () => {
    const { name, bytes } = await exported(ARTICLE, "markdown", { attachment });
    const result = await imported(name, bytes);
    const { body, ...details } = startOf(result);
    expect(details).toMatchObject({
      headline: ARTICLE.headline,
      standfirst: ARTICLE.standfirst,
      bylines: ARTICLE.bylines,
      dateline: "Port Selwick",
      section: "Harbour",
      slug: ARTICLE.slug,
      tags: ["ferry", "harbour"],
      subjects: ["04000000"],
      language: "en",
    });
    expect(outline(body).filter((line) => line.startsWith("figure"))).toEqual(["figure: At its berth"]);
    expect(result.attachments).toHaveLength(1);
    expect(result.warnings).toEqual([
      expect.stringContaining("“date”"),
      expect.stringContaining("DRAFT, NOT VERIFIED"),
    ]);
  });

  it("writes a table that Markdown does not know as HTML, says so, and reads it back", async () => {
    const table = {
      type: "table",
      content: [row(cell("tableCell", "a", { colspan: 2 })), row(cell("tableCell", "b"), cell("tableCell", "c"))],
    };
    const file = await exported(anArticle({ body: aBody(table) }), "markdown");
    expect(file.warnings).toEqual([expect.stringContaining("HTML")]);
    const [back] = startOf(await imported(file.name, file.bytes)).body.content ?? [];
    expect(back?.content?.[0]?.content?.[0]?.attrs).toMatchObject({ colspan: 2 });
  });

  it("keeps details that look like YAML as they are", async () => {
    const tricky = { headline: 'Yes: "no" # not', standfirst: "- one\u2028two", tags: ["null", "1931", "a: b"] };
    const file = await exported(anArticle(tricky), "markdown", { draft: false });
    const start = startOf(await imported(file.name, file.bytes));
    expect(start).toMatchObject({ headline: tricky.headline, tags: tricky.tags });
  });
});

describe("a web page", () => {
  it("stands alone, says its language, and lets nothing run", async () => {
    const { text } = await exported(anArticle({ language: "he", headline: "המעבורת <חזרה>" }), "html", {
      draft: false,
    });
    expect(text).toMatch(/^<!DOCTYPE html><html lang="he" dir="rtl">/u);
    expect(text).toContain("<title>המעבורת &lt;חזרה&gt;</title>");
    expect(text).toMatch(/Content-Security-Policy" content="default-src [^"]*none[^"]*style-src[^"]*img-src data:/u);
    const [data] = dataBlocks(text);
    expect(data).toMatchObject({ headline: "המעבורת <חזרה>", inLanguage: "he" });
    const page = text.replace(/<script type="application\/ld\+json">[^<]*<\/script>/u, "");
    expect(page).not.toMatch(/<script|<link|@import|url\(|src="(?!data:)|https?:\/\//u);
  });

  it("has its images inside, with alt text, caption and credit", async () => {
    const { text } = await exported(ARTICLE, "html", { attachment });
    expect(text).toMatch(
      /<figure><img src="data:image\/png;base64,[^"]+" alt="A boat"><figcaption>At its berth <span class="credit">Dov Lem<\/span><\/figcaption><\/figure>/u,
    );
  });

  it("keeps the words of an image that the desk has lost, and says so", async () => {
    const { text, warnings } = await exported(ARTICLE, "html");
    expect(text).toContain("[Image: A boat]");
    expect(warnings).toEqual([expect.stringContaining("missing")]);
  });

  it("does not embed a file that is no image", async () => {
    const { text } = await exported(ARTICLE, "html", { attachment: () => ({ bytes: PIXEL, mediaType: "text/html" }) });
    expect(text).not.toContain("data:text/html");
  });

  it("holds no id of a claim, a note or an attachment", async () => {
    const claim = aClaim();
    const article = anArticle({
      claims: [claim],
      body: aBody(aParagraph(claim), { type: "figure", attrs: { sha256: PIXEL_HASH, alt: "x" } }),
    });
    const { text } = await exported(article, "html", { attachment });
    expect(text).toContain("The ferry sank in 1931.");
    for (const id of [claim.id, article.id, PIXEL_HASH]) expect(text).not.toContain(id);
  });

  it("gives a heading an id only where a link leads to it", async () => {
    const to = { type: "link", attrs: { href: "#a-long-wait" } };
    const body = aBody(
      { type: "paragraph", content: [aText("below", to)] },
      { type: "heading", attrs: { level: 2 }, content: [aText("A long wait")] },
      { type: "heading", attrs: { level: 2 }, content: [aText("Other")] },
    );
    const { text } = await exported(anArticle({ body }), "html");
    expect(text).toContain('<h2 id="a-long-wait">A long wait</h2>');
    expect(text).toContain("<h2>Other</h2>");
  });

  it("says that an embargo is running, until when, and brings it back in", async () => {
    const embargo = "2040-01-02T03:04:00.000Z";
    const file = await exported(anArticle({ embargo }), "html");
    expect(file.text).toContain("Embargoed until");
    expect(startOf(await imported(file.name, file.bytes)).embargo).toBe(embargo);
    const over = await exported(anArticle({ embargo: "2020-01-02T03:04:00.000Z" }), "html");
    expect(over.text).not.toContain("Embargoed");
  });

  it.each([true, false])("comes back in with its details and without its own furniture, draft: %s", async (draft) => {
    const settings = { publisher: "The Selwick Courier", siteAddress: "https://courier.example/" };
    const file = await exported(ARTICLE, "html", { attachment, draft, settings });
    const result = await imported(file.name, file.bytes);
    expect(startOf(result)).toMatchObject({
      headline: ARTICLE.headline,
      standfirst: ARTICLE.standfirst,
      bylines: ARTICLE.bylines,
      dateline: "Port Selwick",
      section: "Harbour",
      tags: ["ferry", "harbour"],
    });
    expect(outline(startOf(result).body)[0]).toBe("paragraph: The fog lifted, says the log.");
    expect(result.warnings).toEqual([expect.stringContaining("The page’s date, 2031-04-05, was left out")]);
  });
});

describe("links that must not be followed", () => {
  it.each(["html", "markdown", "text"])("are left out of %s with a warning", async (format) => {
    const bad = { type: "link", attrs: { href: "javascript:alert(1)" } };
    const body = aBody({ type: "paragraph", content: [aText("words", bad)] });
    const { text, warnings } = await exported(anArticle({ body }), format);
    expect(text).toContain("words");
    expect(text).not.toContain("alert");
    expect(warnings).toEqual([expect.stringContaining("not safe")]);
  });
});

describe("notes to colleagues", () => {
  it.each(["html", "markdown", "text"])("are in no %s", async (format) => {
    const id = anId();
    const note = { id, resolved: false, remarks: [{ at: "2031-04-05T06:07:08.000Z", by: "Bram", text: "Really?" }] };
    const body = aBody({ type: "paragraph", content: [aText("said so", { type: "note", attrs: { id } })] });
    const { text } = await exported(anArticle({ body, notes: { [id]: note } }), format);
    expect(text).toContain("said so");
    expect(text).not.toMatch(/Really|Bram/u);
    expect(text).not.toContain(id);
  });
});
