import type { Element, Nodes, Root } from "hast";
import { visibleText } from "#core/article/html/visibleText";
import { counted } from "#core/text/counted";
import { readByline, readNames } from "../details/byline";
import { splitAtName } from "../details/titleTail";
import { DRAFT_NOTICE } from "../draftNotice";
import { type ArticleLd, readArticleLd } from "./articleLd";
import { articleRoot } from "./articleRoot";
import { datePublished } from "./datePublished";
import { type Found, findOutermost, hasClass, isTag, prune, wordsOf } from "./findElements";
import { pageDates } from "./pageDates";
import { canonicalLanguage, type PageMeta, readPageMeta } from "./pageMeta";
import { takeLead } from "./takeLead";

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
const KICKER = /(?:^|[-_])(?:kicker|eyebrow|overline|article-tag|primary-tag|section-(?:name|label))$/iu;
const MAX_TAGS = 20;

/** What the details of an article are read from. */
interface Parts {
  readonly root: Root;
  readonly meta: PageMeta;
  readonly ld: ArticleLd;
}

export function readPage(page: Root): Page {
  const meta = readPageMeta(page);
  const ld = readArticleLd(page);
  const { root, wordsOutside, found } = articleRoot(page);
  const taken = new Set<Nodes>();
  const warnings: string[] = [];
  const title = readHeadline({ page, root, meta, ld }, taken);
  const bylines = readBylines({ root, meta, ld }, found?.byline ?? "", taken);
  const isStandfirst = (element: Element) => hasClass(element, STANDFIRST);
  const standfirst =
    takeText(root, isStandfirst, taken) ||
    (found ? takeText(page, isStandfirst, taken) : "") ||
    takeLead(root, title.element, taken);
  const dateline = takeText(root, (element) => hasClass(element, /^dateline$/iu), taken);
  const embargo = takeEmbargo(root, taken);
  const dates = pageDates(root, MAX_HEAD);
  for (const date of dates) taken.add(date);
  const published = datePublished(meta, ld, dates);
  const tags = readTags(meta, ld);
  const section = readSection({ root, meta, ld }, tags, taken);
  const copy = prune(root, taken);
  if (title.tail !== "") warnings.push(`“${title.tail}” was taken off the headline, as it names the site.`);
  if (wordsOutside > 0) {
    warnings.push(
      `Text around the article, such as menus and sidebars, was left out (${counted(wordsOutside, "word")}).`,
    );
  }
  if (published !== null) {
    warnings.push(
      published === ""
        ? "The date on the page was left out."
        : `The page’s date, ${published}, was left out: an article has no place for when it was published elsewhere.`,
    );
  }
  return {
    headline: title.title,
    standfirst: standfirst || describedBy([...meta.values("description", "og:description"), ld.description], copy),
    bylines,
    dateline,
    section,
    tags,
    embargo,
    language: meta.language ?? canonicalLanguage(ld.language),
    copy,
    warnings,
  };
}

/** The leading h1 of the article, or the only one of the page, or the title that the page gives itself. */
function readHeadline({ page, root, meta, ld }: Parts & { readonly page: Root }, taken: Set<Nodes>) {
  const sites = [...siteNames(page, meta), ...(ld.publisher === "" ? [] : [ld.publisher])];
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
    return { ...splitAtName(visibleText(chosen.element), sites), element: chosen.element };
  }
  const named = meta.values("og:title", "twitter:title")[0] ?? (ld.headline || meta.title);
  const title = splitAtName(named.replace(`${DRAFT_NOTICE}: `, ""), sites);
  // What is one level further down in a page without an `h1`, or was put there.
  const repeated = findOutermost(root, isTag("h2")).find(({ element }) => visibleText(element) === title.title);
  const isRepeated = repeated !== undefined && repeated.before <= MAX_BEFORE_HEADLINE;
  if (isRepeated) taken.add(repeated.element);
  return { ...title, element: isRepeated ? repeated.element : null };
}

function siteNames(page: Root, meta: PageMeta): string[] {
  const logos = findOutermost(page, (element) => hasClass(element, /^(?:site|blog)-?(?:title|name|logo)$/iu));
  return [
    ...meta.values("og:site_name", "application-name", "apple-mobile-web-app-title", "publisher"),
    ...logos.map(({ element }) => visibleText(element)),
  ].filter((name) => name !== "");
}

function readBylines({ root, meta, ld }: Parts, guessed: string, taken: Set<Nodes>): string[] {
  const names: string[] = [];
  for (const { element } of inHead(root, isByline)) {
    const words = visibleText(element);
    const byline = readByline(words) ?? readNames(words, wordsOf(element, "rel").includes("author"));
    if (!byline) continue;
    names.push(...byline.names);
    if (byline.rest === "") taken.add(element);
  }
  const said = meta.values("author", "article:author", "parsely-author", "dc.creator");
  const read = (value: string) => (/^https?:|^@/iu.test(value) ? [] : (readNames(value, true)?.names ?? []));
  const guess = readByline(guessed) ?? readNames(guessed, false);
  const described = ld.authors.flatMap(read);
  // A page may show one of its writers, or the first of them, and name all of them to search engines.
  const shown = names.length === 0 || isAmong(names, described) || described.length > 1 ? described : [];
  const ways = [withOthers(names, shown), said.flatMap(read), [...(guess?.names ?? [])]];
  return [...new Set(ways.find((way) => way.length > 0))].slice(0, 50);
}

function isAmong(names: readonly string[], others: readonly string[]): boolean {
  return names.some((name) => others.some((other) => sameWords(name, other)));
}

function withOthers(names: readonly string[], others: readonly string[]): string[] {
  return [...names, ...others.filter((other) => !isAmong([other], names))];
}

function sameWords(one: string, other: string): boolean {
  return one.localeCompare(other, undefined, { sensitivity: "base" }) === 0;
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

/** The section that the page names, and off with the line above the headline that only says it again. */
function readSection({ root, meta, ld }: Parts, tags: readonly string[], taken: Set<Nodes>): string {
  const [said = ""] = [...meta.values("article:section"), ...ld.sections];
  const kicker = inHead(root, (element) => hasClass(element, KICKER)).find(
    ({ before }) => before <= MAX_BEFORE_HEADLINE,
  );
  const label = kicker ? visibleText(kicker.element) : "";
  if (!kicker || label === "") return said;
  const known = [said, ...tags].some((name) => name.toLowerCase() === label.toLowerCase());
  if (known) taken.add(kicker.element);
  return said || (known ? label : "");
}

/** The first of the page's descriptions of itself that does not only repeat the copy. */
function describedBy(descriptions: readonly string[], copy: Root): string {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  const words = letters(visibleText(copy));
  return (
    descriptions.find((description) => {
      const opening = letters(description).slice(0, 60);
      return opening !== "" && !words.includes(opening);
    }) ?? ""
  );
}

function readTags(meta: PageMeta, ld: ArticleLd): string[] {
  const own = meta.values("article:tag");
  const listed = meta.values("keywords", "news_keywords").flatMap((value) => value.split(","));
  const tags = [own, ld.keywords, listed].find((list) => list.length > 0) ?? [];
  const tidy = tags.map((tag) => tag.trim()).filter((tag) => tag !== "" && tag.length <= 100);
  return [...new Set(tidy)].slice(0, MAX_TAGS);
}

function inHead(root: Root, matches: (element: Element) => boolean): Found[] {
  return findOutermost(root, matches).filter(({ before }) => before <= MAX_HEAD);
}
