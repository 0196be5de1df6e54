import { describe, expect, it } from "vitest";
import { firewallFor } from "#core/firewall/firewall";
import { mergeSources } from "#core/sources/mergeSources";
import { type Source, sourceSchema } from "#core/sources/source";
import { anId, aSource, TEST_TIME } from "../../../support/builders";
import { refusalOf, valueIn } from "../../../support/unwrap";

const LATER = "2031-05-06T07:08:09.000Z";
const scan = { sha256: "a".repeat(64), name: "scan.png" };
const tape = { sha256: "b".repeat(64), name: "tape.png" };
const merge = (gone: Source, kept: Source) => valueIn(mergeSources(gone, kept, LATER));

describe("mergeSources", () => {
  it("keeps the name and the id, and remembers the other's", () => {
    const gone = aSource({ name: "O. Fennick", aliases: ["Orla", "the harbour master"], formerIds: [anId()] });
    const kept = aSource({ name: "Orla Fennick", aliases: ["Orla"], formerIds: [anId()] });
    const merged = merge(gone, kept);
    expect(merged).toMatchObject({ id: kept.id, name: "Orla Fennick", createdAt: TEST_TIME, updatedAt: LATER });
    expect(merged.aliases).toEqual(["Orla", "O. Fennick", "the harbour master"]);
    expect(merged.formerIds).toEqual([...kept.formerIds, gone.id, ...gone.formerIds]);
    expect(sourceSchema.parse(merged)).toEqual(merged);
  });

  it("does not list its own name among the other names", () => {
    expect(merge(aSource({ name: "Orla Fennick" }), aSource({ name: "Orla Fennick" })).aliases).toEqual([]);
  });

  it("takes over what the kept one lacks", () => {
    const gone = aSource({
      role: "harbour master",
      url: "https://port.example/fennick",
      archivedUrl: "https://archive.example/1",
      seenOn: "2031-01-02",
      contacts: ["+44 1632 960001", "orla@port.example"],
      reliability: "B",
      publicLabel: "a port official",
      originId: anId(),
      files: [scan, tape],
      notes: "Met twice.",
    });
    const kept = aSource({ role: "", contacts: ["orla@port.example"], files: [tape] });
    expect(merge(gone, kept)).toMatchObject({
      role: "harbour master",
      url: gone.url,
      archivedUrl: gone.archivedUrl,
      seenOn: "2031-01-02",
      contacts: ["orla@port.example", "+44 1632 960001"],
      reliability: "B",
      publicLabel: "a port official",
      originId: gone.originId,
      files: [tape, scan],
      notes: "Met twice.",
    });
  });

  it("loses neither role, day nor address for which there is no place, and keeps the address guarded", () => {
    const gone = aSource({
      terms: "confidential",
      role: "pilot",
      seenOn: "2031-01-02",
      url: "https://two.example/x",
      notes: "Calls at night.",
    });
    const kept = aSource({
      role: "harbour master",
      seenOn: "2031-01-03",
      url: "https://one.example/",
      notes: "Met twice.",
    });
    const merged = merge(gone, kept);
    expect(merged).toMatchObject({ role: "harbour master", url: "https://one.example/", seenOn: "2031-01-03" });
    expect(merged.contacts).toEqual(["https://two.example/x"]);
    expect(merged.notes).toBe(
      "Met twice.\n\nCalls at night.\n\nRole before the merger: pilot\nSeen on before the merger: 2031-01-02",
    );
    const leaks = firewallFor([merged]).leaks([{ place: "the text", text: "as two.example/x has it" }]);
    expect(leaks).toEqual(["the text"]);
  });

  it("guards both names once one of them is confidential", () => {
    const merged = merge(aSource({ name: "Marek Undersill", terms: "confidential" }), aSource({ name: "Zora Pell" }));
    const texts = ["said Marek Undersill", "said Zora Pell"].map((text) => ({ place: text, text }));
    expect(firewallFor([merged]).leaks(texts)).toHaveLength(2);
  });

  it.each([
    ["confidential", "on-the-record", "confidential"],
    ["on-the-record", "confidential", "confidential"],
    ["background", "off-the-record", "off-the-record"],
    ["background", "on-the-record", "background"],
  ] as const)("of %s and %s the stricter terms win", (gone, kept, terms) => {
    expect(merge(aSource({ terms: gone }), aSource({ terms: kept })).terms).toBe(terms);
  });

  it("does not carry a label that was made for looser terms over to the stricter ones", () => {
    const open = aSource({ terms: "on-the-record", publicLabel: "Orla Fennick, harbour master" });
    const shielded = aSource({ terms: "confidential", publicLabel: "" });
    for (const merged of [merge(open, shielded), merge(shielded, open)]) {
      expect(merged.publicLabel).toBe("");
      expect(merged.notes).toContain("Public label before the merger: Orla Fennick, harbour master");
    }
    expect(merge({ ...shielded, publicLabel: "a port official" }, open).publicLabel).toBe("a port official");
    const background = aSource({ terms: "background", publicLabel: "the harbour master" });
    expect(merge(shielded, background).publicLabel).toBe("");
  });

  it("takes no label that is the name of the other", () => {
    const cover = aSource({ terms: "background", publicLabel: "Zora Pell" });
    const named = aSource({ name: "Zora Pell", terms: "confidential", publicLabel: "an official" });
    expect(merge(named, cover).publicLabel).toBe("an official");
  });

  it.each([
    ["B", null, "B"],
    [null, "D", "D"],
    ["A", "C", "C"],
    ["F", "B", "F"],
    ["F", "E", "E"],
    [null, null, null],
  ] as const)("of reliability %s and %s takes the more cautious judgement", (one, other, reliability) => {
    expect(merge(aSource({ reliability: one }), aSource({ reliability: other })).reliability).toBe(reliability);
    expect(merge(aSource({ reliability: other }), aSource({ reliability: one })).reliability).toBe(reliability);
  });

  it("never makes a source its own origin", () => {
    const kept = aSource();
    const gone = aSource({ originId: kept.id });
    expect(merge(gone, kept).originId).toBeNull();
    expect(merge(kept, gone).originId).toBeNull();
    const wire = anId();
    expect(merge({ ...gone, originId: wire }, { ...kept, originId: gone.id }).originId).toBe(wire);
  });

  it("refuses while one of the two is retracted, and keeps both reasons when both are", () => {
    const retraction = { at: TEST_TIME, by: "Ada Quill", reason: "Made it up." };
    const [retracted, sound] = [aSource({ retraction }), aSource()];
    expect(refusalOf(mergeSources(retracted, sound, LATER))).toBe("source-retracted");
    expect(refusalOf(mergeSources(sound, retracted, LATER))).toBe("source-retracted");
    const other = aSource({ retraction: { at: LATER, by: "Ben Reed", reason: "Was not there." } });
    const both = { at: TEST_TIME, by: "Ada Quill", reason: "Made it up.\nWas not there." };
    expect(merge(retracted, other).retraction).toEqual(both);
    expect(merge(other, retracted).retraction).toEqual(both);
  });

  it.each<[string, Partial<Source>, Partial<Source>]>([
    ["other names", { aliases: many(30, "a") }, { aliases: many(30, "b") }],
    ["contact details", { contacts: many(11, "a") }, { contacts: many(10, "b") }],
    ["notes", { notes: "a".repeat(12_000) }, { notes: "b".repeat(12_000) }],
  ])("refuses rather than lose a word when there are too many %s, and quotes none", (what, one, other) => {
    const refused = mergeSources(aSource(one), aSource({ name: "Marek Undersill", ...other }), LATER);
    expect(refusalOf(refused)).toBe("source-too-full");
    expect(refused.ok ? "" : refused.problem.message).toContain(what);
    expect(JSON.stringify(refused)).not.toMatch(/Undersill|a1|bbb/u);
  });

  it("refuses to merge a source into itself", () => {
    const source = aSource();
    expect(refusalOf(mergeSources(source, source, LATER))).toBe("source-same");
  });
});

function many(count: number, letter: string): string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index}`);
}
