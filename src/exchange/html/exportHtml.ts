import type { Element, ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Article } from "#core/article/article";
import { directionOf } from "#core/language/direction";
import { succeed } from "#core/result";
import { articleDate, longDay, runningEmbargo } from "../document/articleDate";
import { bylineIntroduction, bylineSeparators } from "../document/bylineLine";
import { linkTargets } from "../document/linkTargets";
import { DRAFT_NOTICE } from "../draftNotice";
import type { Exporter } from "../format";
import { bodyToHast } from "./bodyToHast";
import { element, text } from "./element";
import { jsonLdToHast, jsonLdWords } from "./jsonLd";
import { PAGE_STYLE } from "./pageStyle";
import { type StructuredData, structuredData } from "./structuredData";
import { textsOfHast } from "./textsOfHast";

/** Nothing may run and nothing may load: what the page needs is in the page. Data blocks are not run, and pass. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** One self-contained page: text, images and style in one file, to be read or printed anywhere. */
export const htmlExporter: Exporter = {
  write({ clearance, attachment }) {
    const { article, draft, at } = clearance;
    const data = structuredData(clearance);
    const warnings = new Set<string>(data.warnings);
    const body = bodyToHast(article.body.content ?? [], {
      attachment,
      targets: linkTargets(article.body),
      direction: directionOf(article.language),
      warn: (warning) => warnings.add(warning),
    });
    const page: Root = {
      type: "root",
      children: [
        { type: "doctype" },
        element("html", { lang: article.language, dir: directionOf(article.language) }, [
          head(article, draft, data),
          element("body", {}, [
            ...(draft ? [element("p", { className: ["draft"], role: "note" }, [text(DRAFT_NOTICE)])] : []),
            element("article", {}, lines([header(article, at), ...body])),
          ]),
        ]),
      ],
    };
    const html = `${toHtml(page)}\n`;
    return succeed({
      bytes: new TextEncoder().encode(html),
      warnings: [...warnings],
      texts: textsOfHast(page),
      boilerplate: [PAGE_STYLE, ...data.things.flatMap(jsonLdWords)],
    });
  },
};

function head(article: Article, draft: boolean, { address, things }: StructuredData): Element {
  const property = (name: string, content: string) => (content === "" ? [] : [element("meta", { name, content })]);
  return element(
    "head",
    {},
    lines([
      element("meta", { charSet: "utf-8" }),
      element("meta", { httpEquiv: ["Content-Security-Policy"], content: PAGE_POLICY }),
      element("meta", { name: "viewport", content: "width=device-width" }),
      element("title", {}, [text(draft ? `${DRAFT_NOTICE}: ${article.headline}` : article.headline)]),
      ...property("description", article.standfirst),
      ...article.bylines.flatMap(({ name }) => property("author", name)),
      ...property("keywords", article.tags.join(", ")),
      ...(article.section === "" ? [] : [element("meta", { property: "article:section", content: article.section })]),
      ...property("robots", draft ? "noindex" : ""),
      ...(address === null ? [] : [element("link", { rel: ["canonical"], href: address })]),
      ...things.map(jsonLdToHast),
      element("style", {}, [text(PAGE_STYLE)]),
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
