import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import { aBody, anArticle, aParagraph, aText } from "../../../support/builders";
import { exported, imported, PIXEL, startOf } from "../support";

const figure = {
  type: "figure",
  attrs: {
    sha256: bytesToHex(sha256(PIXEL)),
    mediaType: "image/png",
    width: null,
    height: null,
    alt: "A boat at its berth",
    credit: "Bram Tolle",
  },
  content: [aText("The boat")],
};

describe.each(["docx", "odt"])("an article of one's own in %s", (format) => {
  it("comes back with its head, and without the labels over it", async () => {
    const article = anArticle({
      headline: "Ferry returns",
      standfirst: "After ninety years.",
      bylines: [{ name: "Ada Quill" }, { name: "Bram Tolle" }],
      dateline: "PORT SELWICK",
      embargo: "2040-01-02T03:04:00.000Z",
      tags: ["harbour", "ferry"],
      language: "en-GB",
      body: aBody(aParagraph("The fog lifted."), figure, aParagraph("It sank.")),
    });
    const file = await exported(article, format, { attachment: () => ({ bytes: PIXEL, mediaType: "image/png" }) });
    const result = await imported(file.name, file.bytes);
    const start = startOf(result);
    expect(start).toMatchObject({
      headline: "Ferry returns",
      standfirst: "After ninety years.",
      bylines: [{ name: "Ada Quill" }, { name: "Bram Tolle" }],
      dateline: "PORT SELWICK",
      embargo: "2040-01-02T03:04:00.000Z",
      tags: ["harbour", "ferry"],
      language: "en-GB",
    });
    expect(start.body.content).toMatchObject([
      aParagraph("The fog lifted."),
      { type: "figure", attrs: { alt: "A boat at its berth", credit: "Bram Tolle" }, content: [aText("The boat")] },
      aParagraph("It sank."),
    ]);
    expect(result.warnings).toContainEqual(expect.stringContaining("DRAFT"));
  });
});
