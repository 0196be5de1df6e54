import { expect, it } from "vitest";
import { foldDigits } from "#core/text/foldDigits";

it.each([
  ["Arabic", "٠١٢٣٤٥٦٧٨٩"],
  ["Persian", "۰۱۲۳۴۵۶۷۸۹"],
  ["Devanagari", "०१२३४५६७८९"],
  ["Thai", "๐๑๒๓๔๕๖๗๘๙"],
  ["Latin", "0123456789"],
])("reads %s digits", (_, digits) => {
  expect(foldDigits(`No. ${digits}!`)).toBe("No. 0123456789!");
});
