import type { ConflictAnswer } from "#api/contracts/articles";
import type { Article } from "#core/article/article";
import { apply } from "#core/article/commands/apply";
import type { Command } from "#core/article/commands/command";
import { inverseOf } from "#core/article/commands/inverseOf";
import type { DocumentNode } from "#core/article/document/documentNode";
import type { Act } from "#core/identity/act";
import { type Problem, type Result, refuse } from "#core/result";
import { ActHistory } from "./actHistory";
import type { SaveState } from "./saveState";

/** The editor's own history of the text, with which everything else that can be undone takes turns. */
export interface TextHistory {
  /** How many steps of the text can be undone. */
  depth(): number;
  /** What is typed next is a step of its own. */
  close(): void;
}

const NO_TEXT_HISTORY: TextHistory = { depth: () => 0, close: () => {} };

/** What the screen shows of a session. A new object at each change. */
export interface SessionView {
  /** The article as it is on this screen, saved or not. */
  readonly article: Article;
  readonly saveState: SaveState;
  readonly conflict: ConflictAnswer | null;
  /** Counts up whenever the body comes from elsewhere than the editor, which then has to take it over. */
  readonly bodyRevision: number;
  /** The editor has words that `article` does not have yet: what is derived from it says nothing about them. */
  readonly bodyTouched: boolean;
  /** Another window is writing this article: here it is for reading. */
  readonly readOnly: boolean;
}

/** One article as it is on this screen: what the editor holds, what commands have made of it, and who is told of changes. */
export class ShownArticle {
  /** What was done here to claims and details, for undo and redo. */
  readonly acts = new ActHistory();
  #view: SessionView;
  /** The editor's text, asked for only when it is needed. */
  #pullBody: (() => DocumentNode) | null = null;
  #textHistory: TextHistory = NO_TEXT_HISTORY;
  /** What claims that were pasted as copies were copied from. Kept for good: undo and redo may bring a copy in at any time. */
  #copies: Record<string, string> = {};
  #bodyProblem: Problem | null = null;
  readonly #listeners = new Set<() => void>();

  /**
   * @param act who does something now
   * @param onChange told of every change that is made here, and so is not saved yet
   * @param onRefused told of every change that is not made, because another window is writing
   */
  constructor(
    saved: Article,
    private readonly act: () => Act,
    private readonly onChange: () => void,
    private readonly onRefused: () => void,
  ) {
    this.#view = {
      article: saved,
      saveState: { kind: "saved", at: saved.updatedAt },
      conflict: null,
      bodyRevision: 0,
      bodyTouched: false,
      readOnly: false,
    };
  }

  get view(): SessionView {
    return this.#view;
  }

  /** Why the editor's text cannot be taken over. It is in no save then, and must not pass for saved. */
  get bodyProblem(): Problem | null {
    return this.#bodyProblem;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  update(change: Partial<SessionView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }

  attachEditor(pullBody: () => DocumentNode, textHistory: TextHistory = NO_TEXT_HISTORY): () => void {
    this.#pullBody = pullBody;
    this.#textHistory = textHistory;
    return () => {
      this.takeBody();
      if (this.#pullBody !== pullBody) return;
      this.#pullBody = null;
      this.#textHistory = NO_TEXT_HISTORY;
    };
  }

  touchBody(): void {
    if (!this.#view.bodyTouched) this.update({ bodyTouched: true });
    this.onChange();
  }

  rememberCopies(copies: Readonly<Record<string, string>>): void {
    this.#copies = { ...this.#copies, ...copies };
  }

  /** Takes the editor's text into the article now. */
  takeBody(): void {
    if (!this.#view.bodyTouched || !this.#pullBody) return;
    const body = this.#pullBody();
    if (body === this.#view.article.body) {
      this.update({ bodyTouched: false });
      return;
    }
    const result = apply(this.#view.article, { type: "edit-body", body, copies: this.#copies }, this.act());
    this.#bodyProblem = result.ok ? null : result.problem;
    if (result.ok) this.update({ article: result.value, bodyTouched: false });
    else this.update({ bodyTouched: false, saveState: { kind: "failed", problem: result.problem } });
  }

  do(command: Command): Result<Article> {
    if (this.#view.readOnly) {
      this.onRefused();
      return writtenElsewhere();
    }
    const { result, inverse } = this.#carryOut(command);
    if (inverse) {
      this.acts.record(inverse, this.#textHistory.depth(), Date.parse(this.act().at));
      this.#textHistory.close();
    }
    return result;
  }

  undoAct(): boolean {
    return !this.#view.readOnly && this.acts.undo((command) => this.#carryOut(command).inverse);
  }

  redoAct(): boolean {
    return !this.#view.readOnly && this.acts.redo((command) => this.#carryOut(command).inverse);
  }

  #carryOut(command: Command): { result: Result<Article>; inverse: Command | null } {
    this.takeBody();
    const before = this.#view.article;
    const result = apply(before, command, this.act());
    if (!result.ok) return { result, inverse: null };
    const bodyRevision = this.#view.bodyRevision + (result.value.body === before.body ? 0 : 1);
    this.update({ article: result.value, bodyRevision });
    this.onChange();
    return { result, inverse: inverseOf(command, before, result.value) };
  }
}

export function writtenElsewhere() {
  return refuse(
    "written-elsewhere",
    "This article is being written in another window. Nothing was changed here.",
    "Take over writing on the page first.",
  );
}
