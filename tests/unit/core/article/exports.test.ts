import { describe, expect, it } from "vitest";
import { exportsIn } from "#core/article/exports";
import { TEST_TIME } from "../../../support/builders";

describe("exportsIn", () => {
  it("lists the exports alone, the newest first", () => {
    const entry = {
      act: "exported",
      at: TEST_TIME,
      by: "Ada",
      draft: true,
      version: 1,
      sha256: "0".repeat(64),
      override: null,
    } as const;
    const history = [
      { act: "created", at: TEST_TIME, by: "Ada", from: "" } as const,
      { ...entry, format: "html" },
      { act: "trashed", at: TEST_TIME, by: "Ada" } as const,
      { ...entry, format: "text" },
    ];
    expect(exportsIn(history).map(({ format }) => format)).toEqual(["text", "html"]);
  });
});
