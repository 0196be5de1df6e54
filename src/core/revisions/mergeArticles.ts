import type { Article } from "../article/article";
import { reconcileClaims } from "../article/commands/reconcileClaims";
import { type DocumentNode, EMPTY_BODY } from "../article/document/documentNode";
import type { Claim } from "../claims/claim";
import { mergeLedgers } from "../claims/mergeLedgers";
import type { Act } from "../identity/act";
import { mergeNotes } from "../notes/mergeNotes";
import { type Choice, type CopyChoice, isQuestion, type MergeChoices } from "./mergeChoices";
import { claimsMarkedIn, withFreshClaims } from "./withFreshClaims";

/** What somebody has chosen: of the copy by a block's key, of the details by their field. What is not named stays suggested. */
export type Chosen = Readonly<Record<string, Choice>>;

/** What is to be done about one part of two texts; null while nobody has decided. */
export function choiceFor(chosen: Chosen, key: string, suggested: Choice | null): Choice | null {
  return (Object.hasOwn(chosen, key) ? chosen[key] : null) ?? suggested;
}

/** How many parts nobody has decided about, and nothing can be suggested for. */
export function undecided({ copy, details }: MergeChoices, chosen: Chosen): number {
  return [
    ...copy.filter(isQuestion).map(({ key, suggested }) => choiceFor(chosen, key, suggested)),
    ...details.map(({ field, suggested }) => choiceFor(chosen, field, suggested)),
  ].filter((choice) => choice === null).length;
}

/**
 * One article of two, as somebody has chosen part by part. Whatever was chosen, both people's work on claims and notes stays:
 * ledgers are joined, every remark is kept. Stage, sign-off and history are those on the desk. A part that nobody has decided
 * about keeps my words. Where both texts of a paragraph are kept, mine comes first, and claims in theirs that mine has as
 * well are copies of them.
 */
export function mergeArticles(
  theirs: Article,
  mine: Article,
  { copy, details }: MergeChoices,
  chosen: Chosen,
  act: Act,
): Article {
  const choices = new Map(details.map(({ field, suggested }) => [field, choiceFor(chosen, field, suggested)]));
  const fields = [...choices].filter(([, choice]) => choice === "theirs").map(([field]) => [field, theirs[field]]);
  const { body, copies } = mergedBody(copy, chosen, act.newId);
  return {
    ...mine,
    ...Object.fromEntries(fields),
    body,
    claims: reconcileClaims(body, mergeClaims(theirs.claims, mine.claims), act, copies),
    notes: mergeNotes(theirs.notes, mine.notes),
    version: theirs.version,
    stage: theirs.stage,
    signOff: theirs.signOff,
    history: theirs.history,
    updatedAt: theirs.updatedAt,
  };
}

/** The claims of both, each with all that either has done about it. */
export function mergeClaims(
  theirs: Readonly<Record<string, Claim>>,
  mine: Readonly<Record<string, Claim>>,
): Record<string, Claim> {
  const merged: Record<string, Claim> = { ...theirs };
  for (const [id, claim] of Object.entries(mine)) {
    const standing = Object.hasOwn(theirs, id) ? theirs[id] : undefined;
    merged[id] = standing ? mergeLedgers(standing, claim) : claim;
  }
  return merged;
}

function mergedBody(copy: readonly CopyChoice[], chosen: Chosen, newId: () => string) {
  const decided = copy.map((part) => ({
    part,
    choice: isQuestion(part) ? (choiceFor(chosen, part.key, part.suggested) ?? "mine") : "mine",
  }));
  const ofMine = decided.flatMap(({ part, choice }) =>
    choice !== "theirs" && part.change.after && isQuestion(part) ? [part.change.after.node] : [],
  );
  const marked = claimsMarkedIn(ofMine);
  const content: DocumentNode[] = [];
  const copies: Record<string, string> = {};
  for (const { part, choice } of decided) {
    const { before, after } = part.change;
    if (choice !== "theirs" && after) content.push(after.node);
    if (choice === "mine" || !before) continue;
    const fresh = withFreshClaims(before.node, marked, newId);
    Object.assign(copies, fresh.copies);
    content.push(fresh.block);
  }
  return { body: content.length === 0 ? EMPTY_BODY : { type: "doc", content }, copies };
}
