import { describe, expect, it } from "vitest";
import { examineLibrary, sourceIds } from "#core/doctor/examineLibrary";
import type { Source, SourceLibrary } from "#core/sources/source";
import { anId, aSource } from "../../../support/builders";

function libraryOf(...sources: Source[]): SourceLibrary {
  return {
    schema: "stet/sources",
    schemaVersion: 1,
    version: 1,
    sources: Object.fromEntries(sources.map((source) => [source.id, source])),
  };
}

function findingsOf(library: SourceLibrary) {
  return examineLibrary(library, "sources.json").findings;
}

describe("a library of sources", () => {
  it("is sound when its origins lead somewhere, and names the files that its sources have", () => {
    const wire = aSource({ files: [{ sha256: "a".repeat(64), name: "tape.mp3" }] });
    const library = libraryOf(wire, aSource({ originId: wire.id }));
    expect(examineLibrary(library, "sources.json")).toEqual({
      findings: [],
      files: [{ id: "a".repeat(64), where: "sources.json", who: `Source ${wire.id}` }],
    });
  });

  it("may name an origin by the id that it had before it was merged", () => {
    const former = anId();
    const library = libraryOf(aSource({ formerIds: [former] }), aSource({ originId: former }));
    expect(findingsOf(library)).toEqual([]);
    expect(sourceIds(library.sources).has(former)).toBe(true);
  });

  it("is found to name origins that are not there, by the source's id and never by its name", () => {
    const source = aSource({ originId: anId(), terms: "confidential" });
    const [finding] = findingsOf(libraryOf(source));
    expect(finding).toMatchObject({ severity: "warning", code: "origin-missing" });
    expect(finding?.message).toContain(source.id);
    expect(JSON.stringify(finding)).not.toContain("Fennick");
  });

  it("is found to have a circle of origins once, with those alone who are in it", () => {
    const [a, b, c] = [anId(), anId(), anId()];
    const circle = [aSource({ id: a, originId: b }), aSource({ id: b, originId: a }), aSource({ id: c, originId: a })];
    const findings = findingsOf(libraryOf(...circle));
    expect(findings).toMatchObject([{ code: "origin-circular", message: expect.stringContaining(`${a}, ${b}.`) }]);
  });

  it("is found to have a source that is its own origin", () => {
    const id = anId();
    expect(findingsOf(libraryOf(aSource({ id, originId: id })))).toMatchObject([{ code: "origin-circular" }]);
  });

  it("is found to have a source under another one's id", () => {
    const library = libraryOf();
    library.sources[anId()] = aSource();
    expect(findingsOf(library)).toMatchObject([{ severity: "error", code: "source-misfiled" }]);
  });
});
