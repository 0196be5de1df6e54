import { describe, expect, it } from "vitest";
import { describeIndependence, independentOrigins } from "#core/claims/independentOrigins";
import { sourcesById } from "#core/sources/sourcesById";
import { anId, aPieceOfEvidence, aSource, TEST_TIME } from "../../../support/builders";

const wire = aSource({ name: "Northern Wire" });
const post = aSource({ name: "Selwick Post", originId: wire.id });
const gazette = aSource({ name: "Dunmere Gazette", originId: post.id });
const register = aSource({ name: "Harbour register" });
const sources = Object.fromEntries([wire, post, gazette, register].map((source) => [source.id, source]));

const from = ({ id }: { id: string }, stance: "supports" | "contradicts" | "context" = "supports") =>
  aPieceOfEvidence({ sourceId: id, stance });

describe("independentOrigins", () => {
  it("counts outlets that repeat one wire as one, the wire itself included", () => {
    expect([...independentOrigins([from(post), from(gazette), from(wire)], sources)]).toEqual([wire.id]);
  });

  it("counts several pieces of evidence from one source once", () => {
    expect(independentOrigins([from(register), from(register), from(post)], sources).size).toBe(2);
  });

  it("counts support alone", () => {
    expect(independentOrigins([from(register, "contradicts"), from(post, "context")], sources).size).toBe(0);
  });

  it("counts neither a source that was retracted nor one that repeats it", () => {
    const retraction = { at: TEST_TIME, by: "Ada Quill", reason: "Made up." };
    const retracted = { ...sources, [wire.id]: { ...wire, retraction } };
    expect([...independentOrigins([from(gazette), from(wire), from(register)], retracted)]).toEqual([register.id]);
    const repeater = { ...sources, [post.id]: { ...post, retraction } };
    expect([...independentOrigins([from(wire), from(post)], repeater)]).toEqual([wire.id]);
  });

  it("counts a source once that evidence names by its id and by one from before a merger", () => {
    const former = anId();
    const merged = aSource({ formerIds: [former] });
    const repeating = aSource({ originId: former });
    const evidence = [from(merged), from({ id: former }), from(repeating)];
    expect([...independentOrigins(evidence, sourcesById([merged, repeating]))]).toEqual([merged.id]);
  });

  it("does not count a source that is no longer in the library", () => {
    expect(independentOrigins([aPieceOfEvidence(), from(register)], sources).size).toBe(1);
  });
});

describe("describeIndependence", () => {
  it("says how many independent sources support a claim, and nothing when none does", () => {
    expect(describeIndependence([from(post), from(register)], sources)).toBe("2 independent sources");
    expect(describeIndependence([from(post), from(gazette)], sources)).toBe("1 independent source");
    expect(describeIndependence([from(post, "context")], sources)).toBeNull();
    expect(describeIndependence([], sources)).toBeNull();
  });
});
