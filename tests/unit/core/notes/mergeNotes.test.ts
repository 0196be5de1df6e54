import { expect, it } from "vitest";
import type { Note, Remark } from "#core/article/note";
import { mergeNotes } from "#core/notes/mergeNotes";
import { anId } from "../../../support/builders";

const id = anId();
const at = (minute: number) => `2031-04-05T06:0${minute}:00.000Z`;
const remark = (minute: number, extra: Partial<Remark> = {}): Remark => ({
  id: `${anId()}`,
  at: at(minute),
  by: "Ada",
  text: `Minute ${minute}`,
  ...extra,
});
const thread = (remarks: Remark[], extra: Partial<Note> = {}) => ({ [id]: { id, resolved: false, remarks, ...extra } });
const [first, second, third] = [remark(1), remark(2), remark(3)];

it("keeps every reply of either side, in order", () => {
  const merged = mergeNotes(thread([first, third]), thread([first, second]));
  expect(merged[id]?.remarks).toEqual([first, second, third]);
});

it("keeps threads that only one side has", () => {
  const [mine, other] = [anId(), anId()];
  const make = (key: string) => ({ [key]: { id: key, resolved: false, remarks: [first] } });
  expect(Object.keys(mergeNotes(make(other), make(mine))).sort()).toEqual([mine, other].sort());
});

it("keeps each message as it was last changed, deleted ones deleted", () => {
  const edited = { ...first, text: "Changed", editedAt: at(4) };
  const deleted = { ...first, text: "", deletedAt: at(5) };
  for (const [theirs, mine] of [
    [edited, first],
    [first, edited],
  ] as const) {
    expect(mergeNotes(thread([theirs]), thread([mine]))[id]?.remarks).toEqual([edited]);
  }
  expect(mergeNotes(thread([deleted]), thread([edited]))[id]?.remarks).toEqual([deleted]);
});

it("is resolved or open as somebody last had it", () => {
  const resolved = thread([first], { resolved: true, changed: { at: at(3), by: "Bram" } });
  const reopened = thread([first], { resolved: false, changed: { at: at(4), by: "Ada" } });
  expect(mergeNotes(resolved, reopened)[id]?.resolved).toBe(false);
  expect(mergeNotes(reopened, resolved)[id]?.resolved).toBe(false);
  expect(mergeNotes(resolved, thread([first]))[id]?.resolved).toBe(true);
});
