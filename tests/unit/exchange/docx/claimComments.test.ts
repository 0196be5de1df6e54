import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import {
  aBody,
  aClaim,
  aClaimMark,
  anArticle,
  aParagraph,
  aPieceOfEvidence,
  aSource,
  aText,
  TEST_TIME,
} from "../../../support/builders";
import { all, partOf, partsOf, textIn, values } from "../office/partsOf";
import { exported } from "../support";

const HIDDEN = aSource({ name: "Sorrel Dunmarrow", terms: "confidential", publicLabel: "a harbour official" });
const NAMED = aSource({ name: "Orla Fennick", role: "harbour master", url: "https://harbour.example/log" });
const SOURCES = [HIDDEN, NAMED];
const EVIDENCE = [
  aPieceOfEvidence({ sourceId: HIDDEN.id, quote: "what it said" }),
  aPieceOfEvidence({ sourceId: NAMED.id, stance: "contradicts", locator: "page 3", quote: "It never sank." }),
];
const long = aClaim({
  text: "in May 1931\nwith all hands",
  verdict: "disputed",
  note: "See both.",
  evidence: EVIDENCE,
});
const short = aClaim({ text: "1931" });
const gone = aClaim({ text: "It burned.", verdict: "false", note: "No." });

/** One claim within another that reaches into the next paragraph, and one without words. */
const ARTICLE = anArticle({
  claims: [long, short, gone],
  body: aBody(
    {
      type: "paragraph",
      content: [
        aText("It sank "),
        aText("in May ", aClaimMark(long.id)),
        aText("1931", aClaimMark(long.id), aClaimMark(short.id)),
      ],
    },
    { type: "paragraph", content: [aText("with all hands", aClaimMark(long.id)), aText(".")] },
  ),
});

const write = (article: Article, options = ["claims-as-comments"]) =>
  exported(article, "docx", { draft: false, sources: SOURCES, options });

describe("claims as comments in a Word document", () => {
  it("stand on exactly their words, also where they overlap and go on in the next paragraph", async () => {
    const document = await partOf((await write(ARTICLE)).bytes, "word/document.xml");
    const anchored = all(document, "w:p")
      .flatMap((paragraph) => paragraph.children)
      .flatMap((child) => {
        if (typeof child === "string" || child.name === "pPr") return [];
        const id = child.attributes["w:id"];
        if (child.name === "commentRangeStart") return [`<${id}`];
        if (child.name === "commentRangeEnd") return [`${id}>`];
        return all(child, "w:commentReference").length > 0 ? [] : [textIn(child)];
      });
    expect(anchored.slice(3)).toEqual(["It sank ", "<0", "in May ", "<1", "1931", "1>", "with all hands", "0>", "."]);
    expect(values(document, "w:commentReference", "w:id")).toEqual(["1", "0"]);
  });

  it("say the verdict and the evidence as the public report does, by public labels alone", async () => {
    const { bytes } = await write(ARTICLE);
    const [disputed, unchecked] = all(await partOf(bytes, "word/comments.xml"), "w:comment");
    const lines = disputed && all(disputed, "w:p").map(textIn);
    expect(lines?.[0]).toBe("1. ≠ Disputed");
    expect(lines).toContain("Note: See both.");
    expect(lines).toContain("+ Supports: a harbour official");
    expect(lines).toContain("Left out: what it said, which is not on the record");
    expect(lines).toContain("− Contradicts: Orla Fennick; person; harbour master; https://harbour.example/log");
    expect(lines).toContain("Where: page 3");
    expect(lines).toContain("Quoted: It never sank.");
    expect(unchecked && all(unchecked, "w:p").map(textIn)[0]).toBe("2. ○ Unchecked");
    const whole = [...(await partsOf(bytes)).values()].map((part) => new TextDecoder().decode(part)).join("\n");
    expect(whole).not.toContain("Dunmarrow");
    expect(whole).not.toContain("Quoted: what it said");
  });

  it("are signed by who gave the verdict, when it was given, and else by Stet", async () => {
    const comments = all(await partOf((await write(ARTICLE)).bytes, "word/comments.xml"), "w:comment");
    expect(comments.map(({ attributes }) => attributes)).toEqual([
      { "w:id": "0", "w:author": "Ada Quill", "w:initials": "AQ", "w:date": "2031-04-05T06:07:08Z" },
      { "w:id": "1", "w:author": "Stet", "w:initials": "S", "w:date": "2031-04-05T06:07:08Z" },
    ]);
    expect(TEST_TIME.startsWith("2031-04-05T06:07:08")).toBe(true);
  });

  it("leave out a claim whose words are gone, and say so", async () => {
    const { bytes, warnings } = await write(ARTICLE);
    expect(warnings).toEqual(["1 claim has no comment: the words are gone from the text."]);
    expect(textIn(await partOf(bytes, "word/comments.xml"))).not.toContain("burned");
  });

  it("name the words of a claim with others in between", async () => {
    const claim = aClaim({ text: "It sank … in May" });
    const body = aBody({
      type: "paragraph",
      content: [aText("It sank", aClaimMark(claim.id)), aText(", she said, "), aText("in May", aClaimMark(claim.id))],
    });
    const { bytes } = await write(anArticle({ body, claims: [claim] }));
    expect(textIn(await partOf(bytes, "word/comments.xml"))).toContain("About these words: “It sank … in May”");
  });

  it("are there only when they are asked for", async () => {
    const { bytes, warnings } = await write(ARTICLE, []);
    expect([...(await partsOf(bytes)).keys()]).not.toContain("word/comments.xml");
    expect(all(await partOf(bytes, "word/document.xml"), "w:commentRangeStart")).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it("need no part of their own in an article without claims", async () => {
    const { bytes } = await write(anArticle({ body: aBody(aParagraph("Nothing claimed.")) }));
    expect([...(await partsOf(bytes)).keys()]).not.toContain("word/comments.xml");
  });
});
