import { describe, expect, it } from "vitest";
import type { HistoryEntry } from "#core/article/history";
import { versionOfWords } from "#core/article/versionOfWords";
import { TEST_TIME } from "../../../support/builders";

const act = { at: TEST_TIME, by: "Ada Quill" };
const exported = (version: number): HistoryEntry => ({
  ...act,
  act: "exported",
  format: "html",
  draft: false,
  version,
  sha256: "c".repeat(64),
  override: null,
});

describe("the version of an article's words", () => {
  it("is its version where it was never exported, or edited since", () => {
    expect(versionOfWords({ version: 5, history: [{ ...act, act: "created", from: "" }] })).toBe(5);
    expect(versionOfWords({ version: 7, history: [exported(5)] })).toBe(7);
  });

  it("is the one that was exported, however often it was", () => {
    expect(versionOfWords({ version: 6, history: [exported(5)] })).toBe(5);
    expect(versionOfWords({ version: 8, history: [exported(5), exported(6), exported(7)] })).toBe(5);
  });

  it("is one for all files that were made together", () => {
    expect(versionOfWords({ version: 8, history: [exported(5), exported(5), exported(5)] })).toBe(5);
  });

  it("is not that of a file that was made before an edit and recorded after it", () => {
    expect(versionOfWords({ version: 8, history: [exported(5), exported(5)] })).toBe(8);
    expect(versionOfWords({ version: 9, history: [exported(5), exported(5), exported(8)] })).toBe(8);
  });

  it("is that of a change of stage, of which a package tells", () => {
    const ready = { ...act, act: "stage", from: "draft", to: "ready", reason: "", override: null } as const;
    expect(versionOfWords({ version: 8, history: [exported(5), ready, exported(7)] })).toBe(7);
  });
});
