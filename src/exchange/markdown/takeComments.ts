import { counted } from "#core/text/counted";
import { type KeptRemark, standInFor } from "./keptRemark";
import { ANY_REMARK, MACHINE_SIGN, REMARK_KINDS, type RemarkKind } from "./remarkKinds";
import { placesIn, type Stretch, stretchesOf } from "./stretches";

/** Code that stands in a remark hides where code begins and ends after it: so often is the rest read anew. */
const MAX_ROUNDS = 6;
const HOLDS_CODE = /`|~~~|<(?:pre|code|script|style)\b/iu;
/** As the Markdown of a quotation has it, at the start of each line. */
const QUOTED = /^[ \t]{0,3}>[ \t]?/gmu;

/** A line that has begun with the sign of a heading, an item or a cell, and with nothing else. */
const BLOCK_SIGNS = /(?:^|\n)[ \t>#*+|\d.)[\]x-]*$/u;
const MAX_BLOCK_SIGNS = 100;

interface Round {
  readonly text: string;
  readonly again: boolean;
  readonly unclosed: number;
}

/**
 * Takes out of Markdown what its writer has hidden from readers, in whichever program's signs, and leaves a stand-in where it
 * was. Where such signs stand in code they are text.
 */
export function takeComments(source: string, kept: KeptRemark[]): { text: string; warnings: string[] } {
  let text = source;
  let unclosed = 0;
  for (let left = MAX_ROUNDS - 1; left >= 0 && isAny(text); left -= 1) {
    const round = takeRound(text, kept, left > 0);
    text = round.text;
    unclosed += round.unclosed;
    if (!round.again) break;
  }
  const comments = kept.filter(({ kind }) => kind === "comment").length;
  return {
    text,
    warnings: [
      ...(comments === 0 ? [] : [`Comments in the text became notes to colleagues (${comments}).`]),
      ...(unclosed === 0
        ? []
        : [
            `${counted(unclosed, "comment has", "comments have")} no end: look into the notes for what belongs in the text.`,
          ]),
    ],
  };
}

function isAny(text: string): boolean {
  ANY_REMARK.lastIndex = 0;
  return ANY_REMARK.test(text);
}

/** `stops`: whether to end with a remark after which code has to be looked for anew. */
function takeRound(source: string, kept: KeptRemark[], stops: boolean): Round {
  const placeOf = placesIn(stretchesOf(source));
  let text = "";
  let copied = 0;
  let unclosed = 0;
  ANY_REMARK.lastIndex = 0;
  for (let match = ANY_REMARK.exec(source); match; match = ANY_REMARK.exec(source)) {
    const kind = REMARK_KINDS[match.slice(1).findIndex((group) => group !== undefined)];
    const places = placeOf(match.index);
    if (!kind || places.has("code") || places.has("address")) continue;
    const start = match.index + match[0].length;
    const end = endOf(kind, source, match.index, start);
    if (end === null) continue;
    if (!end.closed) unclosed += 1;
    const words = source.slice(start, end.at).replace(QUOTED, "").trim();
    const standIn =
      words === "" || MACHINE_SIGN.test(words) ? "" : standInFor(kept.push({ kind: "comment", text: words }) - 1);
    const before = source.slice(copied, match.index);
    text += around(before, standIn, source.slice(end.after, end.after + 2), isBlock(match[0], places));
    copied = end.after;
    ANY_REMARK.lastIndex = Math.max(copied, match.index + 1);
    if (stops && HOLDS_CODE.test(words)) return { text: text + source.slice(copied), again: true, unclosed };
  }
  return { text: text + source.slice(copied), again: false, unclosed };
}

function endOf(kind: RemarkKind, source: string, open: number, start: number) {
  kind.close.lastIndex = start;
  const close = kind.close.exec(source);
  if (close) return { at: close.index, after: close.index + close[0].length, closed: true };
  if (kind.unclosed === "rest") return { at: source.length, after: source.length, closed: false };
  // Two signs in the middle of a line may be anything.
  if (!/(?:^|\n)[ \t>]*$/u.test(source.slice(Math.max(0, open - 200), open))) return null;
  const paragraph = source.slice(start).search(/\n[ \t>]*(?:\n|$)/u);
  const at = paragraph === -1 ? source.length : start + paragraph;
  return { at, after: at, closed: false };
}

/** A comment in HTML ends the paragraph that it stands under, where it has a line of its own and no HTML around it. */
function isBlock(sign: string, places: ReadonlySet<Stretch["kind"]>): boolean {
  return sign === "<!--" && !places.has("html");
}

/** What came before with the stand-in after it, and no gap where the remark was. */
function around(before: string, standIn: string, after: string, block: boolean): string {
  const indent = /(?:^|\n)([ \t]*)$/u.exec(before)?.[1];
  const endsLine = /^(?:[ \t]?\n|[ \t]?$)/u.test(after);
  if (indent === undefined) {
    const closes = /^(?:[\s.,;:!?)\]]|$)/u.test(after);
    const isFirst = BLOCK_SIGNS.test(before.slice(-MAX_BLOCK_SIGNS));
    return `${closes && !isFirst ? before.replace(/[ \t]{1,100}$/u, "") : before}${standIn}`;
  }
  if (!block || !endsLine) return before + standIn;
  return `${before.slice(0, before.length - indent.length)}\n${indent}${standIn}\n`;
}
