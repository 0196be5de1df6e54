import type { Nodes, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Root as MarkdownRoot } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toHast } from "mdast-util-to-hast";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { type DocumentNode, EMPTY_BODY } from "#core/article/document/documentNode";
import { inlineText, plainText } from "#core/article/document/plainText";
import { parseHtml } from "#core/article/html/parseHtml";
import { visibleText } from "#core/article/html/visibleText";
import { succeed } from "#core/result";
import { decodeText } from "../decoding/decodeText";
import { setImagesAside } from "../decoding/embeddedImages";
import { fitDetails } from "../details/fitDetails";
import { guessLanguage } from "../details/guessLanguage";
import { takeBylineParagraph } from "../details/takeBylineParagraph";
import { takeStandfirstParagraph } from "../details/takeStandfirstParagraph";
import { DRAFT_NOTICE_REMOVED, isDraftNotice } from "../draftNotice";
import type { Importer } from "../format";
import { findOutermost, isTag, prune } from "../html/findElements";
import { treeToBody } from "../html/treeToBody";
import { offerFurniture } from "../text/offerFurniture";
import { frontMatterDetails } from "./frontMatterDetails";
import { keepCheckmarks } from "./keepCheckmarks";
import { readFrontMatter } from "./readFrontMatter";
import { tooTangled } from "./tooTangled";

/** GitHub's Markdown with YAML front matter. HTML in it goes the way of all HTML: cleaned, then read as the editor reads it. */
export const markdownImporter: Importer = {
  read({ name, bytes, defaultLanguage }) {
    const decoded = decodeText(bytes);
    if (!decoded.ok) return decoded;
    const { text, putBack } = setImagesAside(decoded.value.text);
    const tangled = tooTangled(text);
    if (tangled) return tangled;
    const markdown = fromMarkdown(text, {
      extensions: [gfm(), frontmatter(["yaml"])],
      mdastExtensions: [gfmWithoutGuesses(), frontmatterFromMarkdown(["yaml"])],
    });
    keepCheckmarks(markdown);
    const front = takeFrontMatter(markdown);
    const page = parseHtml(putBack(asHtml(markdown)));
    if (!page.ok) return page;
    const { headline, copy } = takeHeadline(page.value, front.found.headline);
    const read = treeToBody(copy);
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
      content: { kind: "start", start: { ...fitted.details, body, from: name.slice(0, 500) } },
      attachments: read.value.attachments,
      warnings: [...decoded.value.warnings, ...front.warnings, ...drafted, ...read.value.warnings, ...fitted.warnings],
      furniture: offerFurniture(body.content ?? []),
    });
  },
};

/** The syntax itself finds addresses; the transform that looks again finds those that a writer has escaped. */
function gfmWithoutGuesses() {
  return gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
}

/** Takes the front matter off; when it cannot be read, its lines stay as text. */
function takeFrontMatter(markdown: MarkdownRoot) {
  const [first] = markdown.children;
  if (first?.type !== "yaml") return { found: {}, warnings: [] };
  markdown.children.shift();
  const front = readFrontMatter(first.value);
  if (front) return frontMatterDetails(front);
  const lines = first.value.split("\n").filter((line) => line.trim() !== "");
  markdown.children.unshift({
    type: "paragraph",
    children: lines.flatMap((line, index) => [
      ...(index > 0 ? [{ type: "break" } as const] : []),
      { type: "text", value: line } as const,
    ]),
  });
  return { found: {}, warnings: ["The front matter is not readable YAML: its lines stand as text at the top."] };
}

function asHtml(markdown: MarkdownRoot): string {
  const tree = toHast(markdown, { allowDangerousHtml: true, footnoteBackContent: () => [] });
  return toHtml(tree, { allowDangerousHtml: true });
}

/** The first heading of level 1 is the headline where no other is given, and is not repeated where it is the same. */
function takeHeadline(page: Root, given: unknown): { headline: string; copy: Root } {
  const heading = findOutermost(page, isTag("h1"))[0]?.element;
  const words = heading ? visibleText(heading) : "";
  const isHeadline = heading !== undefined && words !== "" && (given === undefined || given === words);
  return isHeadline ? { headline: words, copy: prune(page, new Set<Nodes>([heading])) } : { headline: "", copy: page };
}

function withoutDraftNotice(body: DocumentNode): DocumentNode {
  const [first, ...others] = body.content ?? [];
  if (!first || !isDraftNotice(inlineText(first))) return body;
  return others.length > 0 ? { ...body, content: others } : EMPTY_BODY;
}
