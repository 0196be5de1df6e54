import { parseXml } from "@rgrove/parse-xml";
import { describe, expect, it } from "vitest";
import { LONGEST_MS } from "../../../support/fuzzing";
import { damagedJson } from "./damagedJson";
import { damagedXml } from "./damagedXml";
import { readSpoilt } from "./readDamaged";
import { anyTreeDamage, damagedTrees, TREE_KINDS } from "./treeDamage";

/** Formats that are trees, alone or in an archive. */
const TREES = ["json", "ninjs", "newsml", "nitf", "wordpress", "fodt"];
const ARCHIVES = ["docx", "odt"];
const RUNS = 200;
/** To unpack and pack takes longer than to read. */
const ARCHIVE_RUNS = 100;

describe("a file with damaged branches", () => {
  it.each([...TREES, ...ARCHIVES])(
    "is read as well as it can be, or refused with a reason: %s",
    (id) => {
      const runs = ARCHIVES.includes(id) ? ARCHIVE_RUNS : RUNS;
      return readSpoilt(id, { runs, anyDamage: anyTreeDamage, damaged: damagedTrees });
    },
    LONGEST_MS,
  );
});

describe("the damage itself", () => {
  const where = { file: 0, at: 0.3, to: 0.9, odd: 0 };

  it.each(TREE_KINDS)("changes JSON and leaves it JSON: %s", (kind) => {
    const json = JSON.stringify({ a: [{ b: "c" }, 2], d: { e: ["f", null] } });
    const damaged = damagedJson(json, { ...where, kind });
    expect(damaged).not.toBe(json);
    expect(() => JSON.parse(damaged)).not.toThrow();
  });

  it.each(TREE_KINDS)("changes XML and leaves it well-formed: %s", (kind) => {
    const xml = '<?xml version="1.0"?><r><a x="1">t<b/></a><c>u</c><d><e y="2">v</e></d></r>';
    const damaged = damagedXml(xml, { ...where, kind });
    expect(damaged).not.toBe(xml);
    expect(() => parseXml(damaged)).not.toThrow();
  });
});
