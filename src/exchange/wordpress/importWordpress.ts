import { plainText } from "#core/article/document/plainText";
import { parseHtml } from "#core/article/html/parseHtml";
import { visibleText } from "#core/article/html/visibleText";
import { type Result, refuse, succeed } from "#core/result";
import { counted } from "#core/text/counted";
import { slugify } from "#core/text/slugify";
import { decodeText } from "../decoding/decodeText";
import { readNames } from "../details/byline";
import { findLanguage } from "../details/findLanguage";
import { fitDetails } from "../details/fitDetails";
import type { Imported, Importer, Incoming } from "../format";
import { canonicalLanguage } from "../html/pageMeta";
import { realImages } from "../html/realImages";
import { resolveLinks } from "../html/resolveLinks";
import { treeToBody } from "../html/treeToBody";
import { readXml, type XmlNode } from "../xml/readXml";
import { autoParagraphs } from "./autoParagraphs";
import { type Post, readExport, type SiteExport } from "./readExport";
import { expandShortcodes, imageToHtml } from "./shortcodes";

/** Characters. The namespace stands in the root, below the comments that explain the file. */
const BEGINNING = 20_000;
const MAX_TAGS = 20;
const MAX_TAG = 100;

/**
 * A site as WordPress exports it (Tools, Export): each post and page an article. Problem codes: those of `decodeText` and
 * `readXml`, and `wordpress-empty`.
 */
export const wordpressImporter: Importer = {
  holdsText: (text) => {
    const beginning = text.slice(0, BEGINNING);
    return /<rss\b/iu.test(beginning) && /xmlns:wp\s*=\s*["']https?:\/\/wordpress\.org\/export\//iu.test(beginning);
  },
  read(incoming) {
    const decoded = decodeText(incoming.bytes);
    if (!decoded.ok) return decoded;
    const xml = readXml(decoded.value.text.trimStart());
    if (!xml.ok) return xml;
    const channel = xml.value.children.find(
      (child): child is XmlNode => typeof child !== "string" && child.name === "channel",
    );
    const site = channel ? readExport(channel) : null;
    if (!site || site.posts.length === 0) {
      return refuse(
        "wordpress-empty",
        "The export holds no posts or pages.",
        "Export the posts again, from Tools, Export.",
      );
    }
    const articles: Imported[] = [];
    let unreadable = 0;
    for (const post of site.posts) {
      const article = importPost(post, site, incoming);
      if (article.ok) articles.push(article.value);
      else unreadable += 1;
    }
    const [first, ...more] = articles;
    if (!first)
      return refuse(
        "wordpress-empty",
        "None of the export’s posts could be read.",
        "Export them again, a few at a time.",
      );
    const warnings = [...decoded.value.warnings, ...siteWarnings(site, unreadable), ...first.warnings];
    return succeed({ ...first, warnings, ...(more.length > 0 ? { more } : {}) });
  },
};

function importPost(post: Post, site: SiteExport, { name, defaultLanguage }: Incoming): Result<Imported> {
  const { html, dropped } = expandShortcodes(post.content, site.images);
  const featured = post.image === null ? undefined : site.images.get(post.image);
  const isInText = featured !== undefined && html.includes(fileStem(featured.address));
  const parsed = parseHtml((featured && !isInText ? imageToHtml(featured) : "") + autoParagraphs(html));
  if (!parsed.ok) return parsed;
  const base = /^https?:/iu.test(post.address) ? post.address : null;
  const read = treeToBody(resolveLinks(realImages(parsed.value, { baseUrl: base }), base));
  if (!read.ok) return read;
  const { body, attachments, remoteImages, remotePlaces } = read.value;
  const [section = "", ...others] = post.categories.map(wordsOf);
  const tags = [...new Set([...others, ...post.tags.map(wordsOf)])].filter(
    (tag) => tag !== "" && tag.length <= MAX_TAG,
  );
  const slug = slugify(decoded(post.slug));
  const language = findLanguage(plainText(body), {
    said: canonicalLanguage(site.language),
    isUsual: true,
    assumed: defaultLanguage,
  });
  const fitted = fitDetails(
    {
      headline: wordsOf(post.title),
      standfirst: wordsOf(post.excerpt),
      bylines: post.authors
        .flatMap((author) => readNames(author, true)?.names ?? [author])
        .map((author) => ({ name: author })),
      section,
      tags: tags.slice(0, MAX_TAGS),
      ...(slug === "" ? {} : { slug }),
      language: language.language,
    },
    body,
  );
  return succeed({
    content: { kind: "start", start: { ...fitted.details, body: fitted.body, from: name.slice(0, 500) } },
    attachments,
    warnings: [...read.value.warnings, ...shortcodeWarnings(dropped), ...language.warnings, ...fitted.warnings],
    furniture: [],
    remoteImages,
    remotePlaces,
  });
}

/** An image's file without its size and type: posts show it in several. */
function fileStem(address: string): string {
  return (address.split("/").at(-1) ?? address).replace(/(?:-scaled)?\.\w{2,5}$/u, "");
}

function wordsOf(html: string): string {
  const parsed = parseHtml(html);
  return parsed.ok ? visibleText(parsed.value) : "";
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

function shortcodeWarnings(dropped: ReadonlyMap<string, number>): string[] {
  if (dropped.size === 0) return [];
  const named = [...dropped].map(([name, count]) => `[${name}] (${count})`).slice(0, MAX_TAGS);
  return [`Shortcodes were left out, as only their site knows what they show: ${named.join(", ")}.`];
}

function siteWarnings({ leftOut }: SiteExport, unreadable: number): string[] {
  const kinds = [...leftOut]
    .map(([kind, count]) => `${kind.replaceAll("_", " ").slice(0, 40)} (${count})`)
    .slice(0, MAX_TAGS);
  return [
    "Dates, comments and whether a post was published were left out: each comes in as a draft.",
    ...(kinds.length === 0 ? [] : [`Only posts and pages come in. Left out: ${kinds.join(", ")}.`]),
    ...(unreadable === 0 ? [] : [`${counted(unreadable, "post", "posts")} could not be read, and were left out.`]),
  ];
}
