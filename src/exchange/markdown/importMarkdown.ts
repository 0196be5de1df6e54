import type { Nodes, Root } from "hast";
import type { Root as MarkdownRoot } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { plainText } from "#core/article/document/plainText";
import { parseHtml } from "#core/article/html/parseHtml";
import { visibleText } from "#core/article/html/visibleText";
import { succeed } from "#core/result";
import { decodeText } from "../decoding/decodeText";
import { setImagesAside } from "../decoding/embeddedImages";
import { fitDetails } from "../details/fitDetails";
import { guessLanguage } from "../details/guessLanguage";
import { takeBylineParagraph } from "../details/takeBylineParagraph";
import { takeStandfirstParagraph } from "../details/takeStandfirstParagraph";
import { withoutDraftNotice } from "../document/withoutDraftNotice";
import { DRAFT_NOTICE_REMOVED } from "../draftNotice";
import type { Importer } from "../format";
import { findOutermost, isTag, prune } from "../html/findElements";
import { treeToBody } from "../html/treeToBody";
import { NoteBook } from "../office/noteBook";
import { offerFurniture } from "../text/offerFurniture";
import { frontMatterDetails } from "./frontMatterDetails";
import { keepCheckmarks } from "./keepCheckmarks";
import { markdownToHtml } from "./markdownToHtml";
import { readNoteHabits, withoutShortcodes, withWikiImages } from "./noteHabits";
import { readFrontMatter, readTomlFrontMatter } from "./readFrontMatter";
import { noteRemarks, setRemarksAside } from "./remarks";
import { takeFootnotes } from "./takeFootnotes";
import { tooTangled } from "./tooTangled";

const FOOTNOTES = "Footnotes became notes to colleagues on the words that they stood at";

const REMARKS = "Comments that no reader was to see became notes to colleagues";

/** GitHub's Markdown with front matter in YAML or TOML, and what programs for notes add to it. HTML in it goes the way of all HTML: cleaned, then read as the editor reads it. */
export const markdownImporter: Importer = {
  read({ name, bytes, defaultLanguage, beside }) {
    const decoded = decodeText(bytes);
    if (!decoded.ok) return decoded;
    const hidden = setRemarksAside(decoded.value.text);
    const source = withoutShortcodes(hidden.text);
    const { text, putBack } = setImagesAside(withWikiImages(source.text, beside));
    const tangled = tooTangled(text);
    if (tangled) return tangled;
    const markdown = fromMarkdown(text, {
      extensions: [gfm(), frontmatter(["yaml", "toml"])],
      mdastExtensions: [gfmWithoutGuesses(), frontmatterFromMarkdown(["yaml", "toml"])],
    });
    const habits = [...source.warnings, ...readNoteHabits(markdown, text)];
    const book = new NoteBook();
    const threads = noteRemarks(markdown, hidden.remarks, book);
    if (threads.size > 0) habits.push(`${REMARKS} (${threads.size}).`);
    const footnotes = takeFootnotes(markdown, book, threads);
    if (footnotes > 0) habits.push(`${FOOTNOTES} (${book.notes.size - threads.size}).`);
    keepCheckmarks(markdown);
    const front = takeFrontMatter(markdown);
    const page = parseHtml(putBack(markdownToHtml(markdown)));
    if (!page.ok) return page;
    const { headline, copy } = takeHeadline(page.value, front.found.headline);
    const read = treeToBody(copy, { files: beside, notes: new Set(book.notes.keys()) });
    if (!read.ok) return read;
    const undrafted = withoutDraftNotice(read.value.body);
    const signed = front.found.bylines
      ? { body: undrafted, bylines: [], at: null }
      : takeBylineParagraph(undrafted, []);
    const { bylines, at } = signed;
    // Front matter says all that there is to say.
    const { body, standfirst } =
      Object.keys(front.found).length > 0
        ? { body: signed.body, standfirst: "" }
        : takeStandfirstParagraph(signed.body, { headline, standfirst: "", bylineAt: at });
    const fitted = fitDetails({
      headline,
      standfirst,
      bylines: bylines.map((byline) => ({ name: byline })),
      language: guessLanguage(plainText(body), defaultLanguage),
      ...front.found,
    });
    const drafted = undrafted === read.value.body ? [] : [DRAFT_NOTICE_REMOVED];
    return succeed({
      content: { kind: "start", start: { ...fitted.details, body, from: name.slice(0, 500), ...notesOf(book) } },
      attachments: read.value.attachments,
      remoteImages: read.value.remoteImages,
      remotePlaces: read.value.remotePlaces,
      warnings: [
        ...decoded.value.warnings,
        ...front.warnings,
        ...habits,
        ...drafted,
        ...read.value.warnings,
        ...fitted.warnings,
      ],
      furniture: offerFurniture(body.content ?? []),
    });
  },
};

function notesOf(book: NoteBook) {
  return book.notes.size > 0 ? { notes: Object.fromEntries(book.notes) } : {};
}

/** The syntax itself finds addresses; the transform that looks again finds those that a writer has escaped. */
function gfmWithoutGuesses() {
  return gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
}

/** Takes the front matter off; when it cannot be read, its lines stay as text. */
function takeFrontMatter(markdown: MarkdownRoot) {
  // The tree's own types know only YAML.
  const [first] = markdown.children as readonly { readonly type: string; readonly value: string }[];
  if (first?.type !== "yaml" && first?.type !== "toml") return { found: {}, warnings: [] };
  markdown.children.shift();
  const front = first.type === "toml" ? readTomlFrontMatter(first.value) : readFrontMatter(first.value);
  if (front) return frontMatterDetails(front);
  const lines = first.value.split("\n").filter((line) => line.trim() !== "");
  markdown.children.unshift({
    type: "paragraph",
    children: lines.flatMap((line, index) => [
      ...(index > 0 ? [{ type: "break" } as const] : []),
      { type: "text", value: line } as const,
    ]),
  });
  return { found: {}, warnings: ["The front matter is not readable: its lines stand as text at the top."] };
}

/** The first heading of level 1 is the headline where no other is given, and is not repeated where it is the same. */
function takeHeadline(page: Root, given: unknown): { headline: string; copy: Root } {
  const heading = findOutermost(page, isTag("h1"))[0]?.element;
  const words = heading ? visibleText(heading) : "";
  const isHeadline = heading !== undefined && words !== "" && (given === undefined || given === words);
  return isHeadline ? { headline: words, copy: prune(page, new Set<Nodes>([heading])) } : { headline: "", copy: page };
}
