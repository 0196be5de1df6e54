import type { Article } from "#core/article/article";
import type { Command } from "#core/article/commands/command";
import type { DocumentNode } from "#core/article/document/documentNode";
import type { Stage } from "#core/article/stage";
import type { Evidence } from "#core/claims/evidence";
import type { Verdict } from "#core/claims/verdict";
import type { SampleSourceKey } from "./sources/index";

/** What a piece of work on a sample article may ask about. */
export interface Bench {
  /** As the work before has left it. */
  readonly article: Article;
  readonly claimId: (key: string) => string;
  readonly sourceId: (key: SampleSourceKey) => string;
  readonly evidenceId: (claim: string, source: string) => string;
}

/** One piece of work on an article, in the words of the sample desk: claims and sources go by their keys. */
export type Task = (bench: Bench) => Command;

/** What one person did at one sitting. */
export interface Sitting {
  readonly by: string;
  /** Days before the sample desk was set up, at least 1. */
  readonly daysAgo: number;
  /** UTC, "HH:MM". */
  readonly time: string;
  readonly tasks: readonly Task[];
}

type EvidenceDetails = Partial<Pick<Evidence, "stance" | "locator" | "quote" | "note" | "credibility">>;

/** Evidence from a source; it supports the claim unless said otherwise. */
export function found(claim: string, source: SampleSourceKey, details: EvidenceDetails = {}): Task {
  return ({ claimId, sourceId, evidenceId }) => ({
    type: "add-evidence",
    claimId: claimId(claim),
    evidence: {
      id: evidenceId(claim, source),
      sourceId: sourceId(source),
      stance: "supports",
      locator: "",
      quote: "",
      note: "",
      credibility: null,
      attachment: null,
      ...details,
    },
  });
}

export function rule(claim: string, verdict: Verdict, note = ""): Task {
  return ({ claimId }) => ({ type: "record-verdict", claimId: claimId(claim), verdict, note });
}

export function assign(claim: string, assignee: string): Task {
  return ({ claimId }) => ({ type: "assign-claim", claimId: claimId(claim), assignee });
}

export function moveTo(stage: Stage, reason: string): Task {
  return () => ({ type: "move-to-stage", stage, reason, override: null });
}

/** An edit of the copy: the words stand in one stretch of text, and only once. */
export function reword(words: string, newWords: string): Task {
  return ({ article }) => {
    const edit = (node: DocumentNode): DocumentNode => ({
      ...node,
      ...(node.text === undefined ? {} : { text: node.text.replace(words, newWords) }),
      ...(node.content ? { content: node.content.map(edit) } : {}),
    });
    return { type: "edit-body", body: edit(article.body) };
  };
}

/** An edit of the copy: the block in which a claim stands goes. */
export function cutBlockOf(claim: string): Task {
  return ({ article, claimId }) => {
    const id = claimId(claim);
    const content = (article.body.content ?? []).filter((block) => !holdsClaim(block, id));
    return { type: "edit-body", body: { ...article.body, content } };
  };
}

function holdsClaim(node: DocumentNode, id: string): boolean {
  const marked = node.marks?.some((mark) => mark.type === "claim" && mark.attrs?.["id"] === id) ?? false;
  return marked || (node.content ?? []).some((child) => holdsClaim(child, id));
}
