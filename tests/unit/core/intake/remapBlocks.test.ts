import { describe, expect, it } from "vitest";
import { EMPTY_BODY } from "#core/article/document/documentNode";
import { textBlocks } from "#core/article/document/plainText";
import { type IncomingText, incomingLines } from "#core/intake/incomingLines";
import { remapBlocks } from "#core/intake/remapBlocks";
import { aBody, aParagraph } from "../../../support/builders";

const text: IncomingText = {
  details: { headline: "Document1", bylines: [{ name: "Quill, Ada" }], tags: ["ferries"] },
  body: aBody(
    aParagraph("The ferry is back"),
    aParagraph("By Ada Quill and Bram Tolle"),
    aParagraph("PORT SELWICK – "),
    aParagraph("It left at noon."),
  ),
};

describe("the lines of a text that comes in", () => {
  it("are its head, as far as it is there, and then its blocks", () => {
    expect(incomingLines(text, 2).map(({ id, role, text }) => [id, role, text])).toEqual([
      ["headline", "headline", "Document1"],
      ["byline", "byline", "Quill, Ada"],
      ["0", "text", "The ferry is back"],
      ["1", "text", "By Ada Quill and Bram Tolle"],
    ]);
  });
});

describe("saying what the lines of a text are", () => {
  it("changes nothing as long as nobody says anything new", () => {
    expect(remapBlocks(text, {})).toBe(text);
    expect(remapBlocks(text, { headline: "headline", 0: "text", 77: "headline" })).toBe(text);
  });

  it("takes blocks out of the copy and into the details, and leaves other details alone", () => {
    const { details, body } = remapBlocks(text, {
      headline: "leave-out",
      byline: "leave-out",
      0: "headline",
      1: "byline",
      2: "dateline",
    });
    expect(details).toEqual({
      headline: "The ferry is back",
      standfirst: "",
      bylines: [{ name: "Ada Quill" }, { name: "Bram Tolle" }],
      dateline: "PORT SELWICK",
      tags: ["ferries"],
    });
    expect(textBlocks(body)).toEqual(["It left at noon."]);
  });

  it("puts a line back above the copy that is text after all", () => {
    const { details, body } = remapBlocks(text, { headline: "text" });
    expect(details.headline).toBe("");
    expect(textBlocks(body)[0]).toBe("Document1");
    expect(textBlocks(body)).toHaveLength(5);
  });

  it("keeps names that the file gives one by one, whatever is in them", () => {
    const { details } = remapBlocks(text, { 1: "byline" });
    expect(details.bylines).toEqual([{ name: "Quill, Ada" }, { name: "Ada Quill" }, { name: "Bram Tolle" }]);
  });

  it("puts several lines of one kind together in their order", () => {
    const { details } = remapBlocks(text, { 0: "headline" });
    expect(details.headline).toBe("Document1 The ferry is back");
  });

  it("loses no word but those that are left out, whichever roles are given", () => {
    const roles = ["headline", "standfirst", "dateline"] as const;
    for (const role of roles) {
      const { details, body } = remapBlocks(text, { 0: role, 3: role });
      const all = [details.headline, details.standfirst, details.dateline, ...textBlocks(body)].join(" ");
      for (const word of ["Document1", "back", "noon", "SELWICK"]) expect(all).toContain(word);
    }
  });

  it("leaves an empty copy where everything goes elsewhere", () => {
    const all = { 0: "leave-out", 1: "leave-out", 2: "leave-out", 3: "standfirst" } as const;
    const { details, body } = remapBlocks(text, all);
    expect(body).toEqual(EMPTY_BODY);
    expect(details.standfirst).toBe("It left at noon.");
  });

  it("takes the words of a list or a table for a detail as well", () => {
    const list = {
      type: "bulletList",
      content: ["Fog", "Boats"].map((item) => ({ type: "listItem", content: [aParagraph(item)] })),
    };
    expect(remapBlocks({ details: {}, body: aBody(list) }, { 0: "standfirst" }).details.standfirst).toBe("Fog Boats");
  });
});
