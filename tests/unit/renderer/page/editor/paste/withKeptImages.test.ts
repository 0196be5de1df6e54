import { Slice } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { documentJson } from "#core/article/document/documentJson";
import type { DocumentNode } from "#core/article/document/documentNode";
import { documentSchema } from "#core/article/document/schema";
import type { ImageOutcome } from "#renderer/page/editor/paste/keepImages";
import { withKeptImages } from "#renderer/page/editor/paste/withKeptImages";

const [GOOD, BAD, OTHER] = ["a", "b", "c"].map((digit) => digit.repeat(64));
const OUTCOMES = new Map<string, ImageOutcome>([
  [GOOD ?? "", { ok: true, image: { sha256: GOOD ?? "", mediaType: "image/png", width: 30, height: 20 } }],
  [
    BAD ?? "",
    { ok: false, name: undefined, problem: { code: "not-an-image", message: "No image.", remedy: "Convert it." } },
  ],
]);

const words = (text: string): DocumentNode => ({ type: "paragraph", content: [{ type: "text", text }] });
const figure = (sha256: string | undefined, caption = ""): DocumentNode => ({
  type: "figure",
  attrs: { sha256, alt: "Alt", width: 999 },
  ...(caption === "" ? {} : { content: [{ type: "text", text: caption }] }),
});

function putIn(...content: DocumentNode[]) {
  const doc = documentSchema.nodeFromJSON({ type: "doc", content });
  const { content: kept } = withKeptImages(new Slice(doc.content, 0, 0), OUTCOMES);
  documentSchema.nodes["doc"]?.create(null, kept).check();
  return kept.content.map(documentJson);
}

describe("copy whose images have been kept", () => {
  it("has what the desk knows of them, and what its author wrote about them", () => {
    const [first] = putIn(figure(GOOD, "The quay"));
    expect(first?.attrs).toMatchObject({ sha256: GOOD, mediaType: "image/png", width: 30, height: 20, alt: "Alt" });
    expect(first?.content).toEqual([{ type: "text", text: "The quay" }]);
  });

  it("keeps the caption of an image that was not, and nothing when it has none", () => {
    expect(putIn(words("Before"), figure(BAD, "The quay"), figure(BAD))).toEqual([words("Before"), words("The quay")]);
  });

  it("stays a document that the schema knows when a quotation held nothing else", () => {
    expect(putIn({ type: "blockquote", content: [figure(BAD)] })).toEqual([
      { type: "blockquote", content: [{ type: "paragraph" }] },
    ]);
  });

  it("leaves figures alone that it did not bring", () => {
    expect(putIn(figure(OTHER))[0]?.attrs).toMatchObject({ sha256: OTHER, width: 999 });
  });
});
