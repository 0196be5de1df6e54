import { describe, expect, it } from "vitest";
import { anArticle } from "../../../support/builders";
import { exported, imported, outline, PIXEL, startOf } from "../support";

const CAPTION = [
  { type: "text", text: "At its " },
  { type: "text", text: "berth", marks: [{ type: "bold" }] },
];

function bodyWith(sha256: string | null) {
  const attrs = {
    sha256,
    mediaType: sha256 && "image/png",
    width: null,
    height: null,
    alt: "The boat",
    credit: "Dov Lem",
  };
  return { type: "doc", content: [{ type: "figure", attrs, content: CAPTION }] };
}

describe.each(["nitf", "newsml", "ninjs"])("a picture that an item of %s refers to", (format) => {
  it("comes back with caption and credit apart, and without its file", async () => {
    const attachment = () => ({ bytes: PIXEL, mediaType: "image/png" });
    const body = bodyWith("a".repeat(64));
    const file = await exported(anArticle({ body }), format, { draft: false, attachment });
    const back = await imported(file.name, file.bytes);
    expect(startOf(back).body.content).toEqual([
      { type: "figure", attrs: { ...bodyWith(null).content[0]?.attrs }, content: CAPTION },
    ]);
    expect(back.warnings.join(" ")).toMatch(/have their places in the text.*\(1\)/u);
  });

  it("keeps its credit apart from its caption when there was no picture", async () => {
    const file = await exported(anArticle({ body: bodyWith(null) }), format, { draft: false });
    const lines = outline(startOf(await imported(file.name, file.bytes)).body);
    expect(lines.join("\n")).toContain("At its berth");
    expect(lines.join("\n")).not.toContain("berthDov");
  });
});
