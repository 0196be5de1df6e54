import { describe, expect, it } from "vitest";
import { describeEntry } from "#core/claims/describeEntry";
import { appendAct, type LedgerAct } from "#core/claims/ledger";
import { aClaim, anId, aPieceOfEvidence, TEST_TIME } from "../../../support/builders";

type Bare<Act> = Act extends unknown ? Omit<Act, "at" | "by" | "text"> : never;

const nobody = () => null;

function described(act: Bare<LedgerAct>, nameOf: (id: string) => string | null = nobody) {
  const entry = appendAct(aClaim(), { ...act, at: TEST_TIME, by: "Ada Quill", text: "t" } as LedgerAct).ledger.at(-1);
  if (!entry) throw new Error("no entry");
  return describeEntry(entry, nameOf);
}

describe("describeEntry", () => {
  it("names the verdict and keeps its note apart", () => {
    expect(described({ act: "verdict", verdict: "disputed", note: "Two logs differ." })).toEqual({
      what: "Verdict: Disputed",
      note: "Two logs differ.",
    });
  });

  it("names the source of evidence and how it bears on the claim", () => {
    const evidence = aPieceOfEvidence({ stance: "contradicts", note: "p. 4" });
    const name = (id: string) => (id === evidence.sourceId ? "Harbour log" : null);
    expect(described({ act: "evidence-added", evidence }, name)).toEqual({
      what: "Evidence added: Harbour log (contradicts)",
      note: "p. 4",
    });
    expect(described({ act: "evidence-changed", evidence }).what).toBe(
      "Evidence changed: a source no longer in the library (contradicts)",
    );
  });

  it("tells a copied claim from one that was marked", () => {
    expect(described({ act: "marked", copiedFrom: null }).what).toBe("Marked");
    expect(described({ act: "marked", copiedFrom: anId() }).what).toBe("Marked, as a copy of another claim");
  });

  it("says which source was retracted or reinstated, and why", () => {
    const sourceId = anId();
    const name = (id: string) => (id === sourceId ? "Harbour log" : null);
    expect(described({ act: "source-retracted", sourceId, reason: "It was forged." }, name)).toEqual({
      what: "Source retracted: Harbour log",
      note: "It was forged.",
    });
    expect(described({ act: "source-reinstated", sourceId, note: "It was not." })).toEqual({
      what: "Source reinstated: one no longer in the library",
      note: "It was not.",
    });
  });

  it("tells publishing a fact check from taking it back", () => {
    const factCheck = { summary: "", claimant: "", appearance: "" };
    expect(described({ act: "fact-check", factCheck }).what).toBe("Published as a fact check");
    expect(described({ act: "fact-check", factCheck: null }).what).toBe("No longer published as a fact check");
  });

  it("tells assigning from taking an assignment back", () => {
    expect(described({ act: "assigned", assignee: "Orla" }).what).toBe("Assigned to Orla");
    expect(described({ act: "assigned", assignee: null }).what).toBe("Assigned to nobody");
  });
});
