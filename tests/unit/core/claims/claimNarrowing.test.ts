import { describe, expect, it } from "vitest";
import {
  type ClaimNarrowing,
  describeShown,
  EVERY_CLAIM,
  isNarrowed,
  NONE,
  narrowingChoices,
  passesNarrowing,
} from "#core/claims/claimNarrowing";
import { type ClaimView, viewClaim } from "#core/claims/claimView";
import { appendAct } from "#core/claims/ledger";
import type { Verdict } from "#core/claims/verdict";
import { aClaim, anId, aPieceOfEvidence, aSource, TEST_TIME } from "../../../support/builders";

const TEXT = "The weir is 40 metres wide.";
const merged = anId();
const survey = aSource({ name: "Survey", formerIds: [merged] });
const clerk = aSource({ name: "Clerk" });
const sources = { [survey.id]: survey, [merged]: survey, [clerk.id]: clerk };

function claim(parts: { assignee?: string; from?: readonly string[]; verdict?: Verdict }): ClaimView {
  const evidence = (parts.from ?? []).map((sourceId) => aPieceOfEvidence({ sourceId }));
  const made = aClaim({ text: TEXT, evidence, verdict: parts.verdict ?? "unchecked" });
  const entry = { at: TEST_TIME, by: "Ada Quill", text: TEXT };
  return viewClaim(
    parts.assignee ? appendAct(made, { ...entry, act: "assigned", assignee: parts.assignee }) : made,
    TEXT,
  );
}

const claims = [
  claim({ assignee: "Ines Marr", from: [survey.id, survey.id], verdict: "verified" }),
  claim({ assignee: "INES  MARR", from: [merged] }),
  claim({ assignee: "Bo Lund", from: [survey.id, clerk.id] }),
  claim({}),
];
const shown = (wish: Partial<ClaimNarrowing>) =>
  claims.flatMap((each, position) => (passesNarrowing(each, { ...EVERY_CLAIM, ...wish }, sources) ? [position] : []));

describe("passesNarrowing", () => {
  it("lets every claim through while nothing is asked for", () => {
    expect(shown({})).toEqual([0, 1, 2, 3]);
  });

  it("finds the claims of one person however the name is spelled, and those of nobody", () => {
    expect(shown({ assignee: "ines marr" })).toEqual([0, 1]);
    expect(shown({ assignee: NONE })).toEqual([3]);
    expect(shown({ assignee: "?" })).toEqual([]);
  });

  it("finds the claims that rest on a source, under its former ids too, and those that rest on none", () => {
    expect(shown({ sourceId: survey.id })).toEqual([0, 1, 2]);
    expect(shown({ sourceId: clerk.id })).toEqual([2]);
    expect(shown({ sourceId: NONE })).toEqual([3]);
  });

  it("asks for all of it at once", () => {
    expect(shown({ assignee: "Ines Marr", sourceId: survey.id, standing: "attention" })).toEqual([1]);
  });
});

describe("narrowingChoices", () => {
  const choices = (wish: Partial<ClaimNarrowing> = {}, me = "") =>
    narrowingChoices(claims, { ...EVERY_CLAIM, ...wish }, sources, me);

  it("counts a claim once for each person and each source, nobody and no evidence last", () => {
    expect(choices().assignee).toEqual([
      { value: "Bo Lund", number: 1 },
      { value: "Ines Marr", number: 2 },
      { value: NONE, number: 1 },
    ]);
    expect(choices().source).toEqual([
      { value: survey.id, number: 3 },
      { value: clerk.id, number: 1 },
      { value: NONE, number: 1 },
    ]);
  });

  it("puts the one who asks first, with or without claims", () => {
    expect(choices({}, "Ines Marr").assignee[0]).toEqual({ value: "Ines Marr", number: 2 });
    expect(choices({}, "Zoe Ott").assignee[0]).toEqual({ value: "Zoe Ott", number: 0 });
  });

  it("counts each among what the other two let through", () => {
    const narrowed = choices({ sourceId: clerk.id });
    expect(narrowed.assignee).toEqual([{ value: "Bo Lund", number: 1 }]);
    expect(narrowed.standing).toEqual([
      { value: "all", number: 1 },
      { value: "attention", number: 1 },
      { value: "unchecked", number: 1 },
    ]);
    expect(narrowed.source).toHaveLength(3);
  });

  it("keeps what is chosen when no claim is left of it", () => {
    const gone = anId();
    const kept = choices({ standing: "false", assignee: "Tam Orrin", sourceId: gone });
    expect(kept.standing).toContainEqual({ value: "false", number: 0 });
    expect(kept.assignee).toContainEqual({ value: "Tam Orrin", number: 0 });
    expect(kept.source).toContainEqual({ value: gone, number: 0 });
  });
});

it("knows whether anything is asked for", () => {
  expect(isNarrowed(EVERY_CLAIM)).toBe(false);
  expect(isNarrowed({ ...EVERY_CLAIM, assignee: NONE })).toBe(true);
  expect(isNarrowed({ ...EVERY_CLAIM, sourceId: NONE })).toBe(true);
  expect(isNarrowed({ ...EVERY_CLAIM, standing: "stale" })).toBe(true);
});

it("says how much is shown", () => {
  expect(describeShown(3, 12)).toBe("3 of 12 claims");
  expect(describeShown(0, 1)).toBe("0 of 1 claim");
});
