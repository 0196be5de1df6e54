import { afterEach, describe, expect, it, vi } from "vitest";
import { fromLocalDateTime, toLocalDateTime } from "#core/time/localDateTime";

afterEach(() => vi.unstubAllEnvs());

describe("local date and time", () => {
  it.each(["UTC", "America/St_Johns", "Asia/Kathmandu"])("comes back as the same moment in %s", (zone) => {
    vi.stubEnv("TZ", zone);
    const moment = "2031-07-05T06:07:00.000Z";
    expect(fromLocalDateTime(toLocalDateTime(moment))).toBe(moment);
  });

  it("is the zone's own clock, summer time included", () => {
    vi.stubEnv("TZ", "Europe/Berlin");
    expect(toLocalDateTime("2031-01-05T23:30:00.000Z")).toBe("2031-01-06T00:30");
    expect(fromLocalDateTime("2031-07-05T12:00")).toBe("2031-07-05T10:00:00.000Z");
  });

  it("is empty for no moment", () => {
    expect(toLocalDateTime(null)).toBe("");
  });

  it.each(["", "tomorrow", "2031-07-05", "2031-13-40T10:00"])("makes no moment of %j", (text) => {
    expect(fromLocalDateTime(text)).toBeNull();
  });
});
