import type { KeyboardEvent } from "react";
import { expect, it } from "vitest";
import { selectByKey } from "#renderer/desk/list/selectByKey";

const ITEMS = ["a", "b", "c"];

function press(
  key: string,
  { on = true, index = 1, ...held }: { on?: boolean; index?: number; [key: string]: unknown } = {},
) {
  const calls: unknown[][] = [];
  const note =
    (name: string) =>
    (...given: unknown[]) =>
      void calls.push([name, ...given]);
  const event = {
    key,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...held,
  } as unknown as KeyboardEvent;
  const selecting = { on, toggle: note("toggle"), extend: note("extend"), all: note("all"), end: note("end") };
  const taken = selectByKey(event, selecting, { items: ITEMS, index, moveTo: note("moveTo") });
  return { taken, calls };
}

it("toggles with Space and ends with Escape, while rows are being selected", () => {
  expect(press(" ")).toEqual({ taken: true, calls: [["toggle", "b"]] });
  expect(press("Escape")).toEqual({ taken: true, calls: [["end"]] });
  for (const key of [" ", "Escape"]) expect(press(key, { on: false })).toEqual({ taken: false, calls: [] });
});

it("extends with Shift and an arrow, Home or End, also when nothing is selected yet", () => {
  expect(press("ArrowDown", { shiftKey: true, on: false }).calls).toEqual([
    ["extend", "b", "c"],
    ["moveTo", 2],
  ]);
  expect(press("Home", { shiftKey: true }).calls[0]).toEqual(["extend", "b", "a"]);
});

it("selects all with Ctrl or Cmd and A", () => {
  expect(press("a", { ctrlKey: true, on: false }).calls).toEqual([["all"]]);
  expect(press("A", { metaKey: true }).calls).toEqual([["all"]]);
});

it("leaves every other key to the list", () => {
  const others: [string, object][] = [
    ["ArrowDown", {}],
    ["Enter", {}],
    ["Tab", { shiftKey: true }],
    ["ArrowDown", { shiftKey: true, altKey: true }],
    ["a", { ctrlKey: true, shiftKey: true }],
    ["b", { ctrlKey: true }],
  ];
  for (const [key, held] of others) expect(press(key, { ...held })).toEqual({ taken: false, calls: [] });
});
