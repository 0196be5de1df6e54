import { describe, expect, it } from "vitest";
import type { Evidence } from "#core/claims/evidence";
import { checkArticle } from "#core/gate/checkArticle";
import {
  aBody,
  aClaim,
  aClaimMark,
  anArticle,
  aParagraph,
  aPieceOfEvidence,
  aSource,
  aText,
} from "../../../../support/builders";
import { aContext, findingsOf } from "../../../../support/gate";

const wire = aSource({ name: "Northern Wire" });
const post = aSource({ name: "Selwick Post", originId: wire.id });
const gazette = aSource({ name: "Dunmere Gazette", originId: wire.id });
const register = aSource({ name: "Harbour register" });
const library = [wire, post, gazette, register];

const from = (source: { id: string }) => aPieceOfEvidence({ sourceId: source.id });
const verified = (...evidence: Evidence[]) => aClaim({ verdict: "verified", note: "Read it.", evidence });

describe("two-independent-sources", () => {
  const asked = aContext(library, {}, { twoIndependentSources: true });
  const found = (claim: ReturnType<typeof aClaim>) =>
    findingsOf("two-independent-sources", anArticle({ claims: [claim] }), asked);

  it("closes the gate to a verified claim that rests on one source, or on two of one origin", () => {
    const claim = verified(from(post), from(gazette));
    expect(found(claim)).toMatchObject([
      { severity: "error", claimId: claim.id, message: expect.stringContaining("The ferry sank in 1931.") },
    ]);
    expect(found(verified(from(register)))).toHaveLength(1);
    expect(found(verified())).toHaveLength(1);
    expect(checkArticle(anArticle({ claims: [claim] }), asked).gate).toBe("closed");
  });

  it("opens it once an independent source supports the claim as well", () => {
    expect(found(verified(from(post), from(register)))).toEqual([]);
  });

  it("asks nothing of verdicts other than verified", () => {
    for (const verdict of ["disputed", "unverifiable", "false", "checking"] as const) {
      expect(found(aClaim({ verdict, note: "Read it." }))).toEqual([]);
    }
  });
});

describe("second-person", () => {
  const asked = aContext([], {}, { secondPerson: true });

  it("closes the gate to a verdict of the person who marked the claim", () => {
    const claim = verified();
    expect(findingsOf("second-person", anArticle({ claims: [claim] }), asked)).toMatchObject([
      { severity: "error", claimId: claim.id },
    ]);
  });

  it("leaves claims without a verdict to the rules for those", () => {
    expect(findingsOf("second-person", anArticle({ claims: [aClaim()] }), asked)).toEqual([]);
  });
});

describe("a policy", () => {
  it("is asked of nobody unless the desk works by it", () => {
    const article = anArticle({ claims: [verified(from(post))] });
    expect(checkArticle(article, aContext(library))).toEqual({ gate: "open", findings: [] });
  });

  it("cannot be turned down, or brought in, by a severity", () => {
    const article = anArticle({ claims: [verified(from(post))] });
    const rule = "two-independent-sources";
    const loud = aContext(library, { [rule]: "error" });
    const quiet = aContext(library, { [rule]: "off" }, { twoIndependentSources: true });
    expect(findingsOf(rule, article, loud)).toEqual([]);
    expect(findingsOf(rule, article, quiet)).toMatchObject([{ severity: "error" }]);
  });

  it("says nothing of words that are stale or gone: other rules do", () => {
    const claim = verified();
    const asked = aContext(library, {}, { twoIndependentSources: true, secondPerson: true });
    const reworded = aBody({ type: "paragraph", content: [aText("Quite other words.", aClaimMark(claim.id))] });
    for (const body of [reworded, aBody(aParagraph("Fog."))]) {
      const { findings } = checkArticle(anArticle({ claims: [claim], body }), asked);
      expect(findings.map(({ rule }) => rule)).not.toContain("two-independent-sources");
      expect(findings.map(({ rule }) => rule)).not.toContain("second-person");
    }
  });
});
