import { expect, it } from "vitest";
import { counted } from "#core/text/counted";

it("says how many of what there are", () => {
  expect(counted(1, "word")).toBe("1 word");
  expect(counted(0, "word")).toBe("0 words");
  expect(counted(1_240, "word")).toBe("1,240 words");
  expect(counted(2, "copy", "copies")).toBe("2 copies");
});
