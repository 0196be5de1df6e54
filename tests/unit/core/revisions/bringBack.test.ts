import { describe, expect, it } from "vitest";
import { apply } from "#core/article/commands/apply";
import { plainText } from "#core/article/document/plainText";
import { guardSave } from "#core/article/guardSave";
import { claimTexts } from "#core/claims/claimTexts";
import { viewClaims } from "#core/claims/claimView";
import { bringBack } from "#core/revisions/bringBack";
import { bringBackBlock, placeBlock } from "#core/revisions/bringBackBlock";
import { aBody, aClaim, anAct, anArticle, anId, aParagraph } from "../../../support/builders";
import { accepted } from "../../../support/freshDesk";

const FERRY = "The ferry to Port Selwick sank in the storm of 1931.";
const HARBOUR = "The harbour master says that nobody has asked since.";
const TIDE = "High tide comes at nine in the evening on most days.";

describe("bringing back a whole state", () => {
  const claim = aClaim({ text: FERRY });
  const earlier = anArticle({ claims: [claim], body: aBody(aParagraph(claim), aParagraph(TIDE)), headline: "Then" });
  const verdict = { type: "record-verdict", claimId: claim.id, verdict: "verified", note: "Log book." } as const;
  const reworded = aBody({ ...aParagraph(claim), content: [{ ...claimText(claim.id), text: "It sank in 1932." }] });
  const edited = accepted(apply({ ...earlier, headline: "Now" }, { type: "edit-body", body: reworded }, anAct()));
  const standing = { ...accepted(apply(edited, verdict, anAct())), stage: "fact-check" as const, version: 7 };

  function claimText(id: string) {
    return { type: "text", marks: [{ type: "claim", attrs: { id } }] };
  }

  it("takes back text and details", () => {
    const back = bringBack(standing, earlier);
    expect(back.headline).toBe("Then");
    expect(plainText(back.body)).toBe(plainText(earlier.body));
  });

  it("keeps every entry of every ledger, so that a verdict on other words shows as stale", () => {
    const back = bringBack(standing, earlier);
    expect(back.claims).toEqual(standing.claims);
    expect(viewClaims(back.body, back.claims)[0]).toMatchObject({ verdict: "verified", stale: true });
    expect(accepted(guardSave(standing, back))).toBe(back);
  });

  it("leaves stage, sign-off, history, notes and version as they stand", () => {
    const { stage, signOff, history, notes, version } = bringBack(standing, earlier);
    expect({ stage, signOff, history, notes, version }).toEqual({
      stage: standing.stage,
      signOff: standing.signOff,
      history: standing.history,
      notes: standing.notes,
      version: standing.version,
    });
  });

  it("gives the same text again when what it replaced is brought back", () => {
    const there = bringBack(standing, earlier);
    expect(bringBack(there, standing)).toEqual(standing);
  });

  it("brings the claims of a text that was refused with it", () => {
    const own = aClaim({ text: HARBOUR });
    const refused = { ...earlier, claims: { ...earlier.claims, [own.id]: own }, body: aBody(aParagraph(own)) };
    expect(bringBack(standing, refused).claims[own.id]).toEqual(own);
  });
});

describe("bringing back one paragraph", () => {
  const place = (present: string[], earlier: string[], index: number) =>
    bringBackBlock(
      aBody(...present.map((text) => aParagraph(text))),
      aBody(...earlier.map((text) => aParagraph(text))),
      index,
      anId,
    );

  it("puts it in the place of what became of it", () => {
    const found = place([TIDE, FERRY.replace("1931", "1932")], [FERRY, TIDE], 0);
    expect(found).toMatchObject({ from: 1, remove: 1, block: aParagraph(FERRY) });
  });

  it("puts one that is gone behind its neighbour, or first", () => {
    expect(place([FERRY, TIDE], [FERRY, HARBOUR, TIDE], 1)).toMatchObject({ from: 1, remove: 0 });
    expect(place([TIDE], [HARBOUR, TIDE], 0)).toMatchObject({ from: 0, remove: 0 });
  });

  it("has nothing to do for one that is there as it was, and for one that never was", () => {
    expect(place([FERRY], [FERRY], 0)).toBeNull();
    expect(place([FERRY], [FERRY], 9)).toBeNull();
  });

  it("ties its claims to those of the present article", () => {
    const claim = aClaim({ text: FERRY, verdict: "verified", note: "Log book." });
    const present = anArticle({ claims: [claim], body: aBody(aParagraph(TIDE)) });
    const found = bringBackBlock(present.body, aBody(aParagraph(claim), aParagraph(TIDE)), 0, anId);
    const back = accepted(
      apply(present, { type: "edit-body", body: placeBlock(present.body, orThrow(found)) }, anAct()),
    );
    expect(viewClaims(back.body, back.claims)[0]).toMatchObject({ id: claim.id, verdict: "verified", stale: false });
  });

  it("makes a copy of a claim whose words stand elsewhere by now", () => {
    const claim = aClaim({ text: FERRY });
    const present = anArticle({
      claims: [claim],
      body: aBody(aParagraph("Long before, ", claim, " Nobody knew why at all.")),
    });
    const earlier = aBody(aParagraph(HARBOUR, claim), aParagraph(TIDE));
    const found = orThrow(bringBackBlock(present.body, earlier, 0, anId));
    const edit = { type: "edit-body", body: placeBlock(present.body, found), copies: { ...found.copies } } as const;
    const back = accepted(apply(present, edit, anAct()));
    if (found.remove === 1) return expect([...claimTexts(back.body).keys()]).toEqual([claim.id]);
    const [copy] = Object.keys(found.copies);
    expect(viewClaims(back.body, back.claims).find(({ id }) => id === copy)).toMatchObject({
      verdict: "unchecked",
      copiedFrom: claim.id,
    });
  });
});

function orThrow<Value>(value: Value | null): Value {
  if (value === null) throw new Error("expected something");
  return value;
}
