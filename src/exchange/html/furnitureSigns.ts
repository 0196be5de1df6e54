import type { Element } from "hast";
import { hasClass } from "./findElements";

/** What the makers of sites call the parts around an article, whole names only: a part of one says too little. */
const SIGN = new RegExp(
  `^(?:${[
    "comments?(?:[-_](?:area|list|section|wrapper|form|thread|container))?|commentlist|respond|disqus[-_]thread|reader-comments",
    "sharedaddy|addtoany[-_\\w]*|(?:post|article|social|entry|story)?[-_]?shar(?:e|ing)(?:[-_](?:buttons?|bar|tools?|links?|widget|icons?|menu|this|container))?s?|social[-_](?:share|sharing|links|icons|buttons|bar|media)",
    "jp-relatedposts|(?:[\\w-]+[-_])?related(?:[-_]?(?:posts?|articles?|stor(?:y|ies)|content|links?|topics|news|items|coverage|reading))?|recirc[-_\\w]*|recommend(?:ed|ations)(?:[-_][\\w-]+)?|(?:most|also|more)[-_](?:read|popular|viewed|stories|articles)|read[-_](?:more|next|also)(?:[-_][\\w-]+)?|up[-_]next|trending(?:[-_][\\w-]+)?|you[-_]may[-_]like|taboola[-_\\w]*|outbrain[-_\\w]*|obr?[-_]widget",
    "(?:[\\w-]+[-_])?newsletter(?:[-_](?:signup|sign[-_]up|form|box|widget|promo|cta|inline|card|block|module|subscribe))?s?|subscri(?:be|ption)(?:[-_](?:widget|form|box|cta|wrap|wrapper|banner|prompt|block))*|signup[-_](?:form|box|card|widget)|kg-signup-card|gh-subscribe|paywall(?:[-_][\\w-]+)?|regwall",
    "cookie[-_](?:banner|notice|consent|bar|policy|popup)[-_\\w]*|gdpr[-_\\w]*|consent[-_](?:banner|popup|modal)|onetrust[-_\\w]*|modal|popup",
    "ad|ads|advert|adverts|advertisement|advertising|adsbygoogle|ad[-_](?:slot|container|wrapper|unit|banner|placeholder|label)s?|sponsored(?:[-_][\\w-]+)?|promo(?:[-_](?:box|unit|card|block))?",
    "links?-block|(?:topic|tag|byline-social)s?-(?:list|block)|interstitial-link|inline-message|rich-link|breadcrumbs?|entry-utility|entry-footer|post-footer|post-ufi|(?:cat|tags?)-links|post[-_]navigation|nav[-_]links|pagination|pager|skip[-_]link|screen-reader-text|visually-hidden|sr-only|sidebar|widget[-_]area|site[-_](?:footer|header|navigation)|print[-_](?:button|link)",
  ].join("|")})$`,
  "iu",
);

/** Where sites whose classes are made by a machine name their parts all the same, as hast spells it. */
const NAMES = ["id", "dataComponent", "dataModule", "dataTestid", "dataTestId", "dataQa", "dataBlock"];
/** What a part is called for those who hear the page. */
const LABEL =
  /^(?:(?:related|recommended|more|most)\b.{0,40}|(?:share|sharing|social)\b.{0,30}|advertisements?|sponsored\b.{0,30}|comments?|breadcrumbs?|newsletter\b.{0,30}|cookie\b.{0,30}|(?:main |site )?navigation|topics?|tags)$/iu;
const LABELLED = new Set(["section", "div", "ul", "ol", "nav", "aside"]);

/** Whether an element says by its name that it is no part of the article, but of the site around it. */
export function isFurniture(element: Element): boolean {
  const { properties, tagName } = element;
  const isNamed = (name: string) => typeof properties[name] === "string" && SIGN.test(properties[name]);
  const label = properties["ariaLabel"];
  const isLabelled = LABELLED.has(tagName) && typeof label === "string" && LABEL.test(label.trim());
  return hasClass(element, SIGN) || NAMES.some(isNamed) || isLabelled;
}
