import type { ImportPreview, PreviewLine } from "#api/contracts/importPreviews";
import { type Corrections, NO_CORRECTIONS } from "#core/intake/corrections";
import type { Problem } from "#core/result";
import { createStore } from "../../workspace/store";
import type { GivenFile } from "./givenFile";
import type { Outcome } from "./previewed";

/** An article that may come in. */
export interface IntakeArticle {
  readonly key: string;
  /** The file that it is in, its preview there, and whether there are others in it. */
  readonly given: GivenFile;
  readonly token: string;
  readonly format: string;
  readonly oneOfSeveral: boolean;
  readonly line: PreviewLine;
  readonly chosen: boolean;
  readonly corrections: Corrections;
  /** Whether its images on the web may be fetched. */
  readonly withImages: boolean;
  /** Whether it has been corrected into something that no article can be. */
  readonly faulty: boolean;
}

/** A file that cannot come in. */
export interface FailedFile {
  readonly path: string;
  readonly problem: Problem;
}

/** What is on its way in: how far that has come, and what came of it. */
export interface Intake {
  readonly stage: "gathering" | "reading" | "choosing" | "importing" | "done";
  /** Files found, read or imported so far in this stage, and in all. */
  readonly done: number;
  readonly total: number;
  /** What is being dealt with at the moment. */
  readonly current: string;
  readonly articles: readonly IntakeArticle[];
  readonly failures: readonly FailedFile[];
  /** What has to be said of the files as a whole. */
  readonly remarks: readonly string[];
  /** The article that is being looked at; null for the list of all. */
  readonly looking: string | null;
  readonly outcomes: readonly Outcome[];
  readonly stopping: boolean;
}

export const NOTHING: Intake = {
  stage: "gathering",
  done: 0,
  total: 0,
  current: "",
  articles: [],
  failures: [],
  remarks: [],
  looking: null,
  outcomes: [],
  stopping: false,
};

/** Null while nothing is on its way. */
export const intake = createStore<Intake | null>(null);

export function changeIntake(part: Partial<Intake>): void {
  const now = intake.get();
  if (now) intake.set({ ...now, ...part });
}

/** Changes one of the articles, as somebody looks at it. */
export function changeArticle(
  key: string,
  part: Partial<Pick<IntakeArticle, "chosen" | "corrections" | "withImages" | "faulty">>,
): void {
  const now = intake.get();
  if (!now) return;
  intake.set({
    ...now,
    articles: now.articles.map((article) => (article.key === key ? { ...article, ...part } : article)),
  });
}

/** The file of a preview has been read again. */
export function replaceToken(old: string, token: string): void {
  const now = intake.get();
  if (!now) return;
  intake.set({
    ...now,
    articles: now.articles.map((article) => (article.token === old ? { ...article, token } : article)),
  });
}

export function chooseAll(chosen: boolean): void {
  const now = intake.get();
  if (now) intake.set({ ...now, articles: now.articles.map((article) => ({ ...article, chosen })) });
}

export function fetchForAll(withImages: boolean): void {
  const now = intake.get();
  if (now) intake.set({ ...now, articles: now.articles.map((article) => ({ ...article, withImages })) });
}

/** Whether all that there is to say is one article, which is looked at without a list around it. */
export function isSingle({ articles, failures, remarks }: Intake): boolean {
  return articles.length === 1 && failures.length === 0 && remarks.length === 0;
}

/** The articles of a file that has been read. */
export function articlesOf(given: GivenFile, { token, format, articles }: ImportPreview): IntakeArticle[] {
  return articles.map((line) => ({
    key: `${token} ${line.number}`,
    given,
    token,
    format,
    oneOfSeveral: articles.length > 1,
    line,
    chosen: true,
    corrections: NO_CORRECTIONS,
    withImages: false,
    faulty: false,
  }));
}
