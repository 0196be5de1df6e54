import type { Article } from "../article/article";
import type { Firewall } from "./firewall";
import { outgoingTexts } from "./outgoingTexts";

const known = new WeakMap<Firewall, WeakMap<Article, readonly string[]>>();

/**
 * The places of an article in which a protected detail stands, each once. Read once for each article and firewall, which never
 * change: more than one check asks, and reading a long text for every detail of a large library is dear.
 */
export function leaksOf(article: Article, firewall: Firewall): readonly string[] {
  const read = known.get(firewall) ?? new WeakMap<Article, readonly string[]>();
  known.set(firewall, read);
  const places = read.get(article) ?? firewall.leaks(outgoingTexts(article));
  read.set(article, places);
  return places;
}
