import type { Article } from "#core/article/article";
import { plainText } from "#core/article/document/plainText";
import { foldForMatching } from "#core/text/foldForMatching";

/** Scripts without spaces between words, where a word may begin anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Everything of an article that is searched, folded, with a space before each word. */
export function searchText(article: Article): string {
  const { headline, standfirst, slug, bylines, tags, section, body } = article;
  const names = bylines.map((byline) => byline.name);
  const texts = [headline, standfirst, slug, ...names, ...tags, section, plainText(body)];
  return ` ${foldForMatching(texts.join("\n"))}`;
}

/** Whether all words of a query stand in a text of `searchText`, each as the beginning of a word. */
export function queryMatcher(query: string): (text: string) => boolean {
  const words = foldForMatching(query)
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => (UNSPACED.test(word) ? word : ` ${word}`));
  return (text) => words.every((word) => text.includes(word));
}
