import { rootName } from "../xml/rootName";

/** What begins like HTML, has paragraphs like HTML, and is news in XML. */
const NEWS = /^(?:nitf|newsitem|newsmessage|packageitem)$/iu;
/** How much of a text is looked at, in UTF-16 code units. */
const BEGINNING = 4_000;
const START = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;
const BLOCK = /<(?:p|div|h[1-6]|article|section|ul|ol|table|blockquote|span|br|a\s[^>]*href)\b[^>]*>/iu;
const CLOSED_BLOCK = /<\/(?:p|div|h[1-6]|article|section|ul|ol|table|blockquote)\s*>/iu;

/** The root of some other XML: declared as such, in a namespace, or of a name that HTML does not have. */
const OTHER_XML =
  /^\s*(?:<\?xml\b|(?:<!--[\s\S]*?-->\s*)*(?:<!doctype\s+(?!html)\w|<(?:(?:rss|feed|opml|nitf|newsml|newsmessage|newsitem|packageitem|office:[\w-]+)\b|[\w:-]+\s[^<>]*?\bxmlns\s*=)))/iu;

/** Whether a text is plainly HTML: a page, or a piece of one that begins with a tag and closes a block. */
export function holdsHtml(text: string, name: string): boolean {
  const beginning = text.slice(0, BEGINNING);
  if (START.test(beginning)) return true;
  if (OTHER_XML.test(beginning)) return false;
  // Markdown may begin with HTML, and JSON cannot.
  if (/\.(?:md|markdown|json)$/iu.test(name)) return false;
  if (NEWS.test(rootName(text))) return false;
  return beginning.trimStart().startsWith("<") && BLOCK.test(beginning) && CLOSED_BLOCK.test(text);
}
