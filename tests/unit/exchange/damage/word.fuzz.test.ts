import { describe, it } from "vitest";
import { LONGEST_MS } from "../../../support/fuzzing";
import { readDamaged } from "./readDamaged";

describe("a damaged file", () => {
  it.each(["docx"])(
    "is read as well as it can be, or refused with a reason: %s",
    (id) => readDamaged(id),
    LONGEST_MS * 3 * 3,
  );
});
