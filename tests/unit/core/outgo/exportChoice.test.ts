import { describe, expect, it } from "vitest";
import { chosenFormat, chosenOptions, NO_CHOICE, withOption } from "#core/outgo/exportChoice";
import { groupFormats } from "#core/outgo/formatGroups";

const HTML = { id: "html", options: [], unavailable: null };
const PDF = { id: "pdf", options: [{ id: "letter" }], unavailable: "No printer." };
const DOCX = { id: "docx", options: [{ id: "claims-as-comments" }, { id: "notes" }], unavailable: null };

describe("the choice of the last export", () => {
  it("comes back where it can be had, and else gives way to the first that can", () => {
    const formats = [PDF, HTML, DOCX];
    expect(chosenFormat(formats, { ...NO_CHOICE, format: "docx" })).toBe(DOCX);
    expect(chosenFormat(formats, { ...NO_CHOICE, format: "pdf" })).toBe(HTML);
    expect(chosenFormat(formats, { ...NO_CHOICE, format: "papyrus" })).toBe(HTML);
    expect(chosenFormat([PDF], NO_CHOICE)).toBeUndefined();
  });

  it("has the options of each format apart, and forgets those that are no more", () => {
    const on = withOption(withOption(NO_CHOICE, "docx", "gone", true), "docx", "claims-as-comments", true);
    expect(chosenOptions(DOCX, on)).toEqual(["claims-as-comments"]);
    expect(chosenOptions(PDF, on)).toEqual([]);
    expect(chosenOptions(DOCX, withOption(on, "docx", "claims-as-comments", false))).toEqual([]);
  });
});

it("groups formats by what they are for, the most wanted first, unknown ones as data, and shows no empty group", () => {
  const formats = [{ id: "pdf" }, { id: "html" }, { id: "json" }, { id: "docx" }, { id: "papyrus" }];
  expect(groupFormats(formats)).toEqual([
    { group: "Documents", formats: [{ id: "docx" }, { id: "pdf" }] },
    { group: "Web", formats: [{ id: "html" }] },
    { group: "Data", formats: [{ id: "json" }, { id: "papyrus" }] },
  ]);
});
