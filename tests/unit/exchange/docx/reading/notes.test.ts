import { describe, expect, it } from "vitest";
import { newArticle } from "#core/article/newArticle";
import { viewNotes } from "#core/notes/noteView";
import { anAct, TEST_TIME } from "../../../../support/builders";
import { imported, outline, startOf } from "../../support";
import { aDocx, type DocxParts, p, r } from "./aDocx";

async function read(parts: DocxParts) {
  const result = await imported("a.docx", await aDocx(parts));
  const start = startOf(result);
  const article = newArticle(start, anAct());
  const threads = viewNotes(article.body, article.notes).map(({ words, inText, note }) => ({
    words,
    inText,
    resolved: note.resolved,
    remarks: note.remarks.map(({ by, at, text }) => `${by} (${at}): ${text}`),
  }));
  return { warnings: result.warnings, lines: outline(start.body), threads };
}

const from = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
const to = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

function comment(id: number, author: string, paragraph: string, text: string, date = "2031-03-04T05:06:07Z"): string {
  return `<w:comment w:id="${id}" w:author="${author}" w:date="${date}"><w:p w14:paraId="${paragraph}"><w:r><w:annotationRef/></w:r>${r(text)}</w:p></w:comment>`;
}

describe("comments in a Word document", () => {
  it("become threads on their words, answers and all", async () => {
    const { threads, lines, warnings } = await read({
      body: p(`${r("The ferry ")}${from(0)}${from(1)}${r("sank")}${to(0)}${to(1)}${r(" in 1931.")}`),
      comments:
        comment(0, "Bram Tolle", "0A", "Who says so?") +
        comment(1, "Ada Quill", "0B", "The log.", "2031-03-05T05:06:07"),
      commentsExtended:
        '<w15:commentEx w15:paraId="0A" w15:done="1"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0a"/>',
    });
    expect(threads).toEqual([
      {
        words: "sank",
        inText: true,
        resolved: true,
        remarks: [
          "Bram Tolle (2031-03-04T05:06:07.000Z): Who says so?",
          "Ada Quill (2031-03-05T05:06:07.000Z): The log.",
        ],
      },
    ]);
    expect(lines).toEqual(["paragraph: The ferry sank in 1931."]);
    expect(warnings).toEqual(["Comments became notes to colleagues (2)."]);
  });

  it("may cover several paragraphs, or one another, or no words at all", async () => {
    const { threads } = await read({
      body:
        p(`${r("The ")}${from(0)}${r("fog lifted.")}`) +
        p(
          `${r("It ")}${from(1)}${r("sank")}${to(0)}${r(" twice")}${to(1)}${r(" here")}<w:r><w:commentReference w:id="2"/></w:r>${r(".")}`,
        ),
      comments: comment(0, "A", "0A", "One") + comment(1, "B", "0B", "Two") + comment(2, "C", "0C", "Three"),
    });
    expect(threads.map(({ words }) => words)).toEqual(["fog lifted.\nIt sank", "sank twice", "here"]);
  });

  it("on the headline keep its words, which are not in the text any more", async () => {
    const { threads } = await read({
      body: p(`${from(0)}${r("Ferry returns")}${to(0)}`, '<w:outlineLvl w:val="0"/>') + p("The fog lifted."),
      comments: comment(0, "A", "0A", "Too short?"),
    });
    expect(threads).toMatchObject([{ words: "Ferry returns", inText: false }]);
  });

  it("without a date or a name come in all the same", async () => {
    const { threads } = await read({
      body: p(`${from(0)}${r("Fog")}${to(0)}`) + p("It lifted."),
      comments: `<w:comment w:id="0"><w:p>${r("Why?")}</w:p></w:comment>`,
    });
    expect(threads[0]?.remarks).toEqual([`Unnamed reader (${TEST_TIME}): Why?`]);
  });

  it("that answer one another in a circle end", async () => {
    const { threads } = await read({
      body: p(`${from(0)}${from(1)}${r("Fog")}${to(0)}${to(1)}`) + p("It lifted."),
      comments: comment(0, "A", "0A", "One") + comment(1, "B", "0B", "Two"),
      commentsExtended:
        '<w15:commentEx w15:paraId="0A" w15:paraIdParent="0B"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A"/>',
    });
    expect(threads.flatMap(({ remarks }) => remarks)).toHaveLength(2);
  });

  it("that never end leave their words alone after a while", async () => {
    const ids = Array.from({ length: 200 }, (_, index) => index);
    const { lines } = await read({
      body: p(ids.map((id) => from(id)).join("") + r("Fog")) + p("It lifted."),
      comments: ids.map((id) => comment(id, "A", String(id), `No. ${id}`)).join(""),
    });
    expect(lines).toEqual(["paragraph: Fog", "paragraph: It lifted."]);
  });
});

describe("footnotes in a Word document", () => {
  it("and endnotes become notes on the word that they stand at", async () => {
    const { threads, lines, warnings } = await read({
      body: p(
        `${r("It sank.")}<w:r><w:footnoteReference w:id="2"/></w:r>${r(" Twice")}<w:r><w:endnoteReference w:id="2"/></w:r>${r(".")}`,
      ),
      footnotes: `<w:footnote w:type="separator" w:id="0">${p("—")}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r("Harbour log.")}`)}${p("Page 4.")}</w:footnote>`,
      endnotes: `<w:endnote w:id="2">${p("By letter.")}</w:endnote>`,
    });
    expect(threads.map(({ words, remarks }) => [words, ...remarks])).toEqual([
      ["sank.", `Ada Quill (${TEST_TIME}): Footnote: Harbour log.\nPage 4.`],
      ["Twice", `Ada Quill (${TEST_TIME}): Endnote: By letter.`],
    ]);
    expect(lines).toEqual(["paragraph: It sank. Twice."]);
    expect(warnings).toEqual([expect.stringContaining("Footnotes and endnotes became notes")]);
  });
});

describe("tracked changes in a Word document", () => {
  it("are accepted, and the warning says how many and whose", async () => {
    const { lines, warnings } = await read({
      body:
        p(
          `${r("The ")}<w:del w:author="Ada Quill"><w:r><w:delText>old</w:delText></w:r></w:del><w:ins w:author="Ada Quill">${r("new")}</w:ins><w:ins w:author="Bram Tolle">${r(" ferry")}</w:ins>${r(" sank.")}`,
        ) +
        p(`<w:moveFrom w:author="Ada Quill">${r("Moved.")}</w:moveFrom>`) +
        p(`<w:moveTo w:author="Ada Quill">${r("Moved.")}</w:moveTo>`),
    });
    expect(lines).toEqual(["paragraph: The new ferry sank.", "paragraph: Moved."]);
    expect(warnings).toEqual([
      "Tracked changes were accepted: 1 deletion and 1 insertion and 1 move by Ada Quill; 1 insertion by Bram Tolle.",
    ]);
  });

  it("join paragraphs between which the mark was deleted", async () => {
    const { lines } = await read({
      body: p("One, ", '<w:rPr><w:del w:author="Ada Quill"/></w:rPr>') + p("and two."),
    });
    expect(lines).toEqual(["paragraph: One, and two."]);
  });
});
