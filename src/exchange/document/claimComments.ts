import type { Clearance } from "#core/gate/clearance";
import { counted } from "#core/text/counted";
import { initialsOf } from "#core/text/initialsOf";
import { type ClaimPart, outlineClaim } from "../report/outlineClaim";
import { articleDate } from "./articleDate";

/** The option of formats that have comments. */
export const CLAIMS_AS_COMMENTS = { id: "claims-as-comments", label: "Claims as comments, with verdict and evidence" };

/** A claim as a comment on its words, in what the public verification report says of it. */
export interface ClaimComment {
  readonly claimId: string;
  /** Who gave the verdict; Stet where nobody has. */
  readonly author: string;
  readonly initials: string;
  /** When the verdict was given, or the moment that the article is dated by. */
  readonly at: string;
  /** The claim's exact words. */
  readonly words: string;
  readonly lines: readonly string[];
}

/** The claims of an article's text as comments, in the order of the text, and what is said of those without a place in it. */
export function claimComments(clearance: Clearance): {
  readonly comments: readonly ClaimComment[];
  readonly warnings: readonly string[];
} {
  const claims = clearance.reportedClaims();
  const gone = claims.filter(({ orphaned }) => orphaned).length;
  const comments = claims
    .filter(({ orphaned }) => !orphaned)
    .map((claim): ClaimComment => {
      const author = claim.verdictBy ?? "Stet";
      return {
        claimId: claim.id,
        author,
        initials: initialsOf(author),
        at: claim.verdictAt ?? articleDate(clearance.article),
        words: claim.text,
        lines: linesOf(outlineClaim(claim, "public")),
      };
    });
  const warnings =
    gone === 0 ? [] : [`${counted(gone, "claim has", "claims have")} no comment: the words are gone from the text.`];
  return { comments, warnings };
}

/** For a document without comments. */
export const noComments: ReturnType<typeof claimComments> = { comments: [], warnings: [] };

/** What a comment says. Where it reaches over words that are not its claim's, it names the claim's own. */
export function commentLines({ claimId, words, lines }: ClaimComment, parted: ReadonlySet<string>): string[] {
  return parted.has(claimId) ? [`About these words: “${words}”`, ...lines] : [...lines];
}

function linesOf({ number, symbol, standing, earlier, facts, alarm, evidence }: ClaimPart): string[] {
  const told = facts.map(({ label, value }) => `${label}: ${value}`);
  const pieces = evidence.flatMap((piece) => {
    const who = [piece.source, ...piece.known, piece.url].filter((part) => part !== "").join("; ");
    return [`${piece.symbol} ${piece.stance}: ${who}`, ...piece.facts.map(({ label, value }) => `${label}: ${value}`)];
  });
  return [
    `${number}. ${symbol} ${standing}`,
    ...(earlier === null ? [] : [`The verdict was about these words: “${earlier}”`]),
    ...(alarm === null ? [] : [alarm]),
    ...told,
    ...pieces,
  ];
}
