import { describe, expect, it } from "vitest";
import type { HistoryEntry } from "#core/article/history";
import type { LedgerAct } from "#core/claims/ledger";
import { appendAct, startLedger } from "#core/claims/ledger";
import { byDay, type TimelineEvent, timeline } from "#core/timeline/timeline";
import { anArticle, anId } from "../../../support/builders";

const at = (minute: number) => `2031-04-05T06:${String(minute).padStart(2, "0")}:00.000Z`;
const moved = (to: "in-review" | "fact-check", minute: number): HistoryEntry => ({
  act: "stage",
  at: at(minute),
  by: "Ada Quill",
  from: "draft",
  to,
  reason: "",
  override: null,
});

function aClaimOf(...minutes: readonly number[]) {
  const [first = 0, ...later] = minutes;
  const entry = (minute: number) => ({ at: at(minute), by: "Ines Marr", text: "3 million crowns" });
  let claim = startLedger(anId(), { ...entry(first), act: "marked", copiedFrom: null });
  for (const [turn, minute] of later.entries()) {
    const act: LedgerAct = { ...entry(minute), act: "reopened", note: `turn ${turn + 1}` };
    claim = appendAct(claim, act);
  }
  return claim;
}

const acts = (events: readonly TimelineEvent[]) =>
  events.map(({ entry }) => (entry.act === "reopened" ? entry.note : entry.act === "stage" ? entry.to : entry.act));

describe("timeline", () => {
  const claim = aClaimOf(1, 3, 3, 9);
  const article = {
    ...anArticle({ claims: [claim] }),
    history: [
      { act: "created", at: at(0), by: "Ada Quill", from: "" },
      moved("in-review", 2),
      moved("fact-check", 3),
    ] satisfies HistoryEntry[],
  };

  it("has the article's own history, the newest first, without its claims", () => {
    expect(acts(timeline(article, { claims: false }))).toEqual(["fact-check", "in-review", "created"]);
  });

  it("puts the acts on claims in among it, where they belong by their time", () => {
    expect(acts(timeline(article, { claims: true }))).toEqual([
      "turn 3",
      "turn 2",
      "turn 1",
      "fact-check",
      "in-review",
      "marked",
      "created",
    ]);
  });

  it("says which claim an act is about, and calls no two events the same", () => {
    const events = timeline(article, { claims: true });
    expect(events.filter((event) => event.about === "claim").every((event) => event.claimId === claim.id)).toBe(true);
    expect(new Set(events.map(({ key }) => key)).size).toBe(events.length);
  });

  it("keeps claims whose text is gone", () => {
    const gone = { ...article, body: anArticle().body };
    expect(timeline(gone, { claims: true })).toHaveLength(7);
  });

  it("is by time even where a clock was set back", () => {
    const history = [moved("in-review", 8), moved("fact-check", 4)];
    expect(acts(timeline({ history, claims: {} }, { claims: false }))).toEqual(["in-review", "fact-check"]);
  });

  it("changes nothing in the article", () => {
    const before = structuredClone(article);
    timeline(article, { claims: true });
    expect(article).toEqual(before);
  });
});

describe("byDay", () => {
  const history: HistoryEntry[] = [
    { act: "created", at: "2031-04-04T22:30:00.000Z", by: "Ada Quill", from: "" },
    { act: "trashed", at: "2031-04-05T01:00:00.000Z", by: "Ada Quill" },
    { act: "restored", at: "2031-04-05T21:00:00.000Z", by: "Ada Quill" },
  ];
  const events = timeline({ history, claims: {} }, { claims: false });
  const days = (zone: string) => byDay(events, zone).map((day) => [day.day, acts(day.events)]);

  it("parts the days where people's clocks do", () => {
    expect(days("UTC")).toEqual([
      ["2031-04-05", ["restored", "trashed"]],
      ["2031-04-04", ["created"]],
    ]);
    expect(days("Asia/Jerusalem")).toEqual([
      ["2031-04-06", ["restored"]],
      ["2031-04-05", ["trashed", "created"]],
    ]);
  });

  it("has no day for nothing", () => {
    expect(byDay([])).toEqual([]);
  });
});
