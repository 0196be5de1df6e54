import { beforeEach, describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import type { Checked } from "#core/gate/checkArticle";
import { DEFAULT_SETTINGS } from "#core/settings/deskSettings";
import { ArticleChecker, type Subject } from "#renderer/inspector/checks/articleChecker";
import { aBody, anArticle, aParagraph, TEST_TIME } from "../../../support/builders";

type Idle = (deadline: { timeRemaining: () => number }) => void;

let waiting: Map<number, Idle>;
let published: { gate: Checked["gate"]; headline: string; current: boolean }[];
let checker: ArticleChecker;

beforeEach(() => {
  waiting = new Map();
  published = [];
  let handles = 0;
  checker = new ArticleChecker(
    {
      now: () => new Date(TEST_TIME),
      whenIdle: (run) => {
        handles += 1;
        waiting.set(handles, run);
        return handles;
      },
      cancelIdle: (handle) => void waiting.delete(handle),
    },
    ({ gate }, { article }, current) => published.push({ gate, headline: article.headline, current }),
  );
});

/** Lets the window be idle once, for so many milliseconds. */
function idle(ms: number): void {
  const [first] = waiting;
  if (!first) throw new Error("nothing waits for the window to be idle");
  waiting.delete(first[0]);
  first[1]({ timeRemaining: () => ms });
}

const sources = {};
const context = { sources, settings: DEFAULT_SETTINGS };
const subject = (article: Article): Subject => ({ article, context });
const sound = anArticle();
const flawed = { ...sound, headline: "" };

describe("ArticleChecker", () => {
  it("does nothing while the window is busy", () => {
    expect(checker.check(subject(flawed))).toBe(true);
    expect(published).toEqual([]);
    idle(50);
    expect(published).toEqual([{ gate: "closed", headline: "", current: true }]);
    expect(waiting.size).toBe(0);
  });

  it("does one rule at a time when there is hardly any room, and comes to an end", () => {
    checker.check(subject(flawed));
    let turns = 0;
    while (waiting.size > 0) {
      idle(0);
      turns += 1;
    }
    expect(turns).toBeGreaterThan(10);
    expect(published).toHaveLength(1);
  });

  it("checks only the last of several changes", () => {
    for (const headline of ["A", "B", "C"]) checker.check(subject({ ...sound, headline }));
    idle(50);
    expect(published.map(({ headline }) => headline)).toEqual(["C"]);
  });

  it("ends the check under way before the next one, and says that its result is no longer current", () => {
    checker.check(subject(flawed));
    idle(0);
    checker.check(subject(sound));
    while (waiting.size > 0) idle(50);
    expect(published.map(({ headline, current }) => [headline, current])).toEqual([
      ["", false],
      [sound.headline, true],
    ]);
  });

  it("does not check again what a save alone has changed", () => {
    checker.check(subject(sound));
    idle(50);
    const saved = { ...sound, version: 2, updatedAt: "2031-04-05T06:08:00.000Z", history: [...sound.history] };
    expect(checker.check(subject(saved))).toBe(false);
    expect(waiting.size).toBe(0);
  });

  it.each([
    ["the text", { ...sound, body: aBody(aParagraph("TK")) }],
    ["a detail", { ...sound, slug: "" }],
    ["the claims", { ...sound, claims: {} }],
  ])("checks again when %s has changed", (_, changed) => {
    checker.check(subject(sound));
    idle(50);
    expect(checker.check(subject(changed))).toBe(true);
    idle(50);
    expect(published).toHaveLength(2);
  });

  it("checks again when the desk's rules or sources have changed", () => {
    checker.check(subject(sound));
    idle(50);
    expect(checker.check({ article: sound, context: { sources: {}, settings: DEFAULT_SETTINGS } })).toBe(true);
    idle(50);
    expect(checker.check({ article: sound, context: { sources, settings: { ...DEFAULT_SETTINGS } } })).toBe(true);
  });

  it("says that a check is under way when it is asked for the same again", () => {
    checker.check(subject(sound));
    expect(checker.check(subject(sound))).toBe(true);
    expect(waiting.size).toBe(1);
  });

  it("says nothing more once it is stopped", () => {
    checker.check(subject(sound));
    idle(0);
    checker.stop();
    expect(waiting.size).toBe(0);
    expect(published).toEqual([]);
  });
});
