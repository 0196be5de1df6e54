import { type Byline, isRole, readByline, readNames } from "../details/byline";
import { DRAFT_NOTICE_REMOVED, isDraftNotice } from "../draftNotice";
import { datelineOf } from "./dateline";
import { takeHeadline } from "./headline";
import { endsSentence, furnitureKind, isCaptionLabel, sentenceCount } from "./lineKind";
import { LIST_ITEM, type TextParagraph } from "./paragraphs";
import { takeWireMarks } from "./wireMarks";

/** What stands over the copy of a plain text, and the paragraphs that are left. */
export interface HeadMatter {
  /** As its slug line says; empty without one. */
  readonly slug: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly bylines: readonly string[];
  readonly dateline: string;
  readonly embargo: string | null;
  readonly paragraphs: readonly TextParagraph[];
  readonly warnings: readonly string[];
}

const BESIDE_BYLINE = "what stood beside the byline";
const MAX_STANDFIRST = 400;
/** Characters. A longer sentence under the byline is how the copy begins. */
const MAX_LONE_SENTENCE = 160;
/** Characters. Two sentences that are longer are how the copy begins. */
const MAX_TWO_SENTENCES = 240;
/** So many lines under the headline are searched for a byline. */
const MAX_HEAD_LINES = 8;

/** Takes headline, byline, standfirst and dateline off the top of a text. Whatever is neither stays in the paragraphs. */
export function readHeadMatter(all: readonly TextParagraph[]): HeadMatter {
  const paragraphs = [...all];
  const { slug, warnings: marks } = takeWireMarks(paragraphs);
  const warnings = [...marks];
  if (isDraftNotice(paragraphs[0]?.text ?? "")) {
    paragraphs.shift();
    warnings.push(DRAFT_NOTICE_REMOVED);
  }
  const embargo = takeEmbargo(paragraphs);
  const headline = takeHeadline(paragraphs, warnings);
  const { bylines, at } = takeBylines(paragraphs);
  const standfirst = takeStandfirst(paragraphs, at);
  return { slug, headline, standfirst, bylines, dateline: takeDateline(paragraphs), embargo, paragraphs, warnings };
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

/** Bylines near the top, and the position that the first of them stood at. What stood beside the names stays. */
function takeBylines(paragraphs: TextParagraph[]): { bylines: string[]; at: number | null } {
  const bylines: string[] = [];
  let at: number | null = null;
  const asides = paragraphs.filter(({ aside }) => aside).length;
  for (let index = 0; index < Math.min(MAX_HEAD_LINES + asides, paragraphs.length); index += 1) {
    const paragraph = paragraphs[index];
    if (paragraph?.aside) continue;
    if (!paragraph || (at !== null && index > at && !furnitureKind(paragraph.text))) break;
    const split = /^by:?$/iu.test(paragraph.text) ? readNames(paragraphs[index + 1]?.text ?? "", true) : null;
    const bare = index === asides ? bareByline(paragraph.text, paragraphs[index + 1]?.text ?? "") : null;
    const byline: Byline | null = split ?? readByline(paragraph.text) ?? bare;
    if (!byline) continue;
    bylines.push(...byline.names);
    const rest = byline.rest === "" ? [] : [{ text: byline.rest, afterGap: paragraph.afterGap, aside: BESIDE_BYLINE }];
    if (bare) setAside(paragraphs, index + 1);
    paragraphs.splice(index, split ? 2 : 1, ...rest);
    at ??= index;
    index += rest.length - 1;
    const below = paragraphs[index + 1];
    if (below && !below.aside && isRole(below.text) && paragraphs[index + 2]) setAside(paragraphs, index + 1);
  }
  return { bylines: [...new Set(bylines)].slice(0, 50), at };
}

function setAside(paragraphs: TextParagraph[], index: number): void {
  const paragraph = paragraphs[index];
  if (paragraph) paragraphs[index] = { ...paragraph, aside: BESIDE_BYLINE };
}

/** A name alone under the headline, told by what the person does in the line below. */
function bareByline(text: string, below: string): Byline | null {
  const words = text.split(" ").length;
  return words >= 2 && words <= 4 && isRole(below) && !isRole(text) && !endsSentence(text)
    ? readNames(text, false)
    : null;
}

/**
 * The standfirst, when something speaks for it: it is all that stands between headline and byline, or it is one sentence
 * that stands apart from copy, by an empty line or by being no copy itself, or a short one between the byline and the copy.
 * Two sentences are copy as well, unless the copy begins with its dateline below them, or they alone are set apart.
 */
function takeStandfirst(paragraphs: TextParagraph[], bylineAt: number | null): string {
  const copy = paragraphs.flatMap((paragraph, index) =>
    isCopy(paragraph) && !isCaptionLabel(paragraphs[index - 1]?.text ?? "") ? [{ ...paragraph, index }] : [],
  );
  const [first, second, third, fourth] = copy;
  if (!first || !second || first.text.length > MAX_STANDFIRST || !mayStandApart(first.text)) return "";
  const between = bylineAt !== null && first.index < bylineAt;
  if (between) return second.index >= bylineAt ? take(paragraphs, first.index) : "";
  const lone = sentenceCount(first.text) === 1 && first.text.split(" ").length >= 4;
  const leadsIntoCopy =
    datelineOf(second.text) !== null || (endsSentence(second.text) && sentenceCount(second.text) > 1);
  const isDeck = !endsSentence(first.text) && first.text.length >= 40 && endsSentence(second.text);
  const standsApart = second.afterGap && third?.afterGap === false;
  const isUnderByline = first.index === bylineAt && third !== undefined && first.text.length <= MAX_LONE_SENTENCE;
  const isOneSentence = lone && (leadsIntoCopy || isDeck || standsApart || isUnderByline);
  const two = sentenceCount(first.text) === 2 && endsSentence(first.text) && first.text.length <= MAX_TWO_SENTENCES;
  const isSetApart = standsApart && fourth?.afterGap === false && endsSentence(second.text);
  const isTwoSentences = two && (datelineOf(second.text) !== null || isSetApart);
  return isOneSentence || isTwoSentences ? take(paragraphs, first.index) : "";
}

function isCopy({ text, aside }: TextParagraph): boolean {
  return aside === undefined && furnitureKind(text) === null;
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
