import { describe, expect, it } from "vitest";
import { claimState } from "#core/claims/claimState";
import { brokenEntries } from "#core/claims/ledger";
import { currentIdIn } from "#core/sources/currentId";
import { mergeIn } from "#core/sources/mergeIn";
import { settleSources } from "#core/sources/settleSources";
import type { Source } from "#core/sources/source";
import { aClaim, anAct, anArticle, anId, aPieceOfEvidence, aSource, TEST_TIME } from "../../../support/builders";

const library = (...sources: Source[]) => Object.fromEntries(sources.map((source) => [source.id, source]));
const retraction = { at: "2031-05-01T10:00:00.000Z", by: "Ada Quill", reason: "Forged." };
const act = anAct({ by: "Ben Reed", at: "2031-06-01T10:00:00.000Z" });

describe("mergeIn", () => {
  it("moves every piece from the one source to the other, and changes nothing else of it", () => {
    const [from, into] = [anId(), anId()];
    const pieces = [
      aPieceOfEvidence({ sourceId: from, locator: "p. 3", credibility: 2, attachmentName: "scan.pdf" }),
      aPieceOfEvidence({ sourceId: from, stance: "contradicts" }),
      aPieceOfEvidence(),
    ];
    const claim = aClaim({ evidence: pieces, verdict: "verified" });
    const merged = mergeIn(anArticle({ claims: [claim] }), from, into, act);
    const grown = merged.claims[claim.id] ?? claim;
    expect(grown.ledger.slice(claim.ledger.length).map((entry) => [entry.act, entry.by, entry.text])).toEqual([
      ["evidence-changed", "Ben Reed", claim.ledger[0]?.text],
      ["evidence-changed", "Ben Reed", claim.ledger[0]?.text],
    ]);
    expect(claimState(grown).evidence).toEqual(
      pieces.map((piece) => (piece.sourceId === from ? { ...piece, sourceId: into } : piece)),
    );
    expect(brokenEntries(grown)).toEqual([]);
    expect(claimState(grown)).toMatchObject({ verdict: "verified", verdictAt: TEST_TIME });
    expect(mergeIn(merged, from, into, act)).toBe(merged);
  });
});

describe("settleSources", () => {
  it("maps ids from before mergers, and tells what rests on a retracted source, once", () => {
    const [former, earlier] = [anId(), anId()];
    const merged = aSource({ formerIds: [former, earlier], retraction });
    const claims = [former, earlier, merged.id].map((sourceId, index) =>
      aClaim({ text: `Claim ${index}.`, verdict: "verified", evidence: [aPieceOfEvidence({ sourceId })] }),
    );
    const settled = settleSources(anArticle({ claims }), library(merged, aSource()), act);
    const states = claims.map(({ id }) => claimState(settled.claims[id] ?? aClaim()));
    expect(states.map(({ evidence }) => evidence[0]?.sourceId)).toEqual([merged.id, merged.id, merged.id]);
    expect(states.map(({ retractions }) => retractions)).toEqual(
      claims.map(() => [{ sourceId: merged.id, reason: "Forged.", by: "Ada Quill", at: act.at }]),
    );
    expect(settleSources(settled, library(merged), act)).toBe(settled);
  });

  it("tells what rests on a retracted source through others, under whatever ids", () => {
    const former = anId();
    const wire = aSource({ retraction });
    const daily = aSource({ originId: wire.id, formerIds: [former] });
    const claim = aClaim({ verdict: "verified", evidence: [aPieceOfEvidence({ sourceId: former })] });
    const settled = settleSources(anArticle({ claims: [claim] }), library(daily, wire), act);
    expect(settled.claims[claim.id]?.ledger.slice(-2)).toMatchObject([
      { act: "evidence-changed", evidence: { sourceId: daily.id } },
      { act: "source-retracted", sourceId: wire.id },
    ]);
  });

  it("looks a library through once, however often articles are saved", () => {
    let lookedThrough = 0;
    const wire = aSource({ retraction });
    const sources = new Proxy(library(wire, aSource({ formerIds: [anId()] })), {
      ownKeys(target) {
        lookedThrough += 1;
        return Reflect.ownKeys(target);
      },
    });
    const claim = aClaim({ verdict: "verified", evidence: [aPieceOfEvidence({ sourceId: wire.id })] });
    const settled = settleSources(anArticle({ claims: [claim] }), sources, act);
    const after = lookedThrough;
    expect(settleSources(settled, sources, act)).toBe(settled);
    expect([currentIdIn(sources)(wire.id), lookedThrough - after]).toEqual([wire.id, 1]);
    expect([currentIdIn(sources)(wire.id), lookedThrough - after]).toEqual([wire.id, 1]);
  });

  it("gives the same article back when nothing concerns it", () => {
    const source = aSource();
    const article = anArticle({ claims: [aClaim({ evidence: [aPieceOfEvidence({ sourceId: source.id })] })] });
    const others = [aSource({ retraction }), aSource({ formerIds: [anId()] })];
    expect(settleSources(article, library(source, ...others), act)).toBe(article);
    expect(settleSources(article, {}, act)).toBe(article);
  });

  it("takes an id that is in the library for what it is, whoever claims to have had it", () => {
    const source = aSource();
    const other = aSource({ formerIds: [source.id] });
    const article = anArticle({ claims: [aClaim({ evidence: [aPieceOfEvidence({ sourceId: source.id })] })] });
    expect(settleSources(article, library(source, other), act)).toBe(article);
    expect(currentIdIn(library(source, other))(source.id)).toBe(source.id);
  });
});

it("currentIdIn follows mergers, and leaves alone what it does not know", () => {
  const former = anId();
  const source = aSource({ formerIds: [former] });
  const currentId = currentIdIn(library(source));
  const stranger = anId();
  expect([former, source.id, stranger, "constructor"].map(currentId)).toEqual([
    source.id,
    source.id,
    stranger,
    "constructor",
  ]);
});
