import type { Article } from "../article/article";
import type { DocumentNode } from "../article/document/documentNode";
import { guardBody } from "../article/document/guardBody";
import { recordFaults } from "../article/recordFaults";
import { STAGE_LABELS } from "../article/stage";
import { markedTexts } from "../claims/claimTexts";
import type { Firewall } from "../firewall/firewall";
import type { DeskFinding } from "./deskFinding";
import { examineClaims } from "./examineClaims";
import { imagesShown } from "./filesNamed";

/** What an examination needs to know beside the article. */
export interface ArticleCircumstances {
  /** The article's path inside the desk. */
  readonly where: string;
  /** Whether the library has a source, under this id or a former one. */
  readonly hasSource: (id: string) => boolean;
  /** Null when the library cannot be read: then no words of the copy are quoted. */
  readonly firewall: Firewall | null;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

/** Something that must be there for an article or a source to be whole. */
export interface Need {
  /** The id of a source, or the SHA-256 of a file. */
  readonly id: string;
  readonly where: string;
  /** Who needs it, as the subject of a sentence. */
  readonly who: string;
}

export interface ArticleExamined {
  readonly findings: readonly DeskFinding[];
  /** Sources that its evidence names and that the library did not have. */
  readonly sources: readonly Need[];
  /** Files that it shows or rests on now. */
  readonly files: readonly Need[];
}

/** Milliseconds by which clocks may be apart. */
const CLOCKS_APART = 24 * 60 * 60 * 1000;

/** Looks an article through that its schema has taken: whether all that it says fits together. */
export function examineArticle(article: Article, circumstances: ArticleCircumstances): ArticleExamined {
  const { where, now } = circumstances;
  const claims = examineClaims(article, circumstances);
  const images = [...imagesShown(article.body)].map((id) => ({ id, where, who: "A figure" }));
  const own = [
    ...misfiled(article.claims, "claim"),
    ...misfiled(article.notes, "note"),
    ...withoutRecord(article),
    ...unsafe(article.body),
    ...unrecorded(article),
    ...inFuture(article, now),
  ];
  return {
    findings: [...own.map((finding) => ({ where, ...finding })), ...claims.findings],
    sources: claims.sources,
    files: [...images, ...claims.files],
  };
}

type Found = Omit<DeskFinding, "where">[];

function misfiled(records: Readonly<Record<string, { id: string }>>, what: "claim" | "note"): Found {
  const count = Object.entries(records).filter(([id, record]) => record.id !== id).length;
  if (count === 0) return [];
  return [
    {
      severity: "error",
      code: `${what}-misfiled`,
      message: `Records of ${what}s are filed under another one's id (${count}).`,
      remedy: "Put a copy of the article from before this back, or export it as Stet JSON and import that.",
    },
  ];
}

function withoutRecord({ body, claims, notes }: Article): Found {
  const claimsLost = [...markedTexts(body).keys()].filter((id) => !Object.hasOwn(claims, id)).length;
  const notesLost = [...noteMarks(body)].filter((id) => !Object.hasOwn(notes, id)).length;
  const found: Found = [];
  if (claimsLost > 0) {
    found.push({
      severity: "error",
      code: "claim-record-missing",
      message: `Claims are marked in the text and have no record (${claimsLost}): who checked them is lost.`,
      remedy: "Put a copy of the article back that still has them, or mark and check these words again.",
    });
  }
  if (notesLost > 0) {
    found.push({
      severity: "warning",
      code: "note-record-missing",
      message: `Notes are marked in the text and have no record (${notesLost}).`,
      remedy: "Put a copy of the article back that still has them, if what they said matters.",
    });
  }
  return found;
}

function noteMarks(node: DocumentNode): Set<string> {
  const own = (node.marks ?? []).filter(({ type }) => type === "note").map(({ attrs }) => String(attrs?.["id"]));
  return new Set([...own, ...(node.content ?? []).flatMap((child) => [...noteMarks(child)])]);
}

function unsafe(body: DocumentNode): Found {
  if (guardBody(body).ok) return [];
  return [
    {
      severity: "error",
      code: "body-unsafe",
      message: "The text holds a link or another attribute that may not stand in copy. Stet has not written it.",
      remedy: "Export the article as Stet JSON and import that: what is unsafe is left out then.",
    },
  ];
}

function unrecorded(article: Article): Found {
  return recordFaults(article).map((fault) =>
    fault === "stage"
      ? {
          severity: "warning",
          code: "stage-unrecorded",
          message: `The article is in stage ${STAGE_LABELS[article.stage]}, and its history ends in another one.`,
          remedy: "Find out who moved it, and move it to the stage where it belongs.",
        }
      : {
          severity: "warning",
          code: "sign-off-unfounded",
          message: "The article's sign-off and its history do not say the same.",
          remedy: "Do not rely on the sign-off: withdraw it, and have the article signed off again.",
        },
  );
}

function inFuture({ createdAt, updatedAt, history }: Article, now: string): Found {
  const latest = Date.parse(now) + CLOCKS_APART;
  if ([createdAt, updatedAt, ...history.map(({ at }) => at)].every((at) => Date.parse(at) <= latest)) return [];
  return [
    {
      severity: "warning",
      code: "date-in-future",
      message: "The article has dates that are still to come.",
      remedy: "See that this machine's clock is right, and those of others who have worked on it.",
    },
  ];
}
