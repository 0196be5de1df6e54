import { type Byline, readByline, readNames } from "../details/byline";
import { splitAtBar } from "../details/titleTail";
import { DRAFT_NOTICE_REMOVED, isDraftNotice } from "../draftNotice";
import { endsSentence, furnitureKind, sentenceCount } from "./lineKind";
import { LIST_ITEM, type TextParagraph } from "./paragraphs";

/** What stands over the copy of a plain text, and the paragraphs that are left. */
export interface HeadMatter {
  readonly headline: string;
  readonly standfirst: string;
  readonly bylines: readonly string[];
  readonly dateline: string;
  readonly embargo: string | null;
  readonly paragraphs: readonly TextParagraph[];
  readonly warnings: readonly string[];
}

/** A longer first line is a paragraph: no headline takes two hundred letters. */
const MAX_HEADLINE = 250;
const MAX_STANDFIRST = 400;
/** So many lines under the headline are searched for a byline. */
const MAX_HEAD_LINES = 8;

/** Takes headline, byline, standfirst and dateline off the top of a text. Whatever is neither stays in the paragraphs. */
export function readHeadMatter(all: readonly TextParagraph[]): HeadMatter {
  const warnings: string[] = [];
  const paragraphs = [...all];
  if (isDraftNotice(paragraphs[0]?.text ?? "")) {
    paragraphs.shift();
    warnings.push(DRAFT_NOTICE_REMOVED);
  }
  const embargo = takeEmbargo(paragraphs);
  const headline = takeHeadline(paragraphs, warnings);
  const { bylines, at } = takeBylines(paragraphs);
  const standfirst = takeStandfirst(paragraphs, at);
  return { headline, standfirst, bylines, dateline: takeDateline(paragraphs), embargo, paragraphs, warnings };
}

function takeEmbargo(paragraphs: TextParagraph[]): string | null {
  const found = /^EMBARGO(?:ED)?(?: UNTIL)?:?\s+(\d{4}-\d\d-\d\dT[\d:.]+Z)(?:\s\(.*\))?$/iu.exec(
    paragraphs[0]?.text ?? "",
  );
  const [, moment = ""] = found ?? [];
  if (Number.isNaN(Date.parse(moment))) return null;
  paragraphs.shift();
  return new Date(moment).toISOString();
}

function takeHeadline(paragraphs: TextParagraph[], warnings: string[]): string {
  const [first] = paragraphs;
  if (!first) return "";
  const { title, tail } = splitAtBar(first.text);
  const belongsToCopy = title.length > MAX_HEADLINE || LIST_ITEM.test(title);
  if (belongsToCopy) {
    warnings.push("No headline was found: the first line is too long for one, or belongs to a list.");
    return "";
  }
  paragraphs.shift();
  if (tail !== "") warnings.push(`“${tail}” was taken off the headline, as it names the site or section.`);
  return title;
}

/** Bylines near the top, and the position that the first of them stood at. What stood beside the names stays. */
function takeBylines(paragraphs: TextParagraph[]): { bylines: string[]; at: number | null } {
  const bylines: string[] = [];
  let at: number | null = null;
  for (let index = 0; index < Math.min(MAX_HEAD_LINES, paragraphs.length); index += 1) {
    const paragraph = paragraphs[index];
    if (!paragraph || (at !== null && index > at && !furnitureKind(paragraph.text))) break;
    const split = /^by:?$/iu.test(paragraph.text) ? readNames(paragraphs[index + 1]?.text ?? "", true) : null;
    const byline: Byline | null = split ?? readByline(paragraph.text);
    if (!byline) continue;
    bylines.push(...byline.names);
    const rest = byline.rest === "" ? [] : [{ text: byline.rest, afterGap: paragraph.afterGap, aside: true }];
    paragraphs.splice(index, split ? 2 : 1, ...rest);
    at ??= index;
    index += rest.length - 1;
  }
  return { bylines: [...new Set(bylines)].slice(0, 50), at };
}

/**
 * The standfirst, when something speaks for it: it is all that stands between headline and byline, or it is one sentence
 * that stands apart from copy, by an empty line or by being no copy itself.
 */
function takeStandfirst(paragraphs: TextParagraph[], bylineAt: number | null): string {
  const copy = paragraphs.flatMap((paragraph, index) => (isCopy(paragraph) ? [{ ...paragraph, index }] : []));
  const [first, second, third] = copy;
  if (!first || !second || first.text.length > MAX_STANDFIRST || !mayStandApart(first.text)) return "";
  const between = bylineAt !== null && first.index < bylineAt;
  if (between) return second.index >= bylineAt ? take(paragraphs, first.index) : "";
  const lone = sentenceCount(first.text) === 1 && first.text.split(" ").length >= 4;
  const leadsIntoCopy =
    datelineOf(second.text) !== null || (endsSentence(second.text) && sentenceCount(second.text) > 1);
  const isDeck = !endsSentence(first.text) && first.text.length >= 40 && endsSentence(second.text);
  const standsApart = second.afterGap && third?.afterGap === false;
  return lone && (leadsIntoCopy || isDeck || standsApart) ? take(paragraphs, first.index) : "";
}

function isCopy({ text, aside }: TextParagraph): boolean {
  return aside !== true && furnitureKind(text) === null;
}

function mayStandApart(text: string): boolean {
  return !LIST_ITEM.test(text) && !text.startsWith(">") && !text.endsWith(":") && datelineOf(text) === null;
}

function take(paragraphs: TextParagraph[], index: number): string {
  return paragraphs.splice(index, 1)[0]?.text ?? "";
}

function takeDateline(paragraphs: TextParagraph[]): string {
  const index = paragraphs.findIndex(isCopy);
  const first = paragraphs[index];
  const found = first ? datelineOf(first.text) : null;
  if (!first || !found) return "";
  paragraphs[index] = { ...first, text: found.rest };
  return found.dateline;
}

/** Words in capitals that lead into a text without being a place. */
const LABELS = /^(?:UPDATED?|BREAKING|EXCLUSIVE|WATCH|LIVE|LISTEN|OPINION|ANALYSIS|EXPLAINER|NOTE|CORRECTION|VIDEO)\b/u;

/** "VELMOOR, 3 March (Courier) \u2014 The harbour \u2026": the place in capitals, perhaps a day and an agency, then a dash. */
function datelineOf(text: string): { dateline: string; rest: string } | null {
  const [, place = "", more = "", rest = ""] =
    /^(\p{Lu}[\p{Lu}\p{M}.'\u2019 -]{2,40}?)((?:,\s[^\u2013\u2014(]{1,40}?)?(?:\s?\([^)]{2,30}\))?)\s*(?:[\u2013\u2014]|\s--?\s)\s*(\S.*)$/su.exec(
      text,
    ) ?? [];
  if (place === "" || LABELS.test(place)) return null;
  return { dateline: `${place}${more}`.trim(), rest };
}
