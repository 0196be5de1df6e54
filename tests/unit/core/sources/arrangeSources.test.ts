import { describe, expect, it } from "vitest";
import { arrangeSources, matchesWords } from "#core/sources/arrangeSources";
import { aSource } from "../../../support/builders";

const log = aSource({ name: "Zephyr log", kind: "document", role: "" });
const orla = aSource({ name: "Órla Fennick", aliases: ["the harbour master"], publicLabel: "a port official" });
const clerk = aSource({ name: "Bram Tolley", terms: "confidential", role: "clerk" });
const everything = { query: "", terms: null, kind: null };
const none = () => false;

describe("arrangeSources", () => {
  it("puts the sources of the article apart, both lists by name", () => {
    const { used, others } = arrangeSources([log, orla, clerk], everything, (id) => id === orla.id);
    expect(used).toEqual([orla]);
    expect(others).toEqual([clerk, log]);
  });

  it("narrows by terms and kind together", () => {
    const wish = { ...everything, terms: "on-the-record", kind: "document" } as const;
    expect(arrangeSources([log, orla, clerk], wish, none).others).toEqual([log]);
  });

  it("leaves the list it was given as it is", () => {
    const given = [log, clerk];
    arrangeSources(given, everything, none);
    expect(given).toEqual([log, clerk]);
  });
});

describe("matchesWords", () => {
  it("looks for beginnings of words in everything a source is known by, whatever the accents", () => {
    expect(matchesWords(orla, "orla harb")).toBe(true);
    expect(matchesWords(orla, "port off")).toBe(true);
    expect(matchesWords(log, "document")).toBe(true);
  });

  it("wants every word, and none of them from the middle", () => {
    expect(matchesWords(orla, "orla clerk")).toBe(false);
    expect(matchesWords(orla, "arbour")).toBe(false);
  });
});
