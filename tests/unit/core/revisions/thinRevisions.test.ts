import { expect, it } from "vitest";
import { type KeptAt, tooClose } from "#core/revisions/thinRevisions";

const NOW = Date.parse("2031-04-05T12:00:00Z");
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const ago = (...ages: number[]): KeptAt[] => ages.map((age) => ({ id: `s${1_000_000_000_000 - age}`, at: NOW - age }));
const left = (states: readonly KeptAt[], now: number) => {
  const dropped = new Set(tooClose(states, now).flatMap((group) => group.slice(1)));
  return states.filter(({ id }) => !dropped.has(id));
};

it("keeps all of the last day", () => {
  expect(tooClose(ago(...Array.from({ length: 140 }, (_, index) => index * 600_000)), NOW)).toEqual([]);
});

it("keeps one an hour for a week, the newest of each", () => {
  const states = ago(3 * DAY, 3 * DAY + 600_000, 3 * DAY + HOUR, 3 * DAY + HOUR + 60_000);
  const groups = tooClose(states, NOW);
  expect(groups.flat()).not.toContain(states[0]?.id);
  expect(groups).toEqual([[states[1]?.id, states[2]?.id]]);
});

it("keeps one a day for two months, and one a week from then on", () => {
  const everyHour = ago(...Array.from({ length: 24 * 100 }, (_, index) => index * HOUR));
  const kept = left(everyHour, NOW);
  const between = (from: number, to: number) => kept.filter(({ at }) => NOW - at > from && NOW - at <= to).length;
  expect(between(-1, DAY)).toBe(25);
  expect(between(DAY, 7 * DAY)).toBe(6 * 24);
  expect(between(7 * DAY, 61 * DAY)).toBe(55);
  expect(between(61 * DAY, 101 * DAY)).toBe(6);
});

it("finds nothing more when it looks again at once", () => {
  const states = ago(...Array.from({ length: 900 }, (_, index) => index * 7 * HOUR));
  expect(tooClose(left(states, NOW), NOW)).toEqual([]);
});

it("comes to no more than a few hundred however long an article is written, day after day", () => {
  let states: KeptAt[] = [];
  for (let at = NOW; at < NOW + 365 * DAY; at += 2 * HOUR) {
    states = left([...states, { id: `s${at}`, at }], at);
  }
  expect(states.length).toBeLessThan(250);
});

it("never empties a group", () => {
  const states = ago(...Array.from({ length: 50 }, (_, index) => 70 * DAY + index));
  expect(left(states, NOW)).toHaveLength(1);
});
