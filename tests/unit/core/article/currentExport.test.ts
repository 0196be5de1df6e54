import { describe, expect, it } from "vitest";
import { currentExport } from "#core/article/currentExport";
import type { HistoryEntry } from "#core/article/history";
import { anArticle, TEST_TIME } from "../../../support/builders";

const by = { at: TEST_TIME, by: "Ada Quill" };
const HASH = "a".repeat(64);

function exported(version: number, parts: { draft?: boolean; sha256?: string } = {}): HistoryEntry {
  return { ...by, act: "exported", format: "html", draft: false, version, sha256: HASH, override: null, ...parts };
}
const published: HistoryEntry = { ...by, act: "stage", from: "ready", to: "published", reason: "", override: null };
const signedOff: HistoryEntry = { ...by, act: "signed-off", version: 6, note: "" };

function hashAt(version: number, ...entries: HistoryEntry[]): string | null {
  const article = anArticle();
  return currentExport({ version, history: [...article.history, ...entries] })?.sha256 ?? null;
}

describe("the export that has the article's words as they are", () => {
  it("is the one that made the last version", () => {
    expect(hashAt(5, exported(4))).toBe(HASH);
  });

  it("stays when the article is moved on or signed off afterwards", () => {
    expect(hashAt(7, exported(4), published, signedOff)).toBe(HASH);
  });

  it("is the newest of several", () => {
    expect(hashAt(6, exported(4), exported(5, { sha256: "b".repeat(64) }))).toBe("b".repeat(64));
  });

  it("is the last of several that were made together", () => {
    expect(hashAt(6, exported(4), exported(4, { sha256: "b".repeat(64) }))).toBe("b".repeat(64));
    expect(hashAt(7, exported(4), exported(4, { sha256: "b".repeat(64) }), published)).toBe("b".repeat(64));
    expect(hashAt(7, exported(4), exported(4, { sha256: "b".repeat(64) }))).toBeNull();
  });

  it("is not hidden by a later draft copy, and never one itself", () => {
    expect(hashAt(6, exported(4), exported(5, { draft: true, sha256: "c".repeat(64) }))).toBe(HASH);
    expect(hashAt(5, exported(4, { draft: true }))).toBeNull();
  });

  it("is none once the article has been saved with other words", () => {
    expect(hashAt(6, exported(4))).toBeNull();
    expect(hashAt(8, exported(4), published, signedOff)).toBeNull();
  });

  it("is none when the history names a version that this desk has not reached", () => {
    expect(hashAt(2, exported(40))).toBeNull();
  });

  it("is none when nothing was exported", () => {
    expect(hashAt(3)).toBeNull();
  });
});
