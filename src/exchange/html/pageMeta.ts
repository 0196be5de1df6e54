import type { Element, Root } from "hast";
import { findOutermost, isTag } from "./findElements";

/** What a page says about itself in its head. */
export interface PageMeta {
  /** The contents of `meta` elements by name or property in lower case. */
  readonly values: (...names: readonly string[]) => string[];
  readonly title: string;
  readonly language: string | null;
  /** The address that the page's own links are relative to, when it names one. */
  readonly baseUrl: string | null;
}

export function readPageMeta(root: Root): PageMeta {
  const metas = elements(root, "meta");
  const values = (...names: readonly string[]) =>
    names.flatMap((name) =>
      metas
        .filter((meta) => attribute(meta, "name") === name || attribute(meta, "property") === name)
        .map((meta) => tidy(String(meta.properties["content"] ?? "")))
        .filter((content) => content !== ""),
    );
  const canonical = elements(root, "link")
    .filter((link) => attribute(link, "rel") === "canonical")
    .map((link) => String(link.properties["href"] ?? ""));
  const bases = elements(root, "base").map((base) => String(base.properties["href"] ?? ""));
  const [html] = elements(root, "html");
  const [title] = elements(root, "title");
  return {
    values,
    title: tidy(title?.children.map((child) => (child.type === "text" ? child.value : "")).join("") ?? ""),
    language: canonicalLanguage(String(html?.properties["lang"] ?? html?.properties["xmlLang"] ?? "")),
    baseUrl: [...bases, ...canonical, ...values("og:url")].find(isWebAddress) ?? null,
  };
}

function elements(root: Root, tagName: string): Element[] {
  return findOutermost(root, isTag(tagName)).map(({ element }) => element);
}

function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return (Array.isArray(value) ? value.join(" ") : String(value ?? "")).toLowerCase();
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** A page's own word for its language as BCP 47; null for what is none. */
export function canonicalLanguage(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/u.test(new URL(address).protocol);
}
