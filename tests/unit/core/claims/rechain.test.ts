import { describe, expect, it } from "vitest";
import { guardLedgers } from "#core/article/guardRecord";
import { rebasePatch } from "#core/article/rebasePatch";
import type { Claim } from "#core/claims/claim";
import { claimState } from "#core/claims/claimState";
import { appendAct, brokenEntries, type LedgerAct, onlyGrows } from "#core/claims/ledger";
import { onlyDeskActs, rechain } from "#core/claims/rechain";
import { aClaim, anArticle, anId, aPieceOfEvidence, TEST_TIME } from "../../../support/builders";
import { refusalOf } from "../../../support/unwrap";

const LATER = "2031-06-01T10:00:00.000Z";
const [sourceId, intoId] = [anId(), anId()];
const currentId = (id: string) => (id === sourceId ? intoId : id);
const piece = aPieceOfEvidence({ sourceId });
const common = aClaim({ evidence: [piece], verdict: "verified" });
const said = { at: TEST_TIME, by: "Ben Reed", text: "The ferry sank in 1931." };
const grown = (claim: Claim, ...acts: LedgerAct[]) => acts.reduce(appendAct, claim);

const retracted = { ...said, act: "source-retracted", sourceId, reason: "Forged." } as const;
const merged = { ...said, act: "evidence-changed", evidence: { ...piece, sourceId: intoId } } as const;
const reconfirmed = { ...said, act: "reconfirmed", note: "Looked again." } as const;
const assigned = { ...said, act: "assigned", assignee: "Ada Quill" } as const;
const actsOf = (claim: Claim | null, from = 0) => claim?.ledger.slice(from).map(({ act }) => act);

describe("rechain", () => {
  it("puts somebody's entries behind those that the desk wrote meanwhile, and loses none", () => {
    const standing = grown(common, retracted, merged);
    const theirs = grown(common, assigned);
    const claim = rechain(standing, theirs, currentId, LATER);
    expect(actsOf(claim, common.ledger.length)).toEqual(["source-retracted", "evidence-changed", "assigned"]);
    expect(claim && brokenEntries(claim)).toEqual([]);
    expect(claim && onlyGrows(standing, claim)).toBe(true);
    expect(claim && claimState(claim)).toMatchObject({ assignee: "Ada Quill", retractions: [{ reason: "Forged." }] });
  });

  it("keeps a verdict that was given without knowing of the retraction, and the claim still needs another look", () => {
    const standing = grown(common, retracted, merged);
    const claim = rechain(standing, grown(common, reconfirmed), currentId, LATER);
    expect(actsOf(claim, standing.ledger.length)).toEqual(["reconfirmed", "source-retracted"]);
    expect(claim?.ledger.at(-1)).toMatchObject({ at: LATER, by: "Ben Reed", reason: "Forged." });
    expect(claim && claimState(claim)).toMatchObject({ verdictNote: "Looked again.", retractions: [{ sourceId }] });
    expect(claim && brokenEntries(claim)).toEqual([]);
  });

  it("lets no entry come before the one that it follows", () => {
    const standing = grown(common, { ...retracted, at: LATER });
    const claim = rechain(standing, grown(common, reconfirmed, assigned), currentId, TEST_TIME);
    const times = claim?.ledger.map(({ at }) => at) ?? [];
    expect(times).toEqual([...times].sort());
    expect(actsOf(claim, -4)).toEqual(["source-retracted", "reconfirmed", "assigned", "source-retracted"]);
  });

  it("does not write twice what an earlier save of theirs has brought", () => {
    const theirs = grown(common, reconfirmed);
    const once = rechain(grown(common, { ...retracted, at: LATER }), theirs, currentId, LATER) ?? common;
    const twice = rechain(once, grown(theirs, assigned), currentId, LATER);
    expect(actsOf(twice, common.ledger.length)).toEqual([
      "source-retracted",
      "reconfirmed",
      "source-retracted",
      "assigned",
    ]);
  });

  it("repeats no retraction of a source that they have taken out of the evidence, or that was reinstated", () => {
    const removed = { ...said, act: "evidence-removed", evidenceId: piece.id } as const;
    const without = rechain(grown(common, retracted), grown(common, removed, reconfirmed), currentId, LATER);
    expect(actsOf(without, common.ledger.length)).toEqual(["source-retracted", "evidence-removed", "reconfirmed"]);
    const reinstated = { ...said, act: "source-reinstated", sourceId, note: "" } as const;
    const back = rechain(grown(common, retracted, reinstated), grown(common, reconfirmed), currentId, LATER);
    expect(actsOf(back, -1)).toEqual(["reconfirmed"]);
    expect(back && claimState(back).retractions).toEqual([]);
  });

  it("lets what they took back stay taken back", () => {
    const judged = grown(common, reconfirmed);
    const undone = appendAct(judged, { ...said, act: "taken-back", entry: judged.ledger.at(-1)?.hash ?? "" });
    const claim = rechain(grown(common, retracted), undone, currentId, LATER);
    expect(actsOf(claim, common.ledger.length)).toEqual(["source-retracted", "reconfirmed", "taken-back"]);
    expect(claim && claimState(claim)).toMatchObject({ verdictNote: "", retractions: [{ reason: "Forged." }] });
  });

  it("does nothing for who knew all, and nothing where somebody else wrote", () => {
    const standing = grown(common, retracted);
    expect(rechain(standing, grown(standing, reconfirmed), currentId, LATER)).toBeNull();
    expect(rechain(grown(common, assigned), grown(common, reconfirmed), currentId, LATER)).toBeNull();
    expect(rechain(grown(common, retracted, assigned), grown(common, reconfirmed), currentId, LATER)).toBeNull();
  });
});

describe("onlyDeskActs", () => {
  it("takes a change of evidence for a merger only when nothing else of it changed and the two ids mean one source", () => {
    const from = common.ledger.length;
    const changed = (evidence: object) =>
      grown(common, { ...merged, evidence: { ...merged.evidence, ...evidence } } as LedgerAct);
    expect(onlyDeskActs(changed({}), from, currentId)).toBe(true);
    expect(onlyDeskActs(changed({ note: "Mine." }), from, currentId)).toBe(false);
    expect(onlyDeskActs(changed({ sourceId: anId() }), from, currentId)).toBe(false);
    expect(onlyDeskActs(changed({ sourceId, note: "Mine." }), from, currentId)).toBe(false);
    expect(onlyDeskActs(grown(common, assigned), from, currentId)).toBe(false);
  });
});

describe("rebasePatch", () => {
  it("changes the claims that the desk has written to, and no others", () => {
    const [one, other, fresh] = [common, aClaim({ text: "It left at dawn." }), aClaim({ text: "New." })];
    const standing = anArticle({ claims: [grown(one, retracted), other] });
    const patch = {
      details: { headline: "Back" },
      claims: { [one.id]: grown(one, assigned), [other.id]: grown(other, assigned), [fresh.id]: fresh },
    };
    const rebased = rebasePatch(standing, patch, currentId, LATER);
    expect(actsOf(rebased.claims?.[one.id] ?? null, one.ledger.length)).toEqual(["source-retracted", "assigned"]);
    expect(rebased).toEqual({ ...patch, claims: { ...patch.claims, [one.id]: rebased.claims?.[one.id] } });
  });
});

describe("guardLedgers", () => {
  const article = anArticle({ claims: [grown(common, retracted)] });
  const reinstated = { ...said, act: "source-reinstated", sourceId, note: "" } as const;

  it("refuses retractions and reinstatements that the desk has not written", () => {
    const standing = article.claims[common.id] ?? common;
    const invented = grown(aClaim(), retracted);
    for (const claim of [
      grown(standing, reinstated),
      grown(standing, retracted),
      grown(common, reinstated),
      invented,
    ]) {
      expect(refusalOf(guardLedgers(article, { [claim.id]: claim }))).toBe("ledger-forged");
    }
  });

  it("refuses to take back what somebody else did, what nobody can take back, and what never was", () => {
    const ofBen = grown(common, reconfirmed);
    const known = anArticle({ claims: [ofBen] });
    const takingBack = (entry: string, by: string) =>
      refusalOf(
        guardLedgers(known, {
          [ofBen.id]: grown(ofBen, { at: TEST_TIME, by, text: said.text, act: "taken-back", entry }),
        }),
      );
    const hashAt = (position: number) => ofBen.ledger.at(position)?.hash ?? "";
    expect(takingBack(hashAt(-1), "Ada Quill")).toBe("ledger-forged");
    expect(takingBack(hashAt(0), "Ada Quill")).toBe("ledger-forged");
    expect(takingBack("0".repeat(64), "Ben Reed")).toBe("ledger-forged");
    expect(takingBack(hashAt(-1), "Ben Reed")).toBeNull();
  });

  it("lets through those that stand in the ledger already, with anybody's acts behind them", () => {
    const standing = article.claims[common.id] ?? common;
    expect(refusalOf(guardLedgers(article, { [common.id]: grown(standing, reconfirmed) }))).toBeNull();
    expect(refusalOf(guardLedgers(article, { [common.id]: grown(common, reconfirmed) }))).toBeNull();
  });
});
