import type { Element, Nodes, Root } from "hast";
import { visibleText } from "#core/article/html/visibleText";
import { findOutermost, hasClass } from "./findElements";

/** What is a standfirst under a headline, and may be anything elsewhere. */
const LEAD = /(?:^|[-_])(?:lead|lede|intro|introduction|summary|excerpt|teaser)(?:$|[-_](?:text|paragraph|copy))/iu;
/** Letters of text, of a byline and a date, that may stand between the two. */
const MAX_UNDER_HEADLINE = 120;
const MAX_LEAD = 500;

/** The paragraph right under the headline that its class calls an opening, when there is copy under it. */
export function takeLead(root: Root, headline: Element | null, taken: Set<Nodes>): string {
  const heading = headline ? findOutermost(root, (element) => element === headline)[0] : undefined;
  const end = heading ? heading.before + visibleText(heading.element).length : 0;
  const isLead = (element: Element) => /^(?:p|div|h[2-4])$/u.test(element.tagName) && hasClass(element, LEAD);
  const lead = findOutermost(root, isLead).find(({ before }) => before >= (heading?.before ?? 0));
  const words = lead ? visibleText(lead.element) : "";
  const left = visibleText(root).length - end - words.length;
  if (!lead || lead.before > end + MAX_UNDER_HEADLINE || words === "" || words.length > MAX_LEAD) return "";
  const paragraphs = findOutermost(lead.element, (element) => element !== lead.element && element.tagName === "p");
  if (paragraphs.length > 1 || left < words.length) return "";
  taken.add(lead.element);
  return words;
}
