import { expect, it } from "vitest";
import { indexAfterKey } from "#renderer/desk/list/indexAfterKey";

it.each([
  ["ArrowDown", 4, 5],
  ["ArrowUp", 4, 3],
  ["PageDown", 4, 11],
  ["PageUp", 9, 2],
  ["Home", 4, 0],
  ["End", 4, 99],
])("%s goes from row %d to row %d", (key, from, to) => {
  expect(indexAfterKey(key, from, 100, 7)).toBe(to);
});

it.each([
  ["ArrowUp", 0, 0],
  ["PageUp", 3, 0],
  ["ArrowDown", 99, 99],
  ["PageDown", 98, 99],
])("%s on row %d stays within the list", (key, from, to) => {
  expect(indexAfterKey(key, from, 100, 7)).toBe(to);
});

it("leaves other keys, and lists without rows, alone", () => {
  expect(indexAfterKey("a", 4, 100, 7)).toBeNull();
  expect(indexAfterKey("toString", 4, 100, 7)).toBeNull();
  expect(indexAfterKey("Home", 0, 0, 7)).toBeNull();
});
