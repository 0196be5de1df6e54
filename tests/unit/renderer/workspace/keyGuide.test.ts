import { beforeAll, describe, expect, it, vi } from "vitest";
import { type ScreenCommand, screenCommands } from "#core/commands/screenCommands";
import { foldForMatching } from "#core/text/foldForMatching";
import type { GuideGroup } from "#renderer/workspace/keys/keyGuide";
import { narrowGuide } from "#renderer/workspace/keys/narrowGuide";

let guide: readonly GuideGroup[] = [];
beforeAll(async () => {
  vi.stubGlobal("navigator", { userAgent: "Linux" });
  vi.stubGlobal("window", Object.assign(new EventTarget(), { matchMedia: () => new EventTarget() }));
  vi.stubGlobal("location", { origin: "http://desk.example" });
  const { keyGuide } = await import("#renderer/workspace/keys/keyGuide");
  guide = keyGuide();
});

describe("the guide to the keys", () => {
  it("has every command that has keys, once", () => {
    const all = guide.flatMap(({ keys }) => keys.flatMap((key) => key.keys));
    for (const { id, accelerator, desktopKeysOnly } of screenCommands as readonly ScreenCommand[]) {
      if (accelerator === undefined || desktopKeysOnly) continue;
      expect(
        all.filter((keys) => keys === accelerator),
        id,
      ).toHaveLength(1);
    }
    expect(all).toContain("CmdOrCtrl+Alt+N");
  });

  it("names nothing twice in a group", () => {
    for (const { keys } of guide) expect(new Set(keys.map(({ what }) => what)).size).toBe(keys.length);
  });

  it("is narrowed to what somebody looks for, by what it does and by its group", () => {
    const found = narrowGuide(guide, "claim another look", foldForMatching);
    expect(found.map(({ title }) => title)).toEqual(["Checking a claim"]);
    expect(found[0]?.keys.map(({ keys }) => keys)).toEqual([["R"], ["O"]]);
    expect(narrowGuide(guide, " ", foldForMatching)).toBe(guide);
    expect(narrowGuide(guide, "zeppelin", foldForMatching)).toEqual([]);
  });
});
