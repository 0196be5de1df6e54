import type { Details } from "#core/article/article";
import { MEDIA_TOPICS } from "#core/subjects/mediaTopics";
import { slugify } from "#core/text/slugify";
import { readNames } from "../details/byline";
import { DETAIL_LABELS } from "../details/fitDetails";
import { isRecord } from "../json/isRecord";

/** What front matter says about an article, under the article's own names, and what it says that an article has no place for. */
export interface FrontMatterDetails {
  readonly found: Partial<Record<keyof Details, unknown>>;
  readonly warnings: readonly string[];
}

/** The keys that site generators and writing programs use, and the detail that each stands for; of two for one detail the first counts. */
const KEYS = new Map<string, keyof Details>(
  Object.entries({
    headline: "headline",
    title: "headline",
    standfirst: "standfirst",
    dek: "standfirst",
    deck: "standfirst",
    lede: "standfirst",
    lead: "standfirst",
    subtitle: "standfirst",
    summary: "standfirst",
    excerpt: "standfirst",
    abstract: "standfirst",
    description: "standfirst",
    byline: "bylines",
    bylines: "bylines",
    author: "bylines",
    authors: "bylines",
    dateline: "dateline",
    section: "section",
    category: "section",
    categories: "section",
    lang: "language",
    language: "language",
    locale: "language",
    genre: "genre",
    embargo: "embargo",
    slug: "slug",
    tags: "tags",
    keywords: "tags",
    subjects: "subjects",
  } as const),
);
/** A draft copy's own sign, which the text carries as well. */
const SILENT = new Set(["draft"]);
/** Details of which an article has several. */
const LISTS: ReadonlySet<keyof Details> = new Set(["bylines", "tags", "subjects"]);
const NESTED = new Set(["params", "taxonomies", "extra"]);
const MAX_WARNINGS = 30;

export function frontMatterDetails(front: Readonly<Record<string, unknown>>): FrontMatterDetails {
  const found: Partial<Record<keyof Details, unknown>> = {};
  const takenFrom = new Map<keyof Details, string>();
  const reasons = new Map<string, string>();
  const entries = entriesOf(front).filter(([, value]) => !isEmpty(value));
  for (const [key, value] of byWeight(entries)) {
    const detail = KEYS.get(key.toLowerCase());
    if (!detail) {
      if (!SILENT.has(key.toLowerCase())) reasons.set(key, "an article has no place for it");
      continue;
    }
    const read = readers[detail](value);
    const other = takenFrom.get(detail);
    if (read === undefined) reasons.set(key, `it cannot be read as the ${DETAIL_LABELS[detail]}`);
    else if (other === undefined) {
      found[detail] = read;
      takenFrom.set(detail, key);
    } else if (LISTS.has(detail)) found[detail] = joined(found[detail], read);
    else if (JSON.stringify(read) !== JSON.stringify(found[detail])) {
      reasons.set(key, `the ${DETAIL_LABELS[detail]} is that of “${other.slice(0, 60)}”`);
    }
  }
  const others = furtherCategories(front);
  if (others.length > 0) found.tags = [...new Set([...listOf(found.tags ?? []), ...others])];
  const warnings = entries.flatMap(([key]) => {
    const reason = reasons.get(key);
    return reason === undefined ? [] : [`“${key.slice(0, 60)}” of the front matter was left out: ${reason}.`];
  });
  const more = warnings.length - MAX_WARNINGS;
  return {
    found,
    warnings: more > 0 ? [...warnings.slice(0, MAX_WARNINGS), `So were ${more} more keys.`] : warnings,
  };
}

/** The keys in the order in which they count, those that stand for nothing last. */
function byWeight(entries: readonly [string, unknown][]): [string, unknown][] {
  const order = [...KEYS.keys()];
  const weight = ([key]: [string, unknown]) => {
    const at = order.indexOf(key.toLowerCase());
    return at === -1 ? order.length : at;
  };
  return [...entries].sort((a, b) => weight(a) - weight(b));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

/** Two lists as one, each item once. */
function joined(one: unknown, other: unknown): unknown[] {
  const items = [...listOf(one), ...listOf(other)];
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** Hugo and Zola keep some of them in a table of their own. */
function entriesOf(front: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(front).flatMap(([key, value]): [string, unknown][] =>
    NESTED.has(key.toLowerCase()) && isRecord(value) ? Object.entries(value) : [[key, value]],
  );
}

/** An article has one section: what else it was filed under are tags. */
function furtherCategories(front: Readonly<Record<string, unknown>>): string[] {
  return entriesOf(front).flatMap(([key, value]) =>
    /^categor(?:y|ies)$/iu.test(key) && Array.isArray(value) ? value.slice(1).flatMap((item) => line(item) ?? []) : [],
  );
}

/** Each gives the value in the article's form, or undefined for a value that it cannot be made of. */
const readers: Readonly<Record<keyof Details, (value: unknown) => unknown>> = {
  headline: line,
  standfirst: line,
  dateline: line,
  section: (value) => line(Array.isArray(value) ? value[0] : value),
  genre: line,
  language: (value) => line(value)?.replaceAll("_", "-"),
  slug: (value) => {
    const slug = slugify(line(value) ?? "");
    return slug === "" ? undefined : slug;
  },
  bylines: (value) => {
    const names = listOf(value).flatMap((item) => {
      const name = line(isRecord(item) ? item["name"] : item)?.replace(/^by:?\s+/iu, "");
      return name === undefined ? [] : (readNames(name, true)?.names ?? [name]);
    });
    return names.length > 0 ? [...new Set(names)].map((name) => ({ name })) : undefined;
  },
  tags: (value) => {
    const tags = (typeof value === "string" ? value.split(",") : listOf(value)).flatMap(
      (tag) => line(tag)?.replace(/^#/u, "") ?? [],
    );
    return tags.length > 0 ? [...new Set(tags)] : undefined;
  },
  subjects: (value) => {
    const codes = listOf(value).flatMap((item) => topicCode(line(item) ?? "") ?? []);
    return codes.length > 0 ? [...new Set(codes)] : undefined;
  },
  embargo: (value) => {
    const moment = Date.parse(line(value) ?? "");
    return Number.isNaN(moment) ? undefined : new Date(moment).toISOString();
  },
};

/** A value as one line of text; undefined for what is no such value, or empty. */
function line(value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return undefined;
  const text = String(value).replace(/\s+/gu, " ").trim();
  return text === "" ? undefined : text;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function topicCode(text: string): string | undefined {
  const code = /(?:^|\/)(\d{8})$/u.exec(text)?.[1];
  return code ?? MEDIA_TOPICS.find((topic) => topic.name === text.toLowerCase())?.code;
}
