import { describe, expect, it } from "vitest";
import { relativeTime } from "#core/text/relativeTime";

const NOW = Date.parse("2031-04-05T12:00:00.000Z");
const ago = (ms: number) => relativeTime(new Date(NOW - ms).toISOString(), NOW, "UTC");
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe("relativeTime", () => {
  it.each([
    [0, "just now"],
    [MINUTE - 1, "just now"],
    [MINUTE, "1 min ago"],
    [HOUR - 1, "59 min ago"],
    [HOUR, "1 h ago"],
    [DAY - 1, "23 h ago"],
    [DAY, "1 d ago"],
    [7 * DAY - 1, "6 d ago"],
    [7 * DAY, "29 Mar"],
    [400 * DAY, "1 Mar 2030"],
  ])("says of %d ms ago: %s", (ms, text) => {
    expect(ago(ms)).toBe(text);
  });

  it("takes a moment in the future for a clock that is off", () => {
    expect(ago(-3 * HOUR)).toBe("just now");
  });

  it("names the day in the reader's time zone", () => {
    const lateEvening = "2031-03-01T23:30:00.000Z";
    expect(relativeTime(lateEvening, NOW, "UTC")).toBe("1 Mar");
    expect(relativeTime(lateEvening, NOW, "Asia/Tokyo")).toBe("2 Mar");
  });

  it("gives nothing for what is no moment", () => {
    expect(relativeTime("yesterday-ish", NOW)).toBe("");
  });
});
