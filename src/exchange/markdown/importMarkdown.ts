import type { Nodes, Root } from "hast";
import type { Root as MarkdownRoot } from "mdast";
import { plainText } from "#core/article/document/plainText";
import { parseHtml } from "#core/article/html/parseHtml";
import { visibleText } from "#core/article/html/visibleText";
import { succeed } from "#core/result";
import { decodeText } from "../decoding/decodeText";
import { setImagesAside } from "../decoding/embeddedImages";
import { findLanguage } from "../details/findLanguage";
import { fitDetails } from "../details/fitDetails";
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
import { readNoteHabits } from "./noteHabits";
import { parseMarkdown } from "./parseMarkdown";
import { placeRemarks } from "./placeRemarks";
import { readableMarkdown } from "./readableMarkdown";
import { readFrontMatter, readTomlFrontMatter } from "./readFrontMatter";
import { takeFootnotes } from "./takeFootnotes";

const FOOTNOTES = "Footnotes became notes to colleagues on the words that they stood at";

/** GitHub's Markdown with front matter in YAML or TOML, and what programs for notes add to it. HTML in it goes the way of all HTML: cleaned, then read as the editor reads it. */
export const markdownImporter: Importer = {
  read({ name, bytes, defaultLanguage, beside }) {
    const decoded = decodeText(bytes);
    if (!decoded.ok) return decoded;
    const { text: source, putBack } = setImagesAside(decoded.value.text);
    const readable = readableMarkdown(source, beside);
    if (!readable.ok) return readable;
    const { text, kept } = readable.value;
    const markdown = parseMarkdown(text);
    const habits = [...readable.value.warnings, ...readNoteHabits(markdown, text)];
    const book = new NoteBook();
    const footnotes = takeFootnotes(markdown, book) + kept.filter(({ kind }) => kind === "footnote").length;
    if (footnotes > 0) habits.push(`${FOOTNOTES} (${footnotes}).`);
    placeRemarks(markdown, kept, book);
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
    const language = findLanguage(plainText(body), {
      said: typeof front.found.language === "string" ? front.found.language : null,
      assumed: defaultLanguage,
    });
    const fitted = fitDetails(
      {
        headline,
        standfirst,
        bylines: bylines.map((byline) => ({ name: byline })),
        language: language.language,
        ...front.found,
      },
      body,
    );
    const drafted = undrafted === read.value.body ? [] : [DRAFT_NOTICE_REMOVED];
    return succeed({
      content: {
        kind: "start",
        start: { ...fitted.details, body: fitted.body, from: name.slice(0, 500), ...notesOf(book) },
      },
      attachments: read.value.attachments,
      remoteImages: read.value.remoteImages,
      remotePlaces: read.value.remotePlaces,
      warnings: [
        ...decoded.value.warnings,
        ...front.warnings,
        ...habits,
        ...drafted,
        ...read.value.warnings,
        ...language.warnings,
        ...fitted.warnings,
      ],
      furniture: offerFurniture(fitted.body.content ?? []),
    });
  },
};

function notesOf(book: NoteBook) {
  return book.notes.size > 0 ? { notes: Object.fromEntries(book.notes) } : {};
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
