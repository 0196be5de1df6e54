/** What a post's shortcodes stand for, as far as an article has it, and how many of the others were left out, by name. */
export interface Expanded {
  readonly html: string;
  readonly dropped: ReadonlyMap<string, number>;
}

/** The image that a site has under a number. */
export interface SiteImage {
  readonly address: string;
  readonly alt: string;
  readonly caption: string;
}

/** WordPress's own, and those of page builders. Others are told from words in brackets by what is in them. */
const KNOWN =
  /^(?:gallery|caption|wp_caption|embed|audio|video|playlist|toc|ads?|adrotate|contact-form.*|(?:vc|et_pb|fusion|su|av|tatsu|mk|penci|td)_\w+|elementor-template|mc4wp_form|gravityform|ninja_form|wpforms|tweet|youtube|instagram|twitter|soundcloud|vimeo|googlemaps|jetpack-.*|sharethis.*|newsletter.*)$/iu;
const CAPTION = /\[(caption|wp_caption)\b([^\]]{0,500})\](.{0,5000}?)\[\/\1\]/gisu;
const EMBED = /\[embed\b[^\]]{0,500}\]\s*(https?:\/\/[^\s[\]<>"]+)\s*\[\/embed\]/giu;
const TAG = /\[(\[?)(\/?)([a-z][\w-]{1,60})((?:\s[^[\]]{0,500})?)\s?(\/?)\](\]?)/giu;

/**
 * Turns captions, galleries and embeds into HTML. What another shortcode stands for only its site knows: it is left out, and
 * the text between a pair stays. "[sic]" and other words in brackets are no shortcodes.
 */
export function expandShortcodes(content: string, images: ReadonlyMap<string, SiteImage>): Expanded {
  const dropped = new Map<string, number>();
  const closing = new Set(
    [...content.matchAll(/\[\/([a-z][\w-]{1,60})\]/giu)].map(([, name = ""]) => name.toLowerCase()),
  );
  const html = content
    .replace(CAPTION, (_, _name, attributes: string, inside: string) => figureOf(attributes, inside))
    .replace(EMBED, (_, address: string) => `\n\n<p><a href="${escaped(address)}">${escaped(address)}</a></p>\n\n`)
    .replace(TAG, (tag: string, escapeStart, slash, name: string, attributes: string, _self, escapeEnd) => {
      // Doubled brackets are how one writes about shortcodes.
      if (escapeStart !== "" && escapeEnd !== "") return tag.slice(1, -1);
      if (!isShortcode(name, attributes, closing)) return tag;
      if (name.toLowerCase() === "gallery") return galleryOf(attributes, images);
      if (slash === "") dropped.set(name.toLowerCase(), (dropped.get(name.toLowerCase()) ?? 0) + 1);
      return "";
    });
  return { html, dropped };
}

function isShortcode(name: string, attributes: string, closing: ReadonlySet<string>): boolean {
  return KNOWN.test(name) || closing.has(name.toLowerCase()) || /\s[\w-]+=(?:"|'|&#8221;|\S)/u.test(attributes);
}

function figureOf(attributes: string, inside: string): string {
  const image = /<a\b[^>]*>\s*<img\b[^>]*>\s*<\/a>|<img\b[^>]*>/iu.exec(inside)?.[0] ?? "";
  const said = /\bcaption=(["'])(.*?)\1/su.exec(attributes)?.[2] ?? "";
  const caption = inside.replace(image, "").trim() || said;
  return `\n\n<figure>${image}<figcaption>${caption}</figcaption></figure>\n\n`;
}

function galleryOf(attributes: string, images: ReadonlyMap<string, SiteImage>): string {
  const ids = /\b(?:ids|include)=["']?([\d,\s]+)/u.exec(attributes)?.[1]?.split(",") ?? [];
  const known = ids.flatMap((id) => images.get(id.trim()) ?? []);
  return `\n\n${known.map(imageToHtml).join("\n")}\n\n`;
}

/** A site's image as a figure. */
export function imageToHtml({ address, alt, caption }: SiteImage): string {
  return `<figure><img src="${escaped(address)}" alt="${escaped(alt)}"><figcaption>${escaped(caption)}</figcaption></figure>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
