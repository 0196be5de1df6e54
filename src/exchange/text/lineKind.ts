import { readByline } from "../details/byline";
import { FURNITURE_ABROAD } from "./furnitureAbroad";
import { isDateLine } from "./isDateLine";
import { SENT_WITH } from "./mailLines";

/** What a line of page furniture is, in words for the offer to remove it. */
export interface FurnitureKind {
  readonly reason: string;
  readonly pattern: RegExp;
  /** Nothing of the article comes after such a line near the end of a page. */
  readonly endsArticle?: boolean;
}

/** Longer paragraphs are copy, even where they speak of sharing and following. */
const MAX_FURNITURE = 240;

const CAPTION = "the caption or credit of an image that is not in the text";

/** What a line is that is a date and nothing else: the page's own only above and below the article, see `datesOfPage`. */
export const DATE_OF_PAGE = "the date of the page";

/** Where people are asked to follow somebody. They are asked to follow a path, too. */
const NETWORK = String.raw`facebook|instagram|threads|mastodon|bluesky|twitter|x\b|youtube|tiktok|telegram|whatsapp|linkedin|signal|www\.|https?:|@`;
/** A quotation, or a turn of an interview. */
const SPOKEN = /^(?:["\u201C\u201E\u00AB]|[QA](?:\s?[:.\u2013\u2014]|\s-)\s)/u;

/** What news sites put around an article and people copy along. Whole lines only. */
const FURNITURE: readonly FurnitureKind[] = [
  {
    reason: "an invitation to comment",
    pattern:
      /^(?:\d+\s+)?(?:leave a (?:comment|reply)|(?:post|add|view|see|show|read|join)\b.{0,30}\b(?:comments?|conversation|discussion)|comments?(?:\s*\(\d+\)|\s+\d+|\s+are closed)?|\d+ comments?|have your say|what do you think\?\s+(?:let us know|tell us|share|have your say|comment|join|write)\b.*)[.!:]?$/iu,
    endsArticle: true,
  },
  {
    reason: "a link to other articles",
    pattern:
      /^(?:(?:read (?:more|next|also|on)|see also|also read|keep reading|continue reading|find out more|you (?:may|might) also (?:like|be interested))\b.{0,160}|more (?:on|from|in|about|stories)\b(?!.*[.!?\u2026]["\u201D\u2019]?$).{0,160}|(?:related(?: (?:articles?|stories|topics?|content|internet links))?|recommended(?: for you)?|most (?:read|popular|viewed)|top stories|trending(?: now)?|around the web|from our (?:partners|sponsors)|up next)(?:\s*[:|>\u00BB\u2192\u2013\u2014-].{0,160}|[.!]?))$/iu,
  },
  {
    reason: "an invitation to the site or its newsletter",
    pattern: new RegExp(
      [
        // An invitation starts with what to do; a sentence about visits and followers does not.
        String.raw`^(?:please\s+|now\s+|to\s.{3,60},\s)?(?:visit (?:us|our|the .{1,40}(?:web ?site|page)|www\.|https?:)|(?:like|follow|join|find) (?:us|our|him|her|them) (?:on|at)\b|(?:like|follow|join|find) the .{1,40} (?:on|at) (?:${NETWORK})|subscribe\b|sign up\b|register (?:now|here|for|to|with)\b|download (?:our|the)\b|(?:support|donate to) (?:us|our|the|independent|quality|local)\b.*(?:journalism|work|newsroom)|become a (?:member|subscriber|supporter)|contact (?:us|our)\b|get (?:in touch|our|all the|the (?:latest|best|day))\b|click\b|tap (?:here|the)\b|check out our\b|stay (?:up to date|tuned|informed)\b|for more (?:news|stories|information|updates|from|on)\b)`,
        String.raw`(?:^|[.!?]\s+|^to .{3,60}, |\bplease )(?:visit|follow|like|join|contact|support|call|text|e-?mail) us\b`,
        String.raw`\b(?:sign up|subscribe|register)\b.{0,40}\b(?:our|newsletters?|briefing)\b`,
        String.raw`^(?:get|read|hear|see|try|join|watch|install|explore|discover|never miss|don.t miss|want|listen to|in|on)\b.{0,80}\bour (?:newsletters?|app|podcasts?|whatsapp channel|facebook page)\b`,
      ].join("|"),
      "iu",
    ),
  },
  {
    reason: "a notice about cookies",
    pattern: /^(?:we|this (?:web)?site|our partners) uses? cookies\b|^(?:accept|reject|manage)(?: all)? cookies\b/iu,
  },
  {
    reason: "a button of the page",
    pattern:
      /^(?:share(?: this| on| via)?(?: (?:article|story|post|page|link))?(?: (?:on|via|with) .{1,30})?|(?:re)?tweet|pin it|save(?: (?:article|for later))?|listen(?: to this article)?|print(?: this)?|e-?mail(?: this)?|copy link|close|menu|search|sign in|log in|subscribe(?: now)?|skip to (?:main )?content|back to (?:top|home)|home|newsletters?|advertis(?:ement|ing)|sponsored(?: content)?|facebook|twitter|whatsapp|linkedin|x|reddit|telegram|bookmark|follow(?: us)?(?: on .{1,60})?|gift this article|text size|play(?: video)?|watch(?: now)?)[.:!]?$/iu,
  },
  {
    reason: "a notice of rights",
    pattern:
      /^(?:\u00A9|\(c\)\s|copyright(?=\s*(?:\u00A9|\(c\)|\d|by\b|[:,\u2013\u2014-]|$)))|\ball rights reserved\b|^(?:terms (?:of (?:use|service|sale)|(?:and|&) conditions)|privacy (?:policy|notice)|cookie (?:policy|settings))(?:\s?[|,&\u00B7/].{0,120})?$/iu,
    endsArticle: true,
  },
  {
    reason: CAPTION,
    pattern:
      /^\(?(?:image (?:source|caption|credit)s?|photo(?:graph)?s?(?: (?:by|credit|courtesy))?|picture(?: credit)?s?|credits?|file (?:photo|picture)|getty images|caption|view image)\s*(?:[:/\u2013\u2014-]|,(?!.*[.!?]$))\s*.{1,200}$|^\(?(?:photo(?:graph)?|image|picture|illustration) by\b.{1,120}$/iu,
  },
  { reason: "the tags of the page", pattern: /^(?:tags|topics|keywords|categories|filed under)\s*:\s*\S.{0,160}$/iu },
  {
    reason: "the end mark of wire copy",
    pattern:
      /^(?:[-\u2013\u2014]\s?30\s?[-\u2013\u2014]|[-\u2013\u2014*]\s?ends?\s?[-\u2013\u2014*]|ends|\(ends?\))$/iu,
    endsArticle: true,
  },
  { reason: "a note to the desks that take the copy", pattern: /^\(?eds\.?:\s\S/iu },
  {
    reason: "a note to the desks that take the copy",
    pattern: /^#+\s(?:\p{L}{2,8}[- ])?(?:notizblock|notepad)$/iu,
    endsArticle: true,
  },
  { reason: "a reading time", pattern: /^(?:\d+[\s-]*min(?:ute)?s?\s+read|(?:estimated )?reading time.{0,30})$/iu },
  {
    reason: "contact details",
    pattern:
      /^(?:(?:e-?mail|contact)(?: (?:the|our) (?:author|reporter|editor|newsroom))?:?\s*)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|^@\w{2,30}$/iu,
  },
];

const KINDS = [...FURNITURE, ...FURNITURE_ABROAD, SENT_WITH];

/** Whether a line says that the next one is the caption or credit of an image. */
export function isCaptionLabel(text: string): boolean {
  return /^(?:image|photo) (?:caption|source|credit)s?:?$/iu.test(text);
}

/** What kind of page furniture a paragraph is; null for copy. Somebody who is quoted or interviewed says nothing for a page. */
export function furnitureKind(text: string): FurnitureKind | null {
  if (text.length > MAX_FURNITURE || SPOKEN.test(text)) return null;
  if (isCaptionLabel(text)) return { reason: CAPTION, pattern: /^/u };
  const kind = KINDS.find(({ pattern }) => pattern.test(text));
  return kind ?? (isDateLine(text) ? { reason: DATE_OF_PAGE, pattern: /^/u } : null);
}

const ENDS_SENTENCE = /[.!?\u2026\u061F\u06D4\u3002\uFF01\uFF1F]["'\u201D\u2019\u00BB)\]]*$/u;
const MAX_SUBHEADING = 80;
const MAX_SUBHEADING_WORDS = 12;

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return ENDS_SENTENCE.test(text);
}

/** How many sentences a paragraph seems to have; at least 1. Initials and short forms do not end one. */
export function sentenceCount(text: string): number {
  const ends = text.match(
    /[\p{L}\p{N})\]"'\u201D\u2019\u00BB]{2}[.!?\u061F\u06D4\u3002]+["'\u201D\u2019\u00BB)\]]*(?=\s+["'\u201C\u2018\u00AB(]*[^\s\p{Ll}]|$)/gu,
  );
  return Math.max(1, ends?.length ?? 0);
}

/** Whether a line may be a subheading: short, no full stop, no quotation, no number of a list, no label that leads into what follows. */
export function maySubhead(text: string): boolean {
  const words = text.split(" ").length;
  return (
    text.length <= MAX_SUBHEADING &&
    words <= MAX_SUBHEADING_WORDS &&
    !/[.!\u2026\u06D4\u3002;:,]["'\u201D\u2019\u00BB)]*$/u.test(text) &&
    !/^["'\u201C\u00AB([\u2013\u2014#]|^\d{1,3}[.)]\s/u.test(text) &&
    /\p{L}/u.test(text) &&
    !/^\p{Ll}/u.test(text) &&
    readByline(text) === null
  );
}
