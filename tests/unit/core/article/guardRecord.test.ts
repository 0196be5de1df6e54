import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import { applyAll } from "#core/article/commands/apply";
import type { Command } from "#core/article/commands/command";
import { guardRecord } from "#core/article/guardRecord";
import type { HistoryEntry } from "#core/article/history";
import { anAct, anArticle, TEST_TIME } from "../../../support/builders";
import { refusalOf, valueIn } from "../../../support/unwrap";

const before = anArticle({ version: 4 });
const refusal = (changes: Partial<Article>) => refusalOf(guardRecord(before, { ...before, ...changes }));
const adding = (...entries: HistoryEntry[]) => ({ history: [...before.history, ...entries] });
const done = (...commands: Command[]) => valueIn(applyAll(before, commands, anAct()));
const move = (stage: Article["stage"]): Command => ({ type: "move-to-stage", stage, reason: "", override: null });
const sign: Command = { type: "sign-off", by: "Ben Reed", note: "" };
const said = { at: TEST_TIME, by: "Ada Quill" };
const signOff = { ...said, version: 4, note: "" };

describe("guardRecord", () => {
  it.each<[string, Command[]]>([
    ["nothing", []],
    ["a stage", [move("in-review")]],
    ["one stage after the other", [move("in-review"), move("draft"), move("fact-check")]],
    ["a sign-off", [sign]],
    ["a sign-off withdrawn, and given again", [sign, { type: "withdraw-sign-off", note: "" }, sign]],
  ])("lets commands write down %s", (_, commands) => {
    expect(refusalOf(guardRecord(before, done(...commands)))).toBeNull();
  });

  it.each<[string, Partial<Article>]>([
    ["a sign-off that nobody has written down", { signOff }],
    ["a sign-off that was never given", adding({ ...signOff, act: "signed-off" })],
    [
      "a sign-off by somebody else than it says",
      { signOff, ...adding({ ...signOff, by: "Ben Reed", act: "signed-off" }) },
    ],
    [
      "a sign-off of a version that nobody has read",
      { signOff: { ...signOff, version: 5 }, ...adding({ ...signOff, version: 5, act: "signed-off" }) },
    ],
    ["a withdrawal that withdraws nothing", { signOff, ...adding({ ...said, act: "sign-off-withdrawn", note: "" }) }],
    [
      "a stage that was never reached",
      adding({ ...said, act: "stage", from: "draft", to: "ready", reason: "", override: null }),
    ],
    [
      "a stage from where it never was",
      {
        stage: "ready",
        ...adding({ ...said, act: "stage", from: "fact-check", to: "ready", reason: "", override: null }),
      },
    ],
    ["a stage without an entry", { stage: "in-review" }],
    [
      "an export that never was",
      adding({
        ...said,
        act: "exported",
        format: "html",
        draft: false,
        version: 4,
        sha256: "a".repeat(64),
        override: null,
      }),
    ],
    ["a second birth", adding({ ...said, act: "created", from: "" })],
    ["a way through the trash", adding({ ...said, act: "trashed" }, { ...said, act: "restored" })],
  ])("refuses %s", (_, changes) => {
    expect(refusal(changes)).toBe("history-forged");
  });

  it("refuses to let a sign-off go without a trace", () => {
    const signed = done(sign);
    expect(refusalOf(guardRecord(signed, { ...signed, signOff: null }))).toBe("history-forged");
  });
});
