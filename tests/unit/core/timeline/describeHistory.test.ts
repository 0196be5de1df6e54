import { describe, expect, it } from "vitest";
import type { HistoryEntry } from "#core/article/history";
import { describeHistory } from "#core/timeline/describeHistory";
import { anId, TEST_TIME } from "../../../support/builders";

type Bare<Entry> = Entry extends unknown ? Omit<Entry, "at" | "by"> : never;

const FORMATS: Readonly<Record<string, string>> = { html: "Web page" };

function described(entry: Bare<HistoryEntry>) {
  return describeHistory({ ...entry, at: TEST_TIME, by: "Ada Quill" } as HistoryEntry, (id) => FORMATS[id] ?? id);
}

const override = { by: "Oona Tressider", reason: "The deed arrives at noon." };
const exported = { act: "exported", version: 7, sha256: "0".repeat(64), override: null } as const;

describe("describeHistory", () => {
  it("says where an article came from", () => {
    expect(described({ act: "created", from: "" }).what).toBe("Created");
    expect(described({ act: "created", from: "quay.docx" }).what).toBe("Imported from quay.docx");
  });

  it("does not show the id of an article that was copied", () => {
    expect(described({ act: "created", from: anId() }).what).toBe("Created as a copy of another article");
  });

  it("names both stages, and keeps the reason apart", () => {
    expect(described({ act: "stage", from: "draft", to: "killed", reason: "Not so.", override: null })).toEqual({
      what: "Moved from Draft to Killed",
      note: "Not so.",
      override: null,
    });
  });

  it("gives the reason for opening the gate once", () => {
    const move = { act: "stage", from: "fact-check", to: "ready", override } as const;
    expect(described({ ...move, reason: override.reason })).toMatchObject({ note: "", override });
    expect(described({ ...move, reason: "Deadline." })).toMatchObject({ note: "Deadline.", override });
  });

  it("tells a draft copy from a final one, by the format's name where there is one", () => {
    expect(described({ ...exported, format: "html", draft: false }).what).toBe(
      "Exported as Web page: final copy of version 7",
    );
    expect(described({ ...exported, format: "papyrus", draft: true, override })).toEqual({
      what: "Exported as papyrus: draft copy of version 7",
      note: "",
      override,
    });
  });

  it("has words for everything else", () => {
    expect(described({ act: "signed-off", version: 3, note: "All calls made." })).toMatchObject({
      what: "Signed off, about version 3",
      note: "All calls made.",
    });
    expect(described({ act: "sign-off-withdrawn", note: "A number was wrong." }).note).toBe("A number was wrong.");
    expect(described({ act: "trashed" }).what).toBe("Moved to the trash");
    expect(described({ act: "restored" }).what).toBe("Restored from the trash");
  });
});
