import { describe, expect, it } from "vitest";
import type { DocumentNode } from "#core/article/document/documentNode";
import { inlineText } from "#core/article/document/plainText";
import { SAVED_PAGES } from "../../../support/pages/savedPages";
import { imported, startOf } from "../support";

function copyOf(node: DocumentNode): string[] {
  return (node.content ?? []).flatMap((block) => {
    if (block.type === "figure") return [];
    return block.type === "paragraph" || block.type === "heading" ? [inlineText(block)] : copyOf(block);
  });
}

describe.each(SAVED_PAGES)("a page saved from $name", (page) => {
  it("comes in as its article, whole and without the site around it", async () => {
    const result = await imported("ferry.html", page.html);
    const start = startOf(result);
    // What is left of the site is offered for removal.
    const offered = new Set(result.furniture.flatMap(({ text }) => text.split("\n")));
    expect(copyOf(start.body).filter((text) => !offered.has(text))).toEqual(page.copy);
  });

  it("has its headline, its author and its images", async () => {
    const result = await imported("ferry.html", page.html);
    const start = startOf(result);
    expect(start.headline).toBe(page.headline);
    expect((start.bylines ?? []).map(({ name }) => name)).toEqual(page.bylines);
    expect(result.remoteImages ?? []).toEqual(page.images ?? []);
  });
});
