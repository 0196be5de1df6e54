import { expect, it } from "vitest";
import { directionOf } from "#core/language/direction";

it.each(["ar", "ar-EG", "he", "fa", "ur-PK", "yi", "az-Arab", "ar-u-nu-latn", "ARZ", "dv"])(
  "reads %s from right to left",
  (tag) => {
    expect(directionOf(tag)).toBe("rtl");
  },
);

it.each(["en", "en-GB", "az", "ar-Latn", "zh-Hant", "de-1996", "", "not a tag"])(
  "reads %j from left to right",
  (tag) => {
    expect(directionOf(tag)).toBe("ltr");
  },
);
