import { describe, expect, it } from "vitest";
import { backupNameAt, readBackupName } from "#core/backup/backupName";
import { noLongerNeeded } from "#core/backup/retention";
import { ManualClock } from "../../../support/manualClock";

const DAY = 24 * 60 * 60 * 1000;

/** Backups as they are after so many days with one every morning, thinned each time. */
async function keptAfter(days: number, { start = "2026-01-01T06:00:00.000Z", every = 1 } = {}): Promise<string[]> {
  const clock = new ManualClock(start);
  let names: string[] = [];
  for (let day = 0; day < days; day += every) {
    names.push(backupNameAt(clock.date(), true));
    const backups = names.flatMap((name) => readBackupName(name) ?? []);
    const gone = new Set(noLongerNeeded(backups));
    names = names.filter((name) => !gone.has(name));
    await clock.advance(every * DAY);
  }
  return names.map((name) => readBackupName(name)?.at.slice(0, 10) ?? "");
}

describe("thinning automatic backups", () => {
  it("keeps each of the last seven days", async () => {
    expect(await keptAfter(7)).toHaveLength(7);
  });

  it("keeps the newest of each of the last weeks and months as well, and never more than that", async () => {
    const kept = await keptAfter(400);
    expect(kept.slice(-7)).toEqual([
      "2027-01-29",
      "2027-01-30",
      "2027-01-31",
      "2027-02-01",
      "2027-02-02",
      "2027-02-03",
      "2027-02-04",
    ]);
    expect(kept).toEqual(
      expect.arrayContaining(["2027-01-24", "2027-01-17", "2026-12-31", "2026-04-30", "2026-03-31"]),
    );
    expect(kept.length).toBeLessThanOrEqual(7 + 4 + 12);
    expect(kept).not.toContain("2026-02-28");
  });

  it("reaches as far back on a desk that is used once a month", async () => {
    expect(await keptAfter(365, { every: 30 })).toHaveLength(11);
  });

  it("takes nothing away that was made by hand, however old", () => {
    const names = ["2020-01-01", "2020-01-02", "2026-11-20"].map((day) => backupNameAt(new Date(day), false));
    expect(noLongerNeeded(names.flatMap((name) => readBackupName(name) ?? []))).toEqual([]);
  });

  it("keeps the newest when it is told to keep none", () => {
    const names = ["2026-11-20", "2026-11-21"].map((day) => backupNameAt(new Date(day), true));
    const none = { daily: 0, weekly: 0, monthly: 0 };
    expect(
      noLongerNeeded(
        names.flatMap((name) => readBackupName(name) ?? []),
        none,
      ),
    ).toEqual(names.slice(0, 1));
  });
});

describe("a backup's name", () => {
  it("says when it was made and by whom", () => {
    const at = new Date("2026-11-22T10:11:12.345Z");
    expect(readBackupName(backupNameAt(at, true))).toMatchObject({ at: "2026-11-22T10:11:12.000Z", automatic: true });
    expect(readBackupName(backupNameAt(at, false))).toMatchObject({ automatic: false });
  });

  it.each(["stet-backup.zip", "stet-backup-20261322T101112Z.zip", "../stet-backup-20261122T101112Z.zip", "x.zip", ""])(
    "is not %s",
    (name) => {
      expect(readBackupName(name)).toBeNull();
    },
  );
});
