import { expect, it } from "vitest";
import { plainText, textBlocks } from "#core/article/document/plainText";
import { aBody, aParagraph, aText } from "../../../../support/builders";

const body = aBody(
  { type: "heading", attrs: { level: 2 }, content: [aText("Subhead")] },
  { type: "paragraph", content: [aText("First"), { type: "hardBreak" }, aText("line", { type: "bold" })] },
  { type: "paragraph" },
  { type: "bulletList", content: [{ type: "listItem", content: [aParagraph("One"), aParagraph("Two")] }] },
  { type: "figure", content: [aText("Caption")] },
  { type: "horizontalRule" },
);

it("gives every block its own string and leaves empty ones out", () => {
  expect(textBlocks(body)).toEqual(["Subhead", "First\nline", "One", "Two", "Caption"]);
});

it("parts blocks by an empty line", () => {
  expect(plainText(body)).toBe("Subhead\n\nFirst\nline\n\nOne\n\nTwo\n\nCaption");
});
