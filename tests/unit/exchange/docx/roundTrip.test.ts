import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directionOfNode } from "#core/article/document/directionOfNode";
import type { DocumentNode } from "#core/article/document/documentNode";
import { plainText } from "#core/article/document/plainText";
import { anArticle } from "../../../support/builders";
import { fuzzing, LONGEST_MS } from "../../../support/fuzzing";
import { aRandomBody, canonical } from "../arbitraries";
import { exported, imported, startOf } from "../support";

/** A body less what the exporters say they cannot carry. */
function asCarried(body: DocumentNode): DocumentNode {
  return canonical({ ...body, content: flat(body.content ?? []).map(plain) });
}

/** A quotation is a run of paragraphs: whatever else stands in one stands outside of it, and two in a row are one. */
function flat(blocks: readonly DocumentNode[]): DocumentNode[] {
  const out: DocumentNode[] = [];
  for (const block of blocks.flatMap(unquoted)) {
    const last = out.at(-1);
    if (block.type === "blockquote" && last?.type === "blockquote") {
      out[out.length - 1] = { ...last, content: [...(last.content ?? []), ...(block.content ?? [])] };
    } else out.push(block);
  }
  return out;
}

function unquoted(block: DocumentNode): DocumentNode[] {
  if (block.type !== "blockquote") return [block];
  return (block.content ?? []).flatMap((inner): DocumentNode[] => {
    if (inner.type === "blockquote") return unquoted(inner);
    return [inner.type === "paragraph" ? { type: "blockquote", content: [inner] } : inner];
  });
}

/** Superscript wins over subscript, and a link over underlining; a cell that begins its lines where they begin, or has none, says nothing. */
function plain(node: DocumentNode): DocumentNode {
  const has = (type: string) => node.marks?.some((mark) => mark.type === type);
  const lost = [has("superscript") ? "subscript" : "", has("link") ? "underline" : ""];
  const texts = node.content?.filter(({ type }) => type === "text") ?? [];
  const isBoldHeading = node.type === "heading" && texts.every((text) => isBold(text) || text.text?.trim() === "");
  const begins = directionOfNode(node.content?.[0] ?? node, "ltr") === "rtl" ? "right" : "left";
  const isUnsaid = node.attrs?.["align"] === begins || plainText(node) === "";
  return {
    ...node,
    ...(node.attrs && "align" in node.attrs && isUnsaid ? { attrs: { ...node.attrs, align: null } } : {}),
    ...(node.content ? { content: node.content.map((child) => plain(isBoldHeading ? unbold(child) : child)) } : {}),
    ...(node.marks ? { marks: node.marks.filter(({ type }) => !lost.includes(type)) } : {}),
  };
}

function isBold({ marks }: DocumentNode): boolean {
  return marks?.some(({ type }) => type === "bold") ?? false;
}

function unbold(node: DocumentNode): DocumentNode {
  return node.marks ? { ...node, marks: node.marks.filter(({ type }) => type !== "bold") } : node;
}

describe.each(["docx", "odt"])("a body exported as %s and imported again", (format) => {
  it("is the same but for what the exporter said", { timeout: LONGEST_MS }, async () => {
    await fc.assert(
      fc.asyncProperty(aRandomBody, async (body) => {
        const file = await exported(anArticle({ body }), format, { draft: false });
        const back = startOf(await imported(file.name, file.bytes));
        const parted = file.warnings.some((warning) => warning.startsWith("A list in"));
        if (parted) expect(plainText(back.body)).toBe(plainText(body));
        else expect(asCarried(canonical(back.body))).toEqual(asCarried(body));
      }),
      fuzzing(150),
    );
  });
});
