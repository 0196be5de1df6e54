import { Fragment, Slice } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import type { DocumentNode } from "#core/article/document/documentNode";
import { documentSchema } from "#core/article/document/schema";
import { captionSlice } from "#renderer/page/editor/paste/captionSlice";
import { aParagraph } from "../../../../../support/builders";

const FIGURE: DocumentNode = { type: "figure", content: [{ type: "text", text: "The quay" }] };
const doc = documentSchema.nodeFromJSON({ type: "doc", content: [FIGURE, aParagraph("After")] });
const inCaption = doc.resolve(5);

function sliceOf(...content: DocumentNode[]): Slice {
  return new Slice(Fragment.fromArray(content.map((node) => documentSchema.nodeFromJSON(node))), 1, 1);
}

describe("what is pasted into a caption", () => {
  it("comes in as one line", () => {
    const slice = captionSlice(sliceOf(aParagraph("One"), { type: "paragraph" }, aParagraph("two")), inCaption);
    expect(slice?.content.textBetween(0, slice.content.size)).toBe("One two");
    expect(slice?.openStart).toBe(0);
    expect(slice?.content.firstChild?.isText).toBe(true);
  });

  it("is left as it is when it is one line anyway, or more than lines", () => {
    expect(captionSlice(sliceOf(aParagraph("One")), inCaption)).toBeNull();
    expect(captionSlice(sliceOf(aParagraph("One"), FIGURE), inCaption)).toBeNull();
    const list: DocumentNode = {
      type: "bulletList",
      content: [{ type: "listItem", content: [aParagraph("rope")] }],
    };
    expect(captionSlice(sliceOf(aParagraph("One"), list), inCaption)).toBeNull();
  });

  it("is left as it is outside of captions", () => {
    expect(captionSlice(sliceOf(aParagraph("One"), aParagraph("two")), doc.resolve(12))).toBeNull();
  });
});
