import { Readability } from "@mozilla/readability";
import type { Element, Nodes, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { parseHTML } from "linkedom/worker";
import { parseHtml } from "#core/article/html/parseHtml";
import { visibleText } from "#core/article/html/visibleText";
import { findOutermost, isTag, prune } from "./findElements";

/** Where the article most likely is, and who the page seems to say has written it; empty when it does not. */
export interface Readable {
  readonly root: Root;
  readonly byline: string;
}

/** Larger pages would keep the desk waiting, and are taken whole: the text is read again at every level around it. */
const MAX_ELEMENTS = 20_000;
/** Characters times levels: a book of a page, or one that is nested as none is. */
const MAX_WORK = 30_000_000;
/** Characters of text. A result with less is a guess at a teaser, and a page with less has nothing around it. */
const MIN_TEXT = 250;
const LISTS = new Set(["div", "td", "ul", "ol", "section", "p"]);
const MIN_LINKS = 3;
const MIN_LINK_SHARE = 0.9;
/** Programs that write documents, not sites. */
const WRITERS = /microsoft word|word\.document|libreoffice|openoffice|google docs|pages|textedit|cocoa html/iu;
const OF_A_SITE = /^(?:og:|article:|twitter:|viewport$)/iu;

/**
 * Finds the article in a page that does not say where it is, by what is most like prose in it (Mozilla's Readability, as in
 * Firefox' reader view). Null for what is no page of a site, or where nothing stands out.
 */
export function readableRoot(page: Root): Readable | null {
  const { elements, deepest } = sizeOf(page);
  const { length } = visibleText(page);
  if (!isOfASite(page) || length < MIN_TEXT || length * deepest > MAX_WORK || elements > MAX_ELEMENTS) return null;
  const scripts = findOutermost(page, isTag("script", "style", "template")).map(({ element }) => element);
  const bare = prune(page, new Set<Nodes>([...scripts, ...listsOfLinks(page)]));
  const { document } = parseHTML(toHtml(bare));
  const article = new Readability(document, {
    keepClasses: true,
    disableJSONLD: true,
    charThreshold: MIN_TEXT,
  }).parse();
  const parsed = article?.content ? parseHtml(article.content) : null;
  if (!parsed?.ok || visibleText(parsed.value).length < MIN_TEXT) return null;
  return { root: parsed.value, byline: article?.byline ?? "" };
}

/** Titles of other articles, which stand beside the prose and would be taken for a part of it. */
function listsOfLinks(page: Root): Element[] {
  const found: Element[] = [];
  const visit = (node: Nodes): { letters: number; linked: number; links: number } => {
    if (node.type === "text") return { letters: node.value.trim().length, linked: 0, links: 0 };
    const sum = { letters: 0, linked: 0, links: 0 };
    if (!("children" in node)) return sum;
    for (const child of node.children) {
      const { letters, linked, links } = visit(child);
      sum.letters += letters;
      sum.linked += linked;
      sum.links += links;
    }
    if (node.type !== "element") return sum;
    if (node.tagName === "a") return { letters: sum.letters, linked: sum.letters, links: 1 };
    if (LISTS.has(node.tagName) && sum.links >= MIN_LINKS && sum.linked >= sum.letters * MIN_LINK_SHARE)
      found.push(node);
    return sum;
  };
  visit(page);
  return found;
}

/** A document's HTML, or a piece from the clipboard, is the article as it is. */
function isOfASite(page: Root): boolean {
  const metas = findOutermost(page, isTag("meta")).map(({ element }) => element.properties);
  const name = (value: unknown) => String(Array.isArray(value) ? value.join(" ") : (value ?? ""));
  const writers = metas.filter(({ name: key }) => /^(?:generator|progid|originator)$/iu.test(name(key)));
  if (writers.some(({ content }) => WRITERS.test(name(content)))) return false;
  return (
    metas.some(({ name: key, property }) => OF_A_SITE.test(name(key)) || OF_A_SITE.test(name(property))) ||
    findOutermost(page, isTag("nav", "footer")).length > 0 ||
    findOutermost(page, isSiteScript).length > 0
  );
}

function isSiteScript({ tagName, properties }: Element): boolean {
  const rel = properties["rel"];
  return (
    (tagName === "script" && properties["src"] !== undefined) ||
    (tagName === "link" &&
      Array.isArray(rel) &&
      rel.some((word) => /^(?:stylesheet|canonical|icon)$/u.test(String(word))))
  );
}

function sizeOf(node: Nodes): { elements: number; deepest: number } {
  const inside = "children" in node ? node.children.map(sizeOf) : [];
  return {
    elements: inside.reduce((sum, { elements }) => sum + elements, node.type === "element" ? 1 : 0),
    deepest: inside.reduce((most, { deepest }) => Math.max(most, deepest + 1), 0),
  };
}
