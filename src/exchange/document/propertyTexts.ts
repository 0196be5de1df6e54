import type { Article } from "#core/article/article";
import type { Written } from "../format";

/** What a document's properties say, for the firewall: each by itself. */
export function propertyTexts({ headline, bylines, tags, section, language }: Article): Written["texts"] {
  const texts = [headline, ...bylines.map(({ name }) => name), ...tags, section, language];
  return texts.map((text) => ({ place: "the document’s properties", text }));
}
