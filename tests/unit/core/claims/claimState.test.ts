import { describe, expect, it } from "vitest";
import type { Claim } from "#core/claims/claim";
import { claimState } from "#core/claims/claimState";
import { appendAct, type LedgerAct } from "#core/claims/ledger";
import { aClaim, anId, aPieceOfEvidence } from "../../../support/builders";

type Bare<Act> = Act extends unknown ? Omit<Act, "at" | "by" | "text"> : never;

const by = "Bo Larkspur";
const at = "2031-05-01T10:00:00.000Z";

function grown(claim: Claim, ...acts: readonly (Bare<LedgerAct> & { text?: string })[]) {
  return claimState(
    acts.reduce((before, act) => appendAct(before, { text: "Then.", at, by, ...act } as LedgerAct), claim),
  );
}

describe("claimState", () => {
  it("is unchecked as long as a claim has only been marked", () => {
    expect(claimState(aClaim({ text: "Now." }))).toMatchObject({
      verdict: "unchecked",
      verdictText: "Now.",
      verdictBy: null,
      verdictAt: null,
      evidence: [],
      assignee: null,
      dismissed: false,
    });
  });

  it("takes the last verdict, with its words, name, time and note", () => {
    const state = grown(aClaim({ verdict: "verified", note: "Yes." }), {
      act: "verdict",
      verdict: "disputed",
      note: "No.",
    });
    expect(state).toMatchObject({
      verdict: "disputed",
      verdictText: "Then.",
      verdictBy: by,
      verdictAt: at,
      verdictNote: "No.",
    });
  });

  it("keeps the verdict and its note through a reconfirmation, but not the words it was about", () => {
    const state = grown(aClaim({ text: "Now.", verdict: "verified", note: "Yes." }), { act: "reconfirmed", note: "" });
    expect(state).toMatchObject({ verdict: "verified", verdictText: "Then.", verdictBy: by, verdictNote: "Yes." });
  });

  it("takes the note of a reconfirmation that has one", () => {
    const state = grown(aClaim({ verdict: "verified", note: "Yes." }), { act: "reconfirmed", note: "Still." });
    expect(state.verdictNote).toBe("Still.");
  });

  it("is unchecked again once it is reopened, and keeps its evidence", () => {
    const piece = aPieceOfEvidence();
    const state = grown(aClaim({ evidence: [piece], verdict: "verified" }), { act: "reopened", note: "" });
    expect(state).toMatchObject({ verdict: "unchecked", evidence: [piece] });
  });

  it("replays evidence added, changed in place and removed", () => {
    const [one, two] = [aPieceOfEvidence(), aPieceOfEvidence()];
    const better = { ...one, quote: "In May." };
    const claim = aClaim({ evidence: [one, two] });
    expect(grown(claim, { act: "evidence-changed", evidence: better }).evidence).toEqual([better, two]);
    expect(grown(claim, { act: "evidence-removed", evidenceId: one.id }).evidence).toEqual([two]);
  });

  it("knows the last person it was given to", () => {
    expect(grown(aClaim(), { act: "assigned", assignee: "Bo" }).assignee).toBe("Bo");
    expect(
      grown(aClaim(), { act: "assigned", assignee: "Bo" }, { act: "assigned", assignee: null }).assignee,
    ).toBeNull();
  });

  it("remembers a source's retraction until somebody looks at the claim again", () => {
    const sourceId = anId();
    const retracted = { act: "source-retracted", sourceId, reason: "It was made up." } as const;
    const claim = aClaim({ verdict: "verified" });
    expect(grown(claim, retracted).retractions).toEqual([{ sourceId, reason: "It was made up.", by, at }]);
    expect(grown(claim, retracted)).toMatchObject({ verdict: "verified", verdictText: claim.ledger[0]?.text });
    for (const answer of [
      { act: "reconfirmed", note: "" },
      { act: "reopened", note: "" },
      { act: "verdict", verdict: "false", note: "It is." },
    ] as const) {
      expect(grown(claim, retracted, answer).retractions).toEqual([]);
    }
  });

  it("forgets the retraction of a source that is reinstated, and of no other", () => {
    const [one, other] = [anId(), anId()];
    const state = grown(
      aClaim({ verdict: "verified" }),
      { act: "source-retracted", sourceId: one, reason: "Wrong." },
      { act: "source-retracted", sourceId: other, reason: "Wrong." },
      { act: "source-reinstated", sourceId: one, note: "" },
    );
    expect(state.retractions.map(({ sourceId }) => sourceId)).toEqual([other]);
  });

  it("is a published fact check from when somebody says so until they take it back", () => {
    const factCheck = { summary: "The ferry sank in 1931", claimant: "", appearance: "" };
    expect(grown(aClaim()).factCheck).toBeNull();
    expect(grown(aClaim(), { act: "fact-check", factCheck }).factCheck).toEqual(factCheck);
    expect(
      grown(aClaim(), { act: "fact-check", factCheck }, { act: "fact-check", factCheck: null }).factCheck,
    ).toBeNull();
  });

  it("is dismissed until somebody judges it again", () => {
    const dismissed = { act: "dismissed", note: "" } as const;
    expect(grown(aClaim({ verdict: "verified" }), dismissed).dismissed).toBe(true);
    expect(grown(aClaim(), dismissed, { act: "verdict", verdict: "checking", note: "" }).dismissed).toBe(false);
  });

  it("remembers what it was copied from", () => {
    const original = anId();
    const marked = { act: "marked", copiedFrom: original } as const;
    expect(grown({ id: anId(), ledger: [] }, marked).copiedFrom).toBe(original);
  });
});
