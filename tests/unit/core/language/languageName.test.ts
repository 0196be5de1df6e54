import { describe, expect, it } from "vitest";
import { COMMON_LANGUAGES, languageName } from "#core/language/languageName";
import { isLanguageTag } from "#core/language/languageTag";

describe("languageName", () => {
  it("names languages in English", () => {
    expect(languageName("ar")).toBe("Arabic");
    expect(languageName("en-GB")).toBe("British English");
  });

  it("gives back what it does not know", () => {
    expect(languageName("not a tag")).toBe("not a tag");
    expect(languageName("qqq")).toBe("qqq");
  });

  it("offers only languages that an article may have", () => {
    expect(COMMON_LANGUAGES.filter((tag) => !isLanguageTag(tag))).toEqual([]);
  });
});
