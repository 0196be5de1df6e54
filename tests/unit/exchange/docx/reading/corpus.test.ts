import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DocumentNode } from "#core/article/document/documentNode";
import { imported, startOf } from "../../support";
import { marked, nativeOutline } from "./nativeOutline";
import { readNative } from "./pandocNative";

/** A folder of real Word documents with what pandoc reads in them: other people's, and so not in the repository. */
const corpora = process.env["STET_CORPORA"];
const folder = corpora ? join(corpora, "docx") : null;
const names = folder ? readdirSync(folder).flatMap((name) => (name.endsWith(".docx") ? [name.slice(0, -5)] : [])) : [];

function outlineOf(node: DocumentNode, indent = ""): string[] {
  return (node.content ?? []).flatMap((block): string[] => {
    const inner = `${indent}  `;
    switch (block.type) {
      case "paragraph":
        return [`${indent}paragraph: ${textOf(block)}`];
      case "heading":
        return [`${indent}heading${String(block.attrs?.["level"])}: ${textOf(block)}`];
      case "orderedList":
        return [`${indent}orderedList ${String(block.attrs?.["start"])}`, ...outlineOf(block, inner)];
      case "listItem":
        return [`${indent}item`, ...outlineOf(block, inner)];
      case "tableRow":
        return [`${indent}row`, ...outlineOf(block, inner)];
      case "tableCell":
      case "tableHeader": {
        const spans = `${String(block.attrs?.["colspan"])}x${String(block.attrs?.["rowspan"])}`;
        return [`${indent}${block.type === "tableHeader" ? "head" : "cell"} ${spans}`, ...outlineOf(block, inner)];
      }
      default:
        return [`${indent}${block.type}`, ...outlineOf(block, inner)];
    }
  });
}

function textOf(block: DocumentNode): string {
  return (block.content ?? [])
    .map(({ type, text = "", marks = [] }) => {
      if (type === "hardBreak") return "\n";
      const shown = marks.filter((mark) => mark.type !== "note");
      return marked(
        text,
        shown.map((mark) => (mark.type === "link" ? `link ${String(mark.attrs?.["href"])}` : mark.type)),
      );
    })
    .join("");
}

describe.skipIf(folder === null)("real Word documents, as pandoc reads them (skipped without STET_CORPORA)", () => {
  it.each(folder === null ? ["none"] : names)("%s", async (name) => {
    const path = (file: string) => join(folder ?? "", file);
    const start = startOf(await imported(`${name}.docx`, new Uint8Array(readFileSync(path(`${name}.docx`)))));
    const natives = [`${name}.native`, `${name}_accept.native`].map(path).filter(existsSync);
    if (natives[0] === undefined) {
      expect(outlineOf(start.body)).toContain("figure");
      return;
    }
    const { lines, notes, meta } = nativeOutline(readNative(readFileSync(natives[0], "utf8")));
    // A leading heading of the first level is the headline of an article, and no part of its body.
    const headline = meta["title"] || start.headline === "" ? [] : [`heading1: ${start.headline ?? ""}`];
    expect([...headline, ...outlineOf(start.body)]).toEqual(lines);
    if (meta["title"]) {
      expect([start.headline]).toEqual(meta["title"]);
      expect(start.bylines?.map((byline) => byline.name)).toEqual(meta["author"]);
      expect([start.standfirst]).toEqual(meta["abstract"]);
    }
    if (notes.length > 0) {
      const texts = Object.values(start.notes ?? {}).flatMap(({ remarks }) => remarks.map(({ text }) => text));
      expect(texts.map((text) => text.replace(/^(?:Footnote|Endnote): /u, ""))).toEqual(notes);
    }
  });
});
