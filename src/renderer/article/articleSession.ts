import type { Answer, BringBackAnswer, Client, SaveAnswer } from "#api/client/client";
import type { Article } from "#core/article/article";
import { type ArticlePatch, diffArticles, patchArticle } from "#core/article/articlePatch";
import type { Command } from "#core/article/commands/command";
import type { DocumentNode } from "#core/article/document/documentNode";
import { type Problem, type Result, succeed } from "#core/result";
import type { ActHistory } from "./actHistory";
import { withDeskLedgers } from "./deskLedgers";
import { mineOver } from "./mineOver";
import { RefusedWords } from "./refusedWords";
import { SaveTimer, type TimerServices } from "./saveTimer";
import { type SessionView, ShownArticle, type TextHistory, writtenElsewhere } from "./shownArticle";
import type { WordStore } from "./unsavedWords";

/** What browsers still send while a window closes (Fetch, `keepalive`), less some room for headers. */
const KEEPALIVE_BYTES = 60_000;
/** Words that the desk does not take are kept in the browser so long after they were typed, in milliseconds. */
const KEPT_AFTER = 500;

export interface SessionServices extends TimerServices {
  readonly client: Pick<Client["articles"], "save" | "command" | "get" | "create">;
  /** The name of the person writing. */
  readonly actingAs: () => string;
  readonly newId: () => string;
  /** Where words that the desk does not take outlive the window. */
  readonly words?: WordStore;
  /** Told when something was to be changed here that another window is writing. */
  readonly onReadOnly?: () => void;
}

/**
 * One article being worked on in this window: the text on screen, what of it is on disk, and everything between the two.
 * Changes are commands from core; saving sends what changed since the last save, one save at a time.
 */
export class ArticleSession {
  readonly #shown: ShownArticle;
  /** What is on disk, as far as we know. */
  #saved: Article;
  readonly #timer: SaveTimer;
  #saving: Promise<void> | null = null;
  /** The timer after which words are kept in the browser. */
  #keeping: unknown = null;
  /** The newest state of others that came while there was something unsaved here. */
  #missed: Article | null = null;
  /** What the save under way will have put on disk. */
  #sent: Article | null = null;
  readonly #refused = new RefusedWords();

  constructor(
    saved: Article,
    private readonly services: SessionServices,
  ) {
    this.#saved = saved;
    const act = () => ({ by: services.actingAs(), at: services.now().toISOString(), newId: services.newId });
    this.#shown = new ShownArticle(
      saved,
      act,
      () => this.#changed(),
      () => services.onReadOnly?.(),
    );
    this.#timer = new SaveTimer(services, () => {
      // A save that takes so long may never be answered.
      if (this.#saving) this.#keepWords();
      else void this.#save({});
    });
  }

  get view(): SessionView {
    return this.#shown.view;
  }

  get subscribe(): ShownArticle["subscribe"] {
    return this.#shown.subscribe;
  }

  /** What was done here to claims and details, for undo and redo. */
  get acts(): ActHistory {
    return this.#shown.acts;
  }

  /** Ties the editor to the session: it hands over its text when asked. Returns the function that unties it. */
  attachEditor(pullBody: () => DocumentNode, textHistory?: TextHistory): () => void {
    return this.#shown.attachEditor(pullBody, textHistory);
  }

  /** The editor's text has changed. Cheap: called on every key. */
  touchBody(): void {
    this.#shown.touchBody();
  }

  /** Claims are about to come into the editor's text that are copies of others: by the new claim's id, what it was copied from. */
  rememberCopies(copies: Readonly<Record<string, string>>): void {
    this.#shown.rememberCopies(copies);
  }

  /** Takes the editor's text into the article now, so that what is derived from it (claims, counts) is up to date. */
  syncBody(): void {
    this.#shown.takeBody();
  }

  /** Whether another window is writing the article. What is unsaved here is still saved. */
  setReadOnly(readOnly: boolean): void {
    if (readOnly !== this.view.readOnly) this.#shown.update({ readOnly });
  }

  /** Takes over what others have saved, as far as `receive` does. */
  async refresh(): Promise<void> {
    const answer = await this.services.client.get(this.view.article.id);
    if (answer.ok) this.receive(answer.value);
  }

  /** Carries out a command on the article on screen, and saves. It can be undone if `inverseOf` knows how. */
  do(command: Command): Result<Article> {
    return this.#shown.do(command);
  }

  /** Undoes the last act on claims or details. False when there is none, or it cannot be undone any more. */
  undoAct(): boolean {
    return this.#shown.undoAct();
  }

  redoAct(): boolean {
    return this.#shown.redoAct();
  }

  /**
   * Carries out commands on the saved article, for what the desk may refuse: stages, sign-off. Saves first; what is typed
   * meanwhile stays.
   */
  async doOnDesk(commands: readonly Command[]): Promise<Problem | null> {
    if (this.view.readOnly) return writtenElsewhere().problem;
    const answer = await this.#onceSaved(async ({ id, version }) => {
      const answer = await this.services.client.command(id, version, commands);
      if (answer.ok && answer.value.kind === "saved") this.#rebase(answer.value.article);
      return answer;
    });
    if (!answer.ok) return answer.problem;
    if (answer.value.kind === "saved") return null;
    const { conflict } = answer.value;
    this.#shown.update({ conflict, saveState: { kind: "conflict" } });
    return { code: "conflict", message: conflict.message, remedy: conflict.remedy };
  }

  /**
   * Has the desk do something with the saved article that goes into its history, such as an export. Saves first, and takes
   * over what the desk has written down; what is typed meanwhile stays.
   */
  recordedOnDesk<Value>(run: (id: string) => Promise<Answer<Value>>): Promise<Answer<Value>> {
    return this.#onceSaved(async ({ id }) => {
      const answer = await run(id);
      const current = answer.ok ? await this.services.client.get(id) : null;
      if (current?.ok) this.#takeOverHistory(current.value);
      return answer;
    });
  }

  /** Saves until nothing is unsaved, or saving fails. */
  async flush(): Promise<void> {
    this.#timer.stop();
    for (;;) {
      if (this.#saving) await this.#saving;
      if (this.view.conflict || !this.#pendingPatch()) return;
      await this.#save({});
      if (this.view.saveState.kind === "failed") return;
    }
  }

  /**
   * The last chance before the window goes: sends what is unsaved in a request that outlives the window, on top of the save
   * that may be under way. False when it does not fit, when saving has been failing, or when only the user can settle it.
   */
  flushOnLeave(): boolean {
    if (this.view.conflict) return false;
    // Nobody will be there to hear that this try has failed as well.
    const likely = !this.#timer.isRetrying;
    this.#shown.takeBody();
    if (this.#shown.bodyProblem) return false;
    const onDesk = this.#sent ? { ...this.#sent, version: this.#saved.version + 1 } : this.#saved;
    const patch = diffArticles(onDesk, this.view.article);
    if (!patch) return likely;
    if (new TextEncoder().encode(JSON.stringify(patch)).length > KEEPALIVE_BYTES) {
      void this.flush();
      return false;
    }
    if (this.#sent) void this.services.client.save(onDesk.id, onDesk.version, patch, { keepalive: true });
    else void this.#save({ keepalive: true });
    return likely;
  }

  /** What is on the disk, as far as this window knows: what its own words started from. */
  get base(): Article {
    return this.#saved;
  }

  get hasUnsaved(): boolean {
    const patch = this.#pendingPatch();
    return patch !== null || this.#saving !== null || this.view.conflict !== null || this.#shown.bodyProblem !== null;
  }

  /** Another window has saved the article. Taken over when nothing here is unsaved; otherwise the next save tells. */
  receive(article: Article): void {
    if (article.version <= this.#saved.version || this.view.conflict) return;
    if (this.#saving || this.#pendingPatch()) {
      this.#missed = article;
      return;
    }
    this.#missed = null;
    const { body } = this.view.article;
    // Taking over a text that it has already, the editor would lose the caret.
    const bodyStays = diffArticles(this.#saved, article)?.body === undefined;
    this.#saved = article;
    this.#shown.update({
      article: bodyStays ? { ...article, body } : article,
      saveState: { kind: "saved", at: article.updatedAt },
      bodyRevision: this.view.bodyRevision + (bodyStays ? 0 : 1),
    });
  }

  /** What came while it could not be taken over. What is older than the last save by now says nothing new. */
  #receiveMissed(): void {
    if (this.#missed) this.receive(this.#missed);
  }

  /**
   * Settles a conflict: goes on with the text of this window, with the other one, or with one made of both. Both stay on the
   * desk as revisions; as long as words of this window would not, the conflict stays, with the reason.
   */
  async resolveConflict(keep: "mine" | "theirs" | Article): Promise<Problem | null> {
    const problem = await this.#refused.keepLater(this.#shown, this.#saved, this.services.client.save);
    const { conflict, article: mine } = this.view;
    if (problem || !conflict) return problem;
    this.#saved = conflict.current;
    this.#refused.forget();
    if (keep === "theirs") {
      this.#shown.update({
        bodyTouched: false,
        article: conflict.current,
        conflict: null,
        saveState: { kind: "saved", at: conflict.current.updatedAt },
        bodyRevision: this.view.bodyRevision + 1,
      });
      return null;
    }
    const article = keep === "mine" ? mineOver(conflict.current, mine) : keep;
    const bodyRevision = this.view.bodyRevision + (keep === "mine" ? 0 : 1);
    this.#shown.update({ article, conflict: null, saveState: { kind: "waiting" }, bodyRevision });
    await this.flush();
    return null;
  }

  /**
   * Has the desk put an earlier state in the place of the saved one, and shows it. Saves first. Gives the revision that has
   * what stood before; null when nothing changed.
   */
  async bringBack(
    run: (id: string, version: number) => Promise<Answer<BringBackAnswer>>,
  ): Promise<Result<string | null>> {
    if (this.view.readOnly) return writtenElsewhere();
    const answer = await this.#onceSaved(async ({ id, version }) => {
      const answer = await run(id, version);
      if (answer.ok && answer.value.kind === "saved") this.#missed = answer.value.article;
      return answer;
    });
    if (!answer.ok) return answer;
    if (answer.value.kind === "saved") return succeed(answer.value.replaced);
    const { conflict } = answer.value;
    this.#shown.update({ conflict, saveState: { kind: "conflict" } });
    return { ok: false, problem: conflict };
  }

  retry(): Promise<void> {
    return this.flush();
  }

  /** Ends the session: saves what is left and stops the clock. */
  async close(): Promise<void> {
    await this.flush();
    this.#timer.stop();
  }

  #pendingPatch(): ArticlePatch | null {
    this.#shown.takeBody();
    return diffArticles(this.#saved, this.view.article);
  }

  #changed(): void {
    if (this.view.saveState.kind === "saved") this.#shown.update({ saveState: { kind: "waiting" } });
    if (!this.view.conflict) this.#timer.changed();
    if (!this.view.conflict && !this.#timer.isRetrying) return;
    this.#keeping ??= this.services.setTimer(() => this.#keepWords(), KEPT_AFTER);
  }

  /** Keeps in the browser what is not on the desk, for whoever opens the article after a crash. */
  #keepWords(): void {
    if (this.#keeping !== null) this.services.clearTimer(this.#keeping);
    this.#keeping = null;
    const patch = this.#pendingPatch();
    const { id, version: baseVersion } = this.#saved;
    if (patch) this.services.words?.keep(id, { baseVersion, patch });
    else this.services.words?.clear(id);
  }

  /** The desk has them. */
  #forgetWords(): void {
    if (this.#keeping !== null) this.services.clearTimer(this.#keeping);
    this.#keeping = null;
    this.services.words?.clear(this.#saved.id);
  }

  #save(options: { keepalive?: boolean }): Promise<void> {
    const patch = this.#pendingPatch();
    this.#timer.sent();
    if (!patch) {
      this.#receiveMissed();
      if (!this.#shown.bodyProblem) this.#shown.update({ saveState: { kind: "saved", at: this.#saved.updatedAt } });
      return Promise.resolve();
    }
    const sent = this.view.article;
    this.#shown.update({ saveState: { kind: "saving" } });
    const saving = this.services.client.save(sent.id, this.#saved.version, patch, options).then((answer) => {
      this.#saving = null;
      this.#sent = null;
      this.#settle(sent, answer);
    });
    this.#saving = saving;
    this.#sent = sent;
    return saving;
  }

  #settle(sent: Article, answer: Answer<SaveAnswer>): void {
    if (!answer.ok) {
      this.#shown.update({ saveState: { kind: "failed", problem: answer.problem } });
      this.#timer.failed();
      this.#keepWords();
      return;
    }
    this.#timer.succeeded();
    this.#forgetWords();
    if (answer.value.kind === "conflict") {
      this.#refused.met(sent);
      this.#shown.update({ conflict: answer.value.conflict, saveState: { kind: "conflict" } });
      return;
    }
    // The desk may have written down an export meanwhile, or what became of a source.
    const { version, updatedAt, history, claims: onDesk } = answer.value.article;
    const shown = this.view.article;
    const ledgers = (claims: Article["claims"]) => withDeskLedgers(claims, sent.claims, shown.claims, onDesk);
    this.#saved = { ...sent, version, updatedAt, history, claims: ledgers(sent.claims) };
    this.#shown.update({ article: { ...shown, version, updatedAt, history, claims: ledgers(shown.claims) } });
    this.#receiveMissed();
    const pending = this.#pendingPatch();
    if (this.#shown.bodyProblem) return;
    if (pending) {
      this.#shown.update({ saveState: { kind: "waiting" } });
      this.#changed();
    } else {
      this.#shown.update({ saveState: { kind: "saved", at: this.#saved.updatedAt } });
    }
  }

  /**
   * Runs something that makes a version of its own from the saved article. No save starts meanwhile: it would not start from
   * that version.
   */
  async #onceSaved<Value>(run: (saved: Article) => Promise<Answer<Value>>): Promise<Answer<Value>> {
    await this.flush();
    const { saveState, conflict } = this.view;
    if (saveState.kind === "failed") return { ok: false, status: 0, problem: saveState.problem };
    if (conflict) return { ok: false, status: 412, problem: conflict };
    const running = run(this.#saved).finally(() => {
      this.#saving = null;
      this.#receiveMissed();
      if (this.#pendingPatch()) this.#changed();
    });
    this.#saving = running.then(
      () => {},
      () => {},
    );
    return running;
  }

  /** What others have written meanwhile is no history of ours: it is left to `receive`, or to the conflict at the next save. */
  #takeOverHistory(article: Article): void {
    if (article.version <= this.#saved.version) return;
    const news = Object.keys(diffArticles(this.#saved, article) ?? {});
    if (news.every((part) => part === "history")) this.#rebase(article);
  }

  /** Puts what is unsaved here on top of a newer saved article that the desk made from ours. */
  #rebase(article: Article): void {
    const pending = this.#pendingPatch();
    this.#saved = article;
    this.#shown.update({
      article: pending ? patchArticle(article, pending) : article,
      saveState: pending ? { kind: "waiting" } : { kind: "saved", at: article.updatedAt },
    });
    if (pending) this.#changed();
  }
}
