import type { FormatEntry } from "./format";
import { formatById, formatByName, formats } from "./registry";

/** How much of a text is looked at to tell what it is. */
const SAMPLE = 4_000;
const HTML_START = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;
const HTML_BLOCK = /<(?:p|div|h[1-6]|article|section|ul|ol|table|blockquote|span|br|a\s[^>]*href)\b[^>]*>/giu;
const CLOSED_BLOCK = /<\/(?:p|div|h[1-6]|article|section|ul|ol|table|blockquote)\s*>/iu;
const STET_ARTICLE = /"schema"\s*:\s*"stet\/article"/u;

/** The format to read a file in, and what to tell when its name says something else than its content. */
export function formatFor(name: string, text: string): { format: FormatEntry; warnings: string[] } {
  const byName = formatByName(name);
  const id = idByContent(text, byName?.id) ?? byName?.id ?? "text";
  const format = formatById(id) ?? byName ?? fallback();
  const surprise = byName !== undefined && byName.id !== format.id;
  return { format, warnings: surprise ? [`By its content this is ${format.label}, and it was read as that.`] : [] };
}

/** What the content speaks for so plainly that it outweighs the name; null when it may be what the name says. */
function idByContent(text: string, named: string | undefined): string | null {
  const sample = text.slice(0, SAMPLE);
  if (text.trimStart().startsWith("{") && STET_ARTICLE.test(text)) return "json";
  if (named === "html") return /<[a-z!/]/iu.test(text) ? null : "text";
  if (HTML_START.test(sample)) return "html";
  if (named === "markdown") return null;
  const tags = sample.match(HTML_BLOCK)?.length ?? 0;
  if (named !== "json" && sample.trimStart().startsWith("<") && tags > 0 && CLOSED_BLOCK.test(text)) return "html";
  return null;
}

function fallback(): FormatEntry {
  const [first] = formats;
  if (!first) throw new Error("The registry of formats is empty");
  return first;
}
