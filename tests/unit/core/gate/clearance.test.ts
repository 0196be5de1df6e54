import { describe, expect, it } from "vitest";
import { Clearance, clearForExport } from "#core/gate/clearance";
import { aClaim, anArticle, aPieceOfEvidence, aSource } from "../../../support/builders";
import { aContext } from "../../../support/gate";
import { refusalOf, valueIn } from "../../../support/unwrap";

const insider = aSource({ name: "Sorrel Dunmarrow", terms: "confidential", publicLabel: "an insider", notes: "n" });
const final = { draft: false, override: null };
const draft = { draft: true, override: null };
const overridden = { draft: false, override: { reason: "Noon.", by: "Oona Tressider" } };
const open = anArticle({ claims: [aClaim()] });
const sound = anArticle({ claims: [aClaim({ verdict: "verified", note: "n" })] });
const leaking = anArticle({ headline: "Sorrel Dunmarrow speaks", claims: [aClaim()] });

describe("clearForExport", () => {
  it("lets out a final copy of an article whose gate is open", () => {
    expect(valueIn(clearForExport(sound, final, aContext()))).toMatchObject({ article: sound, draft: false });
  });

  it("refuses a final copy while the gate is closed, but not a draft or an override", () => {
    expect(refusalOf(clearForExport(open, final, aContext()))).toBe("gate-closed");
    expect(valueIn(clearForExport(open, draft, aContext())).draft).toBe(true);
    expect(valueIn(clearForExport(open, overridden, aContext())).draft).toBe(false);
  });

  it.each([
    ["a final copy", final],
    ["a draft", draft],
    ["an override", overridden],
  ])("lets no protected detail out with %s, and names the place only", (_, terms) => {
    const result = clearForExport(leaking, terms, aContext([insider]));
    expect(result).toMatchObject({ problem: { code: "firewall", message: expect.stringContaining("the headline") } });
    expect(JSON.stringify(result)).not.toContain("Dunmarrow");
  });

  it("does not open to a reason that holds a protected detail: it would go into the public report", () => {
    const naming = { draft: false, override: { reason: "SORREL DUNMARROW confirmed it.", by: "Oona Tressider" } };
    expect(refusalOf(clearForExport(open, naming, aContext([insider])))).toBe("override-protected");
    expect(refusalOf(clearForExport(open, overridden, aContext([insider])))).toBeNull();
  });

  it("carries what may be public of the sources that are cited, and no other source", () => {
    const evidence = [aPieceOfEvidence({ sourceId: insider.id })];
    const article = anArticle({ claims: [aClaim({ verdict: "verified", evidence })] });
    const { sources } = valueIn(clearForExport(article, final, aContext([insider, aSource()])));
    expect(sources).toEqual({ [insider.id]: { id: insider.id, label: "an insider", kind: null, role: "", url: "" } });
  });

  it("hands on a firewall that knows the same sources", () => {
    const { firewall } = valueIn(clearForExport(sound, final, aContext([insider])));
    expect(firewall.leaks([{ place: "the file name", text: "sorrel-dunmarrow.html" }])).toEqual(["the file name"]);
  });
});

describe("a clearance", () => {
  it("is not to be had by imitation", () => {
    const granted = valueIn(clearForExport(sound, final, aContext()));
    expect(Clearance.isGranted(granted)).toBe(true);
    expect(Clearance.isGranted({ ...granted } as Clearance)).toBe(false);
    expect(Clearance.isGranted(Object.create(Clearance.prototype) as Clearance)).toBe(false);
    expect(Clearance.isGranted(structuredClone({ ...granted, firewall: null }) as unknown as Clearance)).toBe(false);
  });
});
