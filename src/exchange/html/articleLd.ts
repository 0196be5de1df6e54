import type { Root } from "hast";
import { isRecord } from "../json/isRecord";
import { findOutermost, isTag, wordsOf } from "./findElements";

/** What a page says of its article in data for search engines (https://schema.org/Article); empty where it says nothing. */
export interface ArticleLd {
  readonly headline: string;
  readonly description: string;
  readonly authors: readonly string[];
  readonly sections: readonly string[];
  readonly keywords: readonly string[];
  readonly language: string;
  readonly publisher: string;
  /** As the page writes it. */
  readonly published: string;
}

const NOTHING: ArticleLd = {
  headline: "",
  description: "",
  authors: [],
  sections: [],
  keywords: [],
  language: "",
  publisher: "",
  published: "",
};
/** Every kind of article ends so, but for these (https://schema.org/Article, "More specific types"). */
const ARTICLE = /(?:^|[/#:])(?:\w*Article|\w*BlogPosting|Report|SocialMediaPosting|SatiricalArticle)$/u;
/** A graph nests a few things in one another. */
const MAX_DEPTH = 6;
/** Characters. What is longer holds more than an article's details. */
const MAX_DATA = 2_000_000;

/** The first article that the page's JSON-LD describes: bare, in a list, in a `@graph`, or as what the page is about. */
export function readArticleLd(page: Root): ArticleLd {
  const blocks = findOutermost(page, isTag("script"))
    .filter(({ element }) => wordsOf(element, "type").includes("application/ld+json"))
    .map(({ element }) => element.children.map((child) => (child.type === "text" ? child.value : "")).join(""));
  const things = blocks.flatMap((block) => thingsIn(parse(block), 0));
  const article = things.find((thing) => wordList(thing["@type"]).some((type) => ARTICLE.test(type)));
  if (!article) return NOTHING;
  const byId = new Map(
    things.flatMap((thing) => (typeof thing["@id"] === "string" ? [[thing["@id"], thing] as const] : [])),
  );
  const nameOf = (value: unknown): string[] => {
    if (typeof value === "string") return [tidy(value)];
    if (!isRecord(value)) return [];
    const named = value["name"] === undefined && typeof value["@id"] === "string" ? byId.get(value["@id"]) : value;
    return wordList(named?.["name"]).slice(0, 1);
  };
  const namesOf = (value: unknown) =>
    listOf(value)
      .flatMap(nameOf)
      .filter((name) => name !== "");
  return {
    headline: tidy(wordList(article["headline"])[0] ?? wordList(article["name"])[0] ?? ""),
    description: tidy(wordList(article["description"])[0] ?? ""),
    authors: namesOf(peopleIn(article["author"] ?? article["creator"])),
    sections: wordList(article["articleSection"]),
    keywords: listOf(article["keywords"]).flatMap((value) =>
      typeof value === "string" ? value.split(",").map(tidy) : nameOf(value),
    ),
    language: wordList(article["inLanguage"])[0] ?? "",
    publisher: namesOf(article["publisher"])[0] ?? "",
    published: wordList(article["datePublished"])[0] ?? "",
  };
}

/** Where people are named, the house that they write for is no author. */
function peopleIn(value: unknown): unknown[] {
  const all = listOf(value);
  const people = all.filter(
    (each) => !isRecord(each) || !wordList(each["@type"]).some((type) => /Organi[sz]ation$/u.test(type)),
  );
  return people.length > 0 ? people : all;
}

function thingsIn(value: unknown, depth: number): Record<string, unknown>[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => thingsIn(item, depth + 1));
  if (!isRecord(value)) return [];
  const within = ["@graph", "mainEntity", "mainEntityOfPage", "author", "publisher"].flatMap((key) =>
    typeof value[key] === "object" ? thingsIn(value[key], depth + 1) : [],
  );
  return [value, ...within];
}

/** Pages wrap their data in comments and CDATA, and leave line ends in strings, which JSON does not allow. */
function parse(block: string): unknown {
  if (block.length > MAX_DATA) return null;
  const bare = block
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/u, "")
    .replace(/(?:\/\/)?(?:-->|\/\*\]\]>\*\/|\]\]>)$/u, "")
    .trim()
    .replace(/;$/u, "");
  for (const candidate of [bare, bare.replace(/[\t\r\n]+/gu, " ")]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate, or nothing: what is not readable says nothing.
    }
  }
  return null;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function wordList(value: unknown): string[] {
  return listOf(value)
    .flatMap((item) => (typeof item === "string" ? [tidy(item)] : []))
    .filter((word) => word !== "");
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
