import type { XmlNode } from "../xml/readXml";
import type { SiteImage } from "./shortcodes";

/** A post or page of a site's export. */
export interface Post {
  readonly title: string;
  readonly content: string;
  readonly excerpt: string;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly slug: string;
  readonly address: string;
  /** The number of its featured image. */
  readonly image: string | null;
}

/** A site's export, taken apart. */
export interface SiteExport {
  readonly language: string;
  readonly posts: readonly Post[];
  readonly images: ReadonlyMap<string, SiteImage>;
  /** How many other things of each kind there are: pages in the bin, menu items. */
  readonly leftOut: ReadonlyMap<string, number>;
}

const KINDS = new Set(["post", "page"]);
const BINNED = new Set(["trash", "auto-draft", "inherit"]);

/** Reads the channel of a WordPress export (WXR, an RSS 2.0 feed with a namespace of its own). */
export function readExport(channel: XmlNode): SiteExport {
  const names = new Map(
    all(channel, "author").map(
      (author) => [memberOf(author, "author_login"), memberOf(author, "author_display_name")] as const,
    ),
  );
  const items = all(channel, "item");
  const leftOut = new Map<string, number>();
  const posts = items.flatMap((item) => {
    const kind = memberOf(item, "post_type");
    const isBinned = BINNED.has(memberOf(item, "status"));
    if (KINDS.has(kind) && !isBinned) return [postOf(item, names)];
    const what = KINDS.has(kind) ? `${kind} in the bin` : kind || "unknown";
    leftOut.set(what, (leftOut.get(what) ?? 0) + 1);
    return [];
  });
  const images = items.filter((item) => memberOf(item, "post_type") === "attachment").flatMap(imageOf);
  return { language: memberOf(channel, "language"), posts, images: new Map(images), leftOut };
}

function postOf(item: XmlNode, names: ReadonlyMap<string, string>): Post {
  const terms = (domain: string) =>
    all(item, "category")
      .filter(({ attributes }) => attributes["domain"] === domain)
      .map(textOf)
      .filter((term) => term !== "" && term.toLowerCase() !== "uncategorized");
  const creator = memberOf(item, "creator");
  const coAuthors = terms("author").map((login) => names.get(login) || login);
  return {
    title: memberOf(item, "title"),
    content: memberOf(item, "content:encoded"),
    excerpt: memberOf(item, "excerpt:encoded"),
    authors: coAuthors.length > 0 ? coAuthors : [names.get(creator) || creator].filter((name) => name !== ""),
    categories: terms("category"),
    tags: terms("post_tag"),
    slug: memberOf(item, "post_name"),
    address: memberOf(item, "link"),
    image: metaOf(item, "_thumbnail_id") || null,
  };
}

function imageOf(item: XmlNode): [string, SiteImage][] {
  const address = memberOf(item, "attachment_url");
  if (!/^https?:\/\//iu.test(address)) return [];
  const alt = metaOf(item, "_wp_attachment_image_alt");
  return [[memberOf(item, "post_id"), { address, alt, caption: memberOf(item, "excerpt:encoded") }]];
}

function metaOf(item: XmlNode, key: string): string {
  const meta = all(item, "postmeta").find((each) => memberOf(each, "meta_key") === key);
  return meta ? memberOf(meta, "meta_value") : "";
}

/** By the name without its prefix, or with it where two share one. */
function all({ children }: XmlNode, name: string): XmlNode[] {
  return children.filter(
    (child): child is XmlNode => typeof child !== "string" && (child.name === name || child.fullName === name),
  );
}

function memberOf(parent: XmlNode, name: string): string {
  const [first] = all(parent, name);
  return first ? textOf(first) : "";
}

function textOf(node: XmlNode): string {
  return node.children
    .map((child) => (typeof child === "string" ? child : textOf(child)))
    .join("")
    .trim();
}
