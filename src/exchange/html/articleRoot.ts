import type { Element, Nodes, Root } from "hast";
import { visibleText } from "#core/article/html/visibleText";
import { findOutermost, hasClass, isTag, prune, wordsOf } from "./findElements";
import { isFurniture } from "./furnitureSigns";
import { type Readable, readableRoot } from "./readableRoot";

/** The part of a page that holds the article, and how many words of the page stand outside it. */
export interface ArticleRoot {
  readonly root: Root;
  /** Words of menus, sidebars and the like that are not part of the article. */
  readonly wordsOutside: number;
  /** Where the page did not say what its article is, what else was found on the way. */
  readonly found: Readable | null;
}

const AROUND = new Set(["nav", "aside", "footer"]);
const AROUND_ROLES = /^(?:navigation|complementary|contentinfo|search|banner)$/u;
/** Of several `article` elements one must hold most of their text: a front page has many, and no article. */
const MAIN_SHARE = 0.6;
/** A part of the site within the article is a small part of it; a larger one only has its name from there. */
const MAX_FURNITURE_SHARE = 0.5;

/**
 * Finds the article in a page: `article`, else `main`, else what reads like one, else everything but what the page says is
 * around it.
 */
export function articleRoot(page: Root): ArticleRoot {
  const body = withoutFurniture(page);
  const chosen = mainArticle(body) ?? mainElement(body);
  const found = chosen ? null : readableRoot(body);
  const whole: Root = found?.root ?? { type: "root", children: chosen ? [chosen] : body.children };
  const around = findOutermost(whole, (element) => isAround(element) || (!chosen && element.tagName === "header"));
  const pruned = prune(whole, new Set<Nodes>(around.map(({ element }) => element)));
  const root = visibleText(pruned) === "" ? whole : pruned;
  return { root, found, wordsOutside: Math.max(0, countWords(page) - countWords(root) - labelWords(page)) };
}

function withoutFurniture(page: Root): Root {
  const limit = visibleText(page).length * MAX_FURNITURE_SHARE;
  const signed = findOutermost(page, isFurniture).filter(({ element }) => visibleText(element).length <= limit);
  return prune(page, new Set<Nodes>(signed.map(({ element }) => element)));
}

function isAround(element: Element): boolean {
  return AROUND.has(element.tagName) || wordsOf(element, "role").some((role) => AROUND_ROLES.test(role));
}

function mainArticle(page: Root): Element | undefined {
  const articles = findOutermost(page, isTag("article")).map(({ element }) => ({
    element,
    length: visibleText(element).length,
  }));
  const total = articles.reduce((sum, { length }) => sum + length, 0);
  return articles.find(({ length }) => length > 0 && length >= total * MAIN_SHARE)?.element;
}

function mainElement(page: Root): Element | undefined {
  const main = findOutermost(
    page,
    (element) => element.tagName === "main" || wordsOf(element, "role").includes("main"),
  );
  return main.map(({ element }) => element).find((element) => visibleText(element) !== "");
}

/** The label of one's own draft copy is no part of the page that anybody misses. */
function labelWords(page: Root): number {
  return findOutermost(page, (element) => hasClass(element, /^draft$/u) && wordsOf(element, "role").includes("note"))
    .map(({ element }) => countWords(element))
    .reduce((sum, count) => sum + count, 0);
}

function countWords(node: Nodes): number {
  return visibleText(node).split(" ").filter(Boolean).length;
}
