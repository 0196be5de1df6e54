import type { Article } from "#core/article/article";
import type { DocumentNode } from "#core/article/document/documentNode";
import { inlineText } from "#core/article/document/plainText";
import type { ArticleStart } from "#core/article/newArticle";
import { type Clearance, clearForExport } from "#core/gate/clearance";
import { DEFAULT_SETTINGS, type DeskSettings } from "#core/settings/deskSettings";
import type { Source } from "#core/sources/source";
import { type ExportedFile, exportArticle } from "#exchange/exportArticle";
import { contentsOf } from "#exchange/firewall/contentsOf";
import type { ExportMaterial, Imported } from "#exchange/format";
import { importFile } from "#exchange/importFile";
import { aPrinter } from "../../support/aPrinter";
import { TEST_TIME } from "../../support/builders";

/** The smallest PNG there is: one transparent pixel. */
export const PIXEL = new Uint8Array(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
    "base64",
  ),
);

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Imports what must be importable. */
export async function imported(name: string, content: string | Uint8Array, defaultLanguage = "en"): Promise<Imported> {
  const result = await importFile({
    name,
    bytes: typeof content === "string" ? bytesOf(content) : content,
    defaultLanguage,
  });
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
}

/** The start of an article that an import has made, its body always there. */
export function startOf({ content }: Imported): ArticleStart & { body: DocumentNode } {
  if (content.kind !== "start" || !content.start.body) throw new Error("The import made no start of an article");
  return { ...content.start, body: content.start.body };
}

/** The article that an import of Stet's own format has made. */
export function articleOf({ content }: Imported): Article {
  if (content.kind !== "article") throw new Error("The import made no whole article");
  return content.article;
}

/** A body as lines of "type: text", nested blocks indented: easy to read in an expectation. */
export function outline(node: DocumentNode, indent = ""): string[] {
  return (node.content ?? []).flatMap((block) => {
    const level = block.type === "heading" ? String(block.attrs?.["level"]) : "";
    const own = ["paragraph", "heading", "figure"].includes(block.type);
    const line = `${indent}${block.type}${level}${own ? `: ${inlineText(block)}` : ""}`;
    return own ? [line] : [line, ...outline(block, `${indent}  `)];
  });
}

interface ClearingOptions {
  readonly draft?: boolean;
  readonly sources?: readonly Source[];
  readonly settings?: Partial<DeskSettings>;
}

/** An article let out as a draft copy, unless told otherwise. */
export function cleared(article: Article, options: ClearingOptions = {}): Clearance {
  const sources = Object.fromEntries((options.sources ?? []).map((source) => [source.id, source]));
  const draft = options.draft ?? true;
  const override = draft ? null : { reason: "For the test", by: "Ada Quill" };
  const context = { sources, settings: { ...DEFAULT_SETTINGS, ...options.settings }, now: TEST_TIME };
  const result = clearForExport(article, { draft, override }, context);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

/** Exports what must be exportable. Of an archive `text` is that of every file in it. */
export async function exported(
  article: Article,
  format: string,
  options: ClearingOptions & { attachment?: ExportMaterial["attachment"]; options?: readonly string[] } = {},
): Promise<ExportedFile & { text: string }> {
  const attachment = options.attachment ?? (() => undefined);
  const result = await exportArticle(
    { clearance: cleared(article, options), attachment, options: options.options ?? [], printPdf: aPrinter },
    format,
  );
  if (!result.ok) throw new Error(result.problem.message);
  const files = await contentsOf(result.value.bytes);
  return { ...result.value, text: files.map(({ bytes }) => textOf(bytes)).join("\n") };
}
