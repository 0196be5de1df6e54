import { z } from "zod";
import type { DocumentNode } from "#core/article/document/documentNode";
import { type Facts, factsOf, missingWords, wordsOf } from "../facts";
import type { Exported, Reader } from "../reader";
import { mapSome, run, versionOf } from "../run";

/** What pandoc calls our formats. */
const FORMATS: Readonly<Record<string, string>> = {
  html: "html",
  // Ours is GitHub's Markdown, with the details as front matter.
  markdown: "gfm+yaml_metadata_block",
  docx: "docx",
  odt: "odt",
};

/** Where the headline is a heading in the page itself: one more than the body has. Elsewhere it is the document's title. */
const HEADLINE_IN_TEXT = new Set(["html"]);

/** Reads documents into pandoc's own tree, and compares what it holds with what the article holds. */
export const pandoc: Reader = {
  name: "pandoc",
  formats: Object.keys(FORMATS),
  remedy: "install pandoc",
  version: () => versionOf("pandoc", ["--version"]),
  // Its reader of OpenDocument loses what stands in a table's cell beside paragraphs (seen in 2.17).
  isFor: ({ format, specimen }) => format !== "odt" || specimen.plausible,
  read: (files) => mapSome(files, readOne),
};

async function readOne({ format, path, specimen, ...exported }: Exported): Promise<string[]> {
  const { body } = specimen.clearance.article;
  const readable = () => factsOf(withoutHeadRows(body), (sha256) => specimen.attachment(sha256) !== undefined);
  const facts = format === "odt" ? readable() : exported.facts;
  const { code, out, err } = await run("pandoc", ["--from", FORMATS[format] ?? format, "--to", "json", path]);
  if (code !== 0) return [`pandoc could not read it: ${err.trim().slice(0, 200)}`];
  const found = countIn(z.unknown().parse(JSON.parse(out)));
  const headings = found.headings - (HEADLINE_IN_TEXT.has(format) ? 1 : 0);
  // Odd copy has character references in its words and HTML in its Markdown, of which pandoc makes something else.
  const comparable = format !== "markdown" || specimen.plausible;
  const missing = comparable ? missingWords(facts.words, wordsOf(found.text)) : null;
  return [
    ...differs("headings", facts.headings, headings),
    ...differs("list items", facts.listItems, found.listItems),
    ...differs("tables", facts.tables, found.tables),
    ...differs("images", facts.images, found.images),
    ...linksMissing(facts, found.links),
    ...(missing === null ? [] : [`words are missing, or elsewhere: “${missing}”`]),
  ];
}

function differs(what: string, wanted: number, found: number): string[] {
  return wanted === found ? [] : [`${what}: ${found}, and the article has ${wanted}`];
}

function linksMissing({ links }: Facts, found: ReadonlySet<string>): string[] {
  const known = new Set([...found].map(plain));
  const missing = links.filter((link) => !known.has(plain(link)));
  return missing.length === 0 ? [] : [`links: ${missing.length} of ${links.length} are missing`];
}

/**
 * Which characters of an address are percent-encoded is each program's own choice. Of an ampersand behind a backslash in
 * Markdown pandoc still makes a character reference (seen in 2.17), where CommonMark has it stand for itself.
 */
function plain(address: string): string {
  try {
    return decodeURIComponent(address).replaceAll("&amp;", "&");
  } catch {
    return address.replaceAll("&amp;", "&");
  }
}

/** pandoc passes over the rows that an OpenDocument marks as a table's head (seen in 2.17). */
function withoutHeadRows(node: DocumentNode): DocumentNode {
  const { content = [] } = node;
  const isHead = (row: DocumentNode) => (row.content ?? []).every(({ type }) => type === "tableHeader");
  const firstPlain = content.findIndex((row) => !isHead(row));
  const kept = node.type !== "table" ? content : firstPlain === -1 ? [] : content.slice(firstPlain);
  return node.content ? { ...node, content: kept.map(withoutHeadRows) } : node;
}

interface Found {
  headings: number;
  listItems: number;
  tables: number;
  images: number;
  readonly links: Set<string>;
  text: string;
}

const nodeSchema = z.object({ t: z.string(), c: z.unknown().optional() });

/** Walks pandoc's tree (https://hackage.haskell.org/package/pandoc-types): nodes are `{ t: type, c: content }`. */
function countIn(tree: unknown): Found {
  const found: Found = { headings: 0, listItems: 0, tables: 0, images: 0, links: new Set(), text: "" };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item);
      return;
    }
    if (typeof value !== "object" || value === null) return;
    const node = nodeSchema.safeParse(value).data;
    if (!node) {
      for (const member of Object.values(value)) visit(member);
      return;
    }
    take(node.t, node.c, found);
    visit(node.c);
    if (BLOCKS.has(node.t)) found.text += " ";
  };
  visit(typeof tree === "object" && tree !== null && "blocks" in tree ? tree.blocks : []);
  return found;
}

const BLOCKS = new Set(["Para", "Plain", "Header", "Table", "CodeBlock", "LineBlock"]);

function take(type: string, content: unknown, found: Found): void {
  const parts: readonly unknown[] = Array.isArray(content) ? content : [];
  switch (type) {
    case "Header":
      found.headings += 1;
      break;
    case "BulletList":
      found.listItems += parts.length;
      break;
    case "OrderedList":
      found.listItems += Array.isArray(parts[1]) ? parts[1].length : 0;
      break;
    case "Table":
      found.tables += 1;
      break;
    case "Image":
      found.images += 1;
      break;
    case "Link": {
      const [address] = Array.isArray(parts[2]) ? parts[2] : [];
      if (typeof address === "string") found.links.add(address);
      break;
    }
    case "Str":
      if (typeof content === "string") found.text += content;
      break;
    case "RawBlock":
    case "RawInline":
      takeHtml(String(parts.at(-1)), found);
      break;
    case "Code":
    case "Math":
    case "CodeBlock":
      found.text += typeof parts.at(-1) === "string" ? parts.at(-1) : "";
      break;
    case "Space":
    case "SoftBreak":
    case "LineBreak":
      found.text += " ";
      break;
  }
}

/** What Markdown has no signs for stands in it as HTML, and pandoc leaves that as it is. */
function takeHtml(html: string, found: Found): void {
  const count = (tag: RegExp) => html.match(tag)?.length ?? 0;
  found.tables += count(/<table\b/gu);
  found.listItems += count(/<li\b/gu);
  found.images += count(/<img\b/gu);
  for (const [, address = ""] of html.matchAll(/\shref="([^"]*)"/gu)) found.links.add(unescaped(address));
  found.text += unescaped(html.replace(/<[^>]*>/gu, " "));
}

function unescaped(html: string): string {
  return html
    .replace(/&#x([0-9a-f]+);/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
