import { describe, expect, it } from "vitest";
import { publicSource } from "#core/sources/publicSource";
import { aSource } from "../../../support/builders";

const known = { name: "Orla Fennick", role: "harbour master", url: "https://port.example/", kind: "person" } as const;

describe("publicSource", () => {
  it("names a source that is on the record", () => {
    expect(publicSource(aSource(known))).toMatchObject({
      label: "Orla Fennick",
      role: "harbour master",
      url: known.url,
    });
  });

  it("prefers the public label of a source that is on the record", () => {
    expect(publicSource(aSource({ ...known, publicLabel: "Captain Fennick" })).label).toBe("Captain Fennick");
  });

  it.each(["background", "off-the-record", "confidential"] as const)(
    "gives only the label of one that is %s",
    (terms) => {
      const source = aSource({
        ...known,
        terms,
        publicLabel: "a senior official",
        contacts: ["01632 960000"],
        notes: "x",
      });
      const { id, ...shown } = publicSource(source);
      expect(id).toBe(source.id);
      expect(shown).toEqual({ label: "a senior official", kind: null, role: "", url: "" });
    },
  );

  it("falls back on a word that names nobody", () => {
    expect(publicSource(aSource({ ...known, terms: "confidential", publicLabel: "  " })).label).toBe("a source");
  });
});
