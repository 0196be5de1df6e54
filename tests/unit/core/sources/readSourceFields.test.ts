import { describe, expect, it } from "vitest";
import { fieldsOf } from "#core/sources/fieldsOf";
import { readSourceFields } from "#core/sources/readSourceFields";
import { aSource } from "../../../support/builders";

const draft = (changes: Partial<ReturnType<typeof fieldsOf>> = {}) => ({ ...fieldsOf(aSource()), ...changes });

describe("readSourceFields", () => {
  it("reads what is filled in, without blank lines and white space at the ends", () => {
    const read = readSourceFields(
      draft({ name: " Orla Fennick ", aliases: ["", " Orly "], url: " https://port.example/log " }),
    );
    expect(read).toMatchObject({
      ok: true,
      fields: { name: "Orla Fennick", aliases: ["Orly"], url: "https://port.example/log" },
    });
  });

  it("says by field what is wrong, in words for people", () => {
    const read = readSourceFields(draft({ name: "  ", url: "port log", archivedUrl: "javascript:alert(1)" }));
    expect(read).toEqual({
      ok: false,
      errors: {
        name: "A source needs a name",
        url: "Give the whole address, such as https://example.org/page",
        archivedUrl: "Give the whole address, such as https://example.org/page",
      },
    });
  });

  it("puts an error in a list on the list's field", () => {
    const read = readSourceFields(draft({ contacts: ["x".repeat(301)] }));
    expect(read.ok ? [] : Object.keys(read.errors)).toEqual(["contacts"]);
  });
});
