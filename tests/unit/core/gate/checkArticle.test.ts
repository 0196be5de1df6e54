import { describe, expect, it } from "vitest";
import { checkArticle } from "#core/gate/checkArticle";
import { describeErrors } from "#core/gate/describeErrors";
import { rules } from "#core/gate/rules/index";
import { aClaim, anArticle, aSource } from "../../../support/builders";
import { aContext, findingsOf } from "../../../support/gate";

const sound = anArticle({ claims: [aClaim({ verdict: "verified", note: "Looked it up." })] });
const insider = aSource({ name: "Sorrel Dunmarrow", terms: "confidential" });

describe("checkArticle", () => {
  it("opens the gate to an article that nothing stands against", () => {
    expect(checkArticle(sound, aContext())).toEqual({ gate: "open", findings: [] });
  });

  it("opens the gate in spite of warnings", () => {
    expect(checkArticle(anArticle(), aContext())).toMatchObject({ gate: "open", findings: [{ rule: "no-claims" }] });
  });

  it("quotes no words that name a confidential source", () => {
    const claim = aClaim({ text: "Sorrel Dunmarrow saw it." });
    const findings = findingsOf("claim-unchecked", anArticle({ claims: [claim] }), aContext([insider]));
    expect(findings).toMatchObject([{ claimId: claim.id, message: expect.stringContaining("Every claim is checked") }]);
    expect(JSON.stringify(findings)).not.toContain("Sorrel");
    expect(findingsOf("claim-unchecked", anArticle({ claims: [claim] }))[0]?.message).toContain("Sorrel");
  });

  it("closes it on one error", () => {
    expect(checkArticle(anArticle({ claims: [aClaim()] }), aContext()).gate).toBe("closed");
  });

  it("lets the desk raise a rule, lower it, and turn it off", () => {
    const open = anArticle({ claims: [aClaim()] });
    expect(checkArticle(anArticle(), aContext([], { "no-claims": "error" })).gate).toBe("closed");
    expect(checkArticle(open, aContext([], { "claim-unchecked": "warning" }))).toMatchObject({
      gate: "open",
      findings: [{ rule: "claim-unchecked", severity: "warning" }],
    });
    expect(findingsOf("claim-unchecked", open, aContext([], { "claim-unchecked": "off" }))).toEqual([]);
  });

  it("lets nobody turn down the guard of confidential sources", () => {
    const named = anArticle({ headline: "Sorrel Dunmarrow speaks", claims: [] });
    const context = aContext([insider], { "confidential-name": "off" });
    expect(findingsOf("confidential-name", named, context)).toMatchObject([{ severity: "error" }]);
    expect(JSON.stringify(checkArticle(named, context))).not.toContain("Dunmarrow");
  });

  it("knows every rule by an id of its own", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});

describe("describeErrors", () => {
  it("names the first error and counts the others, but no warnings", () => {
    const { findings } = checkArticle(anArticle({ headline: "", slug: "", bylines: [] }), aContext());
    expect(describeErrors(findings)).toBe("The article has no headline, and 1 more");
    expect(describeErrors(checkArticle(anArticle({ slug: "" }), aContext()).findings)).toBe("The article has no slug");
  });
});
