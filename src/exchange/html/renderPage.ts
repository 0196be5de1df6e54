import type { Element, ElementContent, Root } from "hast";
import type { Article } from "#core/article/article";
import { directionOf } from "#core/language/direction";
import { articleDate, longDay, runningEmbargo } from "../document/articleDate";
import { bylineIntroduction, bylineSeparators } from "../document/bylineLine";
import { linkTargets } from "../document/linkTargets";
import { DRAFT_NOTICE } from "../draftNotice";
import type { ExportMaterial, Written } from "../format";
import { bodyToHast, type PageImage } from "./bodyToHast";
import { element, text } from "./element";
import { jsonLdToHast, jsonLdWords } from "./jsonLd";
import { PAGE_STYLE } from "./pageStyle";
import { pageToHtml } from "./pageToHtml";
import { type StructuredData, structuredData } from "./structuredData";
import { textsOfHast } from "./textsOfHast";

/** Nothing may run and nothing may load: what the page needs is in the page. Data blocks are not run, and pass. */
const CLOSED = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
/** The same for a page with its images in files beside it, read from a disk or from a server. */
const WITH_FILES = CLOSED.replace("img-src data:", "img-src 'self' file:");

const NO_DATA: StructuredData = { address: null, things: [], warnings: [] };

function policyFor(imageAddress: PageOptions["imageAddress"], print: string | undefined): string {
  const policy = imageAddress ? WITH_FILES : CLOSED;
  return print === undefined ? policy : `${policy}; font-src data:`;
}

export interface PageOptions {
  /** Where the page finds an image, relative to itself. Without it images stand in the page, as data addresses. */
  readonly imageAddress?: (image: PageImage) => string;
  /** A style for paper, added to the page's own, with its fonts in it. Such a page has nothing to say to search engines. */
  readonly print?: string;
}

/** A page as text, and what an exporter has to say of it. */
export interface RenderedPage extends Omit<Written, "bytes"> {
  readonly html: string;
}

/** An article as a page that can be read and printed anywhere, the same for every way out that is made of HTML. */
export function renderPage(
  { clearance, attachment }: Pick<ExportMaterial, "clearance" | "attachment">,
  { imageAddress, print }: PageOptions = {},
): RenderedPage {
  const { article, draft, at } = clearance;
  const data = print === undefined ? structuredData(clearance) : NO_DATA;
  const warnings = new Set<string>(data.warnings);
  const body = bodyToHast(article.body.content ?? [], {
    attachment,
    imageAddress,
    pageStyle: true,
    targets: linkTargets(article.body),
    direction: directionOf(article.language),
    warn: (warning) => warnings.add(warning),
  });
  const page: Root = {
    type: "root",
    children: [
      { type: "doctype" },
      element("html", { lang: article.language, dir: directionOf(article.language) }, [
        head(article, draft, data, { policy: policyFor(imageAddress, print), print }),
        element("body", {}, [
          ...(draft ? [element("p", { className: ["draft"], role: "note" }, [text(DRAFT_NOTICE)])] : []),
          element("article", {}, lines([header(article, at), ...body])),
        ]),
      ]),
    ],
  };
  return {
    html: `${pageToHtml(page)}\n`,
    warnings: [...warnings],
    texts: textsOfHast(page),
    boilerplate: [PAGE_STYLE, ...data.things.flatMap(jsonLdWords)],
  };
}

interface PageHead {
  readonly policy: string;
  readonly print: string | undefined;
}

function head(
  article: Article,
  draft: boolean,
  { address, things }: StructuredData,
  { policy, print = "" }: PageHead,
): Element {
  const property = (name: string, content: string) => (content === "" ? [] : [element("meta", { name, content })]);
  return element(
    "head",
    {},
    lines([
      element("meta", { charSet: "utf-8" }),
      element("meta", { httpEquiv: ["Content-Security-Policy"], content: policy }),
      element("meta", { name: "viewport", content: "width=device-width" }),
      element("title", {}, [text(draft ? `${DRAFT_NOTICE}: ${article.headline}` : article.headline)]),
      ...property("description", article.standfirst),
      ...article.bylines.flatMap(({ name }) => property("author", name)),
      ...property("keywords", article.tags.join(", ")),
      ...(article.section === "" ? [] : [element("meta", { property: "article:section", content: article.section })]),
      ...property("robots", draft ? "noindex" : ""),
      ...(address === null ? [] : [element("link", { rel: ["canonical"], href: address })]),
      ...things.map(jsonLdToHast),
      element("style", {}, [text(PAGE_STYLE + print)]),
    ]),
  );
}

function header(article: Article, now: string): Element {
  const { headline, standfirst, bylines, dateline, language } = article;
  const embargo = runningEmbargo(article, now);
  const date = articleDate(article);
  return element(
    "header",
    {},
    lines([
      ...(embargo === null ? [] : [embargoNotice(embargo)]),
      element("h1", {}, [text(headline)]),
      ...(standfirst === "" ? [] : [element("p", { className: ["standfirst"] }, [text(standfirst)])]),
      ...(bylines.length === 0 ? [] : [byline(bylines, language)]),
      ...(dateline === "" ? [] : [element("p", { className: ["dateline"] }, [text(dateline)])]),
      element("p", { className: ["date"] }, [element("time", { dateTime: date }, [text(longDay(date, language))])]),
    ]),
  );
}

function embargoNotice(embargo: string): Element {
  return element("p", { className: ["embargo"] }, [
    text("Embargoed until "),
    element("time", { dateTime: embargo }, [text(`${embargo.slice(0, 16).replace("T", " ")} UTC`)]),
  ]);
}

function byline(bylines: Article["bylines"], language: string): Element {
  const separators = bylineSeparators(bylines.length, language);
  const names = bylines.flatMap(({ name }, index): ElementContent[] => [
    ...(index === 0 ? [] : [text(separators[index - 1] ?? ", ")]),
    element("span", { className: ["author"] }, [text(name)]),
  ]);
  return element("address", { className: ["byline"] }, [text(`${bylineIntroduction(language)} `), ...names]);
}

/** Each on a line of its own, for whoever reads the page's source. */
function lines(children: ElementContent[]): ElementContent[] {
  return [text("\n"), ...children.flatMap((child) => [child, text("\n")])];
}
