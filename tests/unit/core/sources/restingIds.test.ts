import { expect, it } from "vitest";
import { claimState } from "#core/claims/claimState";
import { restingIds } from "#core/sources/restingIds";
import { settleSources } from "#core/sources/settleSources";
import { aClaim, anAct, anArticle, anId, aPieceOfEvidence, aSource, TEST_TIME } from "../../../support/builders";

const former = anId();
const wire = aSource({ name: "Northern Wire" });
const post = aSource({ name: "Selwick Post", originId: wire.id, formerIds: [former] });
const gazette = aSource({ name: "Dunmere Gazette", originId: post.id });
const register = aSource({ name: "Harbour register" });
const library = Object.fromEntries([wire, post, gazette, register].map((source) => [source.id, source]));

it("follows those that repeat a source, at every remove and under their former ids", () => {
  expect(restingIds(wire, library)).toEqual(new Set([wire.id, post.id, former, gazette.id]));
  expect(restingIds(gazette, library)).toEqual(new Set([gazette.id]));
  expect(restingIds(register, library)).toEqual(new Set([register.id]));
});

it("comes to an end in a circle", () => {
  const circle = { ...library, [wire.id]: { ...wire, originId: gazette.id } };
  expect(restingIds(wire, circle)).toEqual(new Set([wire.id, post.id, former, gazette.id]));
});

it("has the claims that rest on a repeater told when the origin is retracted, once", () => {
  const retraction = { at: TEST_TIME, by: "Ada Quill", reason: "It was made up." };
  const retracted = { ...library, [wire.id]: { ...wire, retraction } };
  const claim = aClaim({ verdict: "verified", evidence: [aPieceOfEvidence({ sourceId: gazette.id })] });
  const other = aClaim({ verdict: "verified", evidence: [aPieceOfEvidence({ sourceId: register.id })] });
  const settled = settleSources(anArticle({ claims: [claim, other] }), retracted, anAct());
  const told = settled.claims[claim.id];
  expect(told && claimState(told).retractions).toMatchObject([{ sourceId: wire.id, reason: "It was made up." }]);
  expect(settled.claims[other.id]).toBe(other);
  expect(settleSources(settled, retracted, anAct())).toBe(settled);
});
