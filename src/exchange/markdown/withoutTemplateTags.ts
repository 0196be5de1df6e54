import { counted } from "#core/text/counted";
import { placesIn, stretchesOf } from "./stretches";

/** What only a site generator fills in: Hugo's shortcodes, and the tags and values of Liquid and its like. A lone word in braces is a writer's blank. */
const TAG =
  /(?<!\\)(?:\{\{[-\s]*(?:[<%>#/"'.]|[\w-]{1,100}\s*[.|])(?:(?!\}\}).){0,500}\}\}|\{%(?:(?!%\}).){1,500}%\})/gsu;
/** Hugo's figure, and what themes call the same. */
const FIGURE = /^\{(?:\{[<%]|%-?)\s*(?:include\s+)?(?:figure|img|image)\b/iu;
/** A path that a filter of Jekyll's makes an address of. */
const ADDRESS = /^\{\{-?\s*(["'])([^"'\n]{1,300})\1\s*\|\s*(?:relative|absolute)_url\s*-?\}\}$/u;
/** The site itself, before a path on it. */
const SITE = /^\{\{-?\s*(?:site\.(?:base)?url|\.Site\.BaseURL)\s*-?\}\}$/iu;

/** Markdown without a site generator's tags, which mean nothing elsewhere, and what to say of them. In code they are text. */
export function withoutTemplateTags(source: string): { text: string; warnings: string[] } {
  if (source.search(TAG) === -1) return { text: source, warnings: [] };
  const placeOf = placesIn(stretchesOf(source));
  let dropped = 0;
  const text = source.replace(TAG, (tag, offset: number) => {
    if (placeOf(offset).has("code")) return tag;
    const address = ADDRESS.exec(tag)?.[2];
    if (address !== undefined) return address;
    if (SITE.test(tag)) return "";
    const figure = figureOf(tag);
    if (figure === null) dropped += 1;
    return figure ?? "";
  });
  const what = counted(dropped, "tag or shortcode", "tags or shortcodes");
  return {
    text,
    warnings: dropped === 0 ? [] : [`${what} of a site generator left out, as only that can fill them in.`],
  };
}

function figureOf(tag: string): string | null {
  const value = (name: string) => new RegExp(`\\b${name}=(["'])(.*?)\\1`, "su").exec(tag)?.[2] ?? "";
  if (!FIGURE.test(tag) || value("src") === "") return null;
  const attribute = (name: string) => value(name).replaceAll('"', "&quot;");
  return `<figure><img src="${attribute("src")}" alt="${attribute("alt")}"><figcaption>${value("caption") || value("title")}</figcaption></figure>`;
}
