import { describe, expect, it } from "vitest";
import { smartComposing } from "#core/text/smartComposing";

function composed(before: string, typed: string, language = "en"): string {
  const setting = smartComposing({ before, typed, language });
  return setting ? before.slice(0, before.length - setting.take) + setting.set : before + typed;
}

describe("text from an input method", () => {
  it.each([
    ["", `"don't"`, "en", "“don’t”"],
    ["She said ", `"yes" -- and`, "en", "She said “yes” — and"],
    ["Wait..", ".", "en", "Wait…"],
    ["Er sagte ", `"ja"`, "de", "Er sagte „ja“"],
    ["", `"אבל"`, "he", "”אבל”"],
    ["https://port.example/", `it's`, "en", "https://port.example/it's"],
  ])("after %j: %j in %s becomes %s", (before, typed, language, expected) => {
    expect(composed(before, typed, language)).toBe(expected);
  });

  it("stays when there is nothing to set", () => {
    expect(smartComposing({ before: "a", typed: "潮が引く", language: "ja" })).toBeNull();
    expect(smartComposing({ before: "a ", typed: "tide", language: "en" })).toBeNull();
    expect(smartComposing({ before: "a ", typed: "", language: "en" })).toBeNull();
  });

  it("takes no more of what stands before than has to change", () => {
    expect(smartComposing({ before: "a -", typed: "-b", language: "en" })).toEqual({ take: 1, set: "—b" });
  });
});
