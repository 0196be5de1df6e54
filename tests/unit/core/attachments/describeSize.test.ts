import { expect, it } from "vitest";
import { describeSize } from "#core/attachments/describeSize";

it.each([
  [0, "0 bytes"],
  [1, "1 byte"],
  [812, "812 bytes"],
  [1_000, "1 kB"],
  [48_213, "48 kB"],
  [999_499, "999 kB"],
  [999_500, "1.0 MB"],
  [2_140_000, "2.1 MB"],
  [9_960_000, "10 MB"],
  [104_857_600, "105 MB"],
  [3_000_000_000, "3.0 GB"],
])("%d bytes are %s", (bytes, expected) => {
  expect(describeSize(bytes)).toBe(expected);
});
