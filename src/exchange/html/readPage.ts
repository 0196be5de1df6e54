import type { Element, Nodes, Root } from "hast";
import { visibleText } from "#core/article/html/visibleText";
import { readByline, readNames } from "../details/byline";
import { splitAtName } from "../details/titleTail";
import { DRAFT_NOTICE } from "../draftNotice";
import { articleRoot } from "./articleRoot";
import { type Found, findOutermost, hasClass, isTag, prune, wordsOf } from "./findElements";
import { type PageMeta, readPageMeta } from "./pageMeta";

/** An article as a page holds it: its details, and the part of the page that is its copy. */
export interface Page {
  readonly headline: string;
  readonly standfirst: string;
  readonly bylines: readonly string[];
  readonly dateline: string;
  readonly section: string;
  readonly tags: readonly string[];
  readonly embargo: string | null;
  readonly language: string | null;
  readonly baseUrl: string | null;
  readonly copy: Root;
  readonly warnings: readonly string[];
}

/** Letters of text that may stand over a headline (a section's name, a label) before it is none. */
const MAX_BEFORE_HEADLINE = 200;
/** Letters of text that the head of an article takes, with headline, standfirst and byline. */
const MAX_HEAD = 1_500;
const BYLINE = /(?:^|[-_])(?:byline|author|authors|author-?name|contributors?)(?:$|[-_](?:name|link|text))/iu;
const STANDFIRST =
  /(?:^|[-_])(?:standfirst|dek|deck|sub-?title|sub-?head(?:line)?|strapline)(?:$|[-_])|^MsoSubtitle$/iu;
const MAX_TAGS = 20;

export function readPage(page: Root): Page {
  const meta = readPageMeta(page);
  const { root, wordsOutside } = articleRoot(page);
  const taken = new Set<Nodes>();
  const warnings: string[] = [];
  const title = readHeadline(page, root, meta, taken);
  const bylines = readBylines(root, meta, taken);
  const standfirst = takeText(root, (element) => hasClass(element, STANDFIRST), taken);
  const dateline = takeText(root, (element) => hasClass(element, /^dateline$/iu), taken);
  const embargo = takeEmbargo(root, taken);
  const dates = takeDates(root, taken);
  const copy = prune(root, taken);
  if (title.tail !== "") warnings.push(`“${title.tail}” was taken off the headline, as it names the site.`);
  if (wordsOutside > 0) {
    warnings.push(`Text around the article, such as menus and sidebars, was left out (${wordsOutside} words).`);
  }
  if (dates > 0) warnings.push("The date on the page was left out.");
  return {
    headline: title.title,
    standfirst: standfirst || describedBy(meta, copy),
    bylines,
    dateline,
    section: meta.values("article:section")[0] ?? "",
    tags: readTags(meta),
    embargo,
    language: meta.language,
    baseUrl: meta.baseUrl,
    copy,
    warnings,
  };
}

/** The leading h1 of the article, or the only one of the page, or the title that the page gives itself. */
function readHeadline(page: Root, root: Root, meta: PageMeta, taken: Set<Nodes>) {
  const sites = siteNames(page, meta);
  const isSite = (text: string) => sites.some((site) => site.toLowerCase() === text.toLowerCase());
  const headings = (tree: Root) =>
    findOutermost(tree, isTag("h1")).filter(({ element }) => {
      const words = visibleText(element);
      return words !== "" && !isSite(words);
    });
  const leading = headings(root).find(({ before }) => before <= MAX_BEFORE_HEADLINE);
  const anywhere = headings(page);
  const chosen = leading ?? (anywhere.length === 1 && headings(root).length === 0 ? anywhere[0] : undefined);
  if (chosen) {
    taken.add(chosen.element);
    return splitAtName(visibleText(chosen.element), sites);
  }
  const named = meta.values("og:title", "twitter:title")[0] ?? meta.title;
  return splitAtName(named.replace(`${DRAFT_NOTICE}: `, ""), sites);
}

function siteNames(page: Root, meta: PageMeta): string[] {
  const logos = findOutermost(page, (element) => hasClass(element, /^(?:site|blog)-?(?:title|name|logo)$/iu));
  return [
    ...meta.values("og:site_name", "application-name", "apple-mobile-web-app-title", "publisher"),
    ...logos.map(({ element }) => visibleText(element)),
  ].filter((name) => name !== "");
}

function readBylines(root: Root, meta: PageMeta, taken: Set<Nodes>): string[] {
  const names: string[] = [];
  for (const { element } of inHead(root, isByline)) {
    const words = visibleText(element);
    const byline = readByline(words) ?? readNames(words, wordsOf(element, "rel").includes("author"));
    if (!byline) continue;
    names.push(...byline.names);
    if (byline.rest === "") taken.add(element);
  }
  const said = meta.values("author", "article:author", "parsely-author", "dc.creator");
  const fromMeta = said
    .filter((value) => !/^https?:|^@/iu.test(value))
    .flatMap((value) => readNames(value, true)?.names ?? []);
  return [...new Set(names.length > 0 ? names : fromMeta)].slice(0, 50);
}

function isByline(element: Element): boolean {
  return (
    hasClass(element, BYLINE) ||
    wordsOf(element, "rel").includes("author") ||
    wordsOf(element, "itemProp").includes("author")
  );
}

function takeText(root: Root, matches: (element: Element) => boolean, taken: Set<Nodes>): string {
  const found = inHead(root, matches).find(({ element }) => visibleText(element) !== "");
  if (!found) return "";
  taken.add(found.element);
  return visibleText(found.element);
}

function takeEmbargo(root: Root, taken: Set<Nodes>): string | null {
  for (const { element } of inHead(root, (candidate) => hasClass(candidate, /^embargo$/iu))) {
    const moment = Date.parse(String(findOutermost(element, isTag("time"))[0]?.element.properties["dateTime"] ?? ""));
    if (Number.isNaN(moment)) continue;
    taken.add(element);
    return new Date(moment).toISOString();
  }
  return null;
}

/** Dates that stand alone in the head of an article are the page's; one within a sentence is copy. */
function takeDates(root: Root, taken: Set<Nodes>): number {
  const alone = inHead(root, ({ children }) => {
    const shown = children.filter((child) => visibleText(child) !== "");
    return shown.length === 1 && shown[0]?.type === "element" && shown[0].tagName === "time";
  });
  for (const { element } of alone) taken.add(element);
  return alone.length;
}

/** The page's description of itself, unless it only repeats the copy. */
function describedBy(meta: PageMeta, copy: Root): string {
  const [description = ""] = meta.values("description", "og:description");
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  const opening = letters(description).slice(0, 60);
  return opening === "" || letters(visibleText(copy)).includes(opening) ? "" : description;
}

function readTags(meta: PageMeta): string[] {
  const own = meta.values("article:tag");
  const tags = own.length > 0 ? own : meta.values("keywords", "news_keywords").flatMap((value) => value.split(","));
  const tidy = tags.map((tag) => tag.trim()).filter((tag) => tag !== "" && tag.length <= 100);
  return [...new Set(tidy)].slice(0, MAX_TAGS);
}

function inHead(root: Root, matches: (element: Element) => boolean): Found[] {
  return findOutermost(root, matches).filter(({ before }) => before <= MAX_HEAD);
}
