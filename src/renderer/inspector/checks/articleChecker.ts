import type { Article } from "#core/article/article";
import { type CheckContext, type Checked, checkInSteps } from "#core/gate/checkArticle";
import type { Steps } from "#core/steps";
import { sameSubject } from "./sameSubject";

/** What is checked: an article at a moment, by the desk's rules and sources. */
export interface Subject {
  readonly article: Article;
  readonly context: Omit<CheckContext, "now">;
}

export interface CheckerServices {
  readonly now: () => Date;
  /** As `requestIdleCallback` and `cancelIdleCallback`; tests pass fakes. */
  readonly whenIdle: (
    run: (deadline: Pick<IdleDeadline, "timeRemaining">) => void,
    options: { timeout: number },
  ) => number;
  readonly cancelIdle: (handle: number) => void;
}

/** The checks go on after so long at the latest, in milliseconds, however busy the window is. */
const LONGEST_WAIT = 500;
/** A rule may take so many milliseconds: none is begun in what is left of a frame when that is less. */
const ROOM_FOR_A_RULE = 6;

/**
 * Checks an article whenever the window has nothing better to do, one rule at a time, so that nobody waits for a key. While
 * one check runs, later changes wait for its end: it always comes to one.
 */
export class ArticleChecker {
  #running: { readonly subject: Subject; readonly steps: Steps<Checked> } | null = null;
  #next: Subject | null = null;
  #last: Subject | null = null;
  #handle: number | null = null;

  constructor(
    private readonly services: CheckerServices,
    /** Told of each result; `current` is false when the article has changed since. */
    private readonly publish: (checked: Checked, subject: Subject, current: boolean) => void,
  ) {}

  /** The article, the rules or the sources may have changed. Cheap. False when they have not: the last result stands. */
  check(subject: Subject): boolean {
    const latest = this.#next ?? this.#running?.subject ?? this.#last;
    if (latest && sameSubject(latest, subject)) return this.#next !== null || this.#running !== null;
    this.#next = subject;
    this.#wait();
    return true;
  }

  stop(): void {
    if (this.#handle !== null) this.services.cancelIdle(this.#handle);
    this.#handle = null;
    this.#running = null;
    this.#next = null;
  }

  #wait(): void {
    this.#handle ??= this.services.whenIdle((deadline) => this.#work(deadline), { timeout: LONGEST_WAIT });
  }

  #work(deadline: Pick<IdleDeadline, "timeRemaining">): void {
    this.#handle = null;
    this.#running ??= this.#begin();
    if (!this.#running) return;
    const { subject, steps } = this.#running;
    do {
      const step = steps.next();
      if (!step.done) continue;
      this.#running = null;
      this.#last = subject;
      if (this.#next) this.#wait();
      this.publish(step.value, subject, this.#next === null);
      return;
    } while (deadline.timeRemaining() > ROOM_FOR_A_RULE);
    this.#wait();
  }

  #begin() {
    const subject = this.#next;
    this.#next = null;
    if (!subject) return null;
    const now = this.services.now().toISOString();
    return { subject, steps: checkInSteps(subject.article, { ...subject.context, now }) };
  }
}
