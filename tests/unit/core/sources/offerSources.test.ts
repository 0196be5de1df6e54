import { describe, expect, it } from "vitest";
import { appendAct } from "#core/claims/ledger";
import { offerSources } from "#core/sources/offerSources";
import type { Source } from "#core/sources/source";
import { aClaim, anId, aPieceOfEvidence, aSource, TEST_TIME } from "../../../support/builders";

const merged = anId();
const alpha = aSource({ name: "Alpha survey" });
const bravo = aSource({ name: "Bravo log", formerIds: [merged] });
const charlie = aSource({ name: "Charlie" });
const delta = aSource({ name: "Delta", retraction: { at: TEST_TIME, by: "Ada Quill", reason: "Forged" } });
const all = [delta, charlie, alpha, bravo];
const byId: Record<string, Source> = { ...Object.fromEntries(all.map((each) => [each.id, each])), [merged]: bravo };

function claimOn(...uses: readonly (readonly [sourceId: string, at: string])[]) {
  return uses.reduce((claim, [sourceId, at]) => {
    const evidence = aPieceOfEvidence({ sourceId });
    return appendAct(claim, { act: "evidence-added", evidence, at, by: "Ada Quill", text: "" });
  }, aClaim());
}

function offered(wish: { linked?: readonly string[]; query?: string; claims?: readonly ReturnType<typeof aClaim>[] }) {
  const claims = Object.fromEntries((wish.claims ?? []).map((claim) => [claim.id, claim]));
  return offerSources(all, byId, { claims, linked: wish.linked ?? [], query: wish.query ?? "" }).map(
    ({ name }) => name,
  );
}

describe("offerSources", () => {
  it("offers all by name in an article that rests on nothing yet, what was retracted last", () => {
    expect(offered({})).toEqual(["Alpha survey", "Bravo log", "Charlie", "Delta"]);
  });

  it("offers first what was linked last in the article, under a former id too", () => {
    const claims = [
      claimOn([charlie.id, "2031-04-05T06:07:08.000Z"]),
      claimOn([merged, "2031-04-05T09:00:00.000Z"], [delta.id, "2031-04-05T10:00:00.000Z"]),
    ];
    expect(offered({ claims })).toEqual(["Bravo log", "Charlie", "Alpha survey", "Delta"]);
  });

  it("puts what the claim rests on already behind the others", () => {
    expect(offered({ linked: [alpha.id, merged] })).toEqual(["Charlie", "Alpha survey", "Bravo log", "Delta"]);
  });

  it("keeps to what was typed", () => {
    expect(offered({ query: "su al" })).toEqual(["Alpha survey"]);
    expect(offered({ query: "zulu" })).toEqual([]);
  });
});
