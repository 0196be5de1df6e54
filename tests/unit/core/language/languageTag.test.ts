import { expect, it } from "vitest";
import { isLanguageTag } from "#core/language/languageTag";

it.each(["en", "en-GB", "zh-Hant-TW", "ar"])("knows %s for a language tag", (tag) => {
  expect(isLanguageTag(tag)).toBe(true);
});

it.each(["", "english language", "en_GB", "e", "123"])("refuses %j", (tag) => {
  expect(isLanguageTag(tag)).toBe(false);
});
