import { describe, expect, it } from "vitest";
import { formats } from "#exchange/registry";
import { LONGEST_MS } from "../../../support/fuzzing";
import { readDamaged } from "./readDamaged";
import { SEEDS } from "./seeds";

/** The others have files of their own, to be run at the same time. */
const APART = ["docx", "odt", "fodt", "html", "markdown"];
const OTHERS = Object.keys(SEEDS).filter((id) => !APART.includes(id));

describe("a damaged file", () => {
  it("is tried of every format that comes in", () => {
    const read = formats.filter(({ importer }) => importer !== undefined).map(({ id }) => id);
    expect(Object.keys(SEEDS).sort()).toEqual(read.sort());
  });

  it.each(OTHERS)(
    "is read as well as it can be, or refused with a reason: %s",
    (id) => readDamaged(id),
    LONGEST_MS * 3 * 3,
  );
});
