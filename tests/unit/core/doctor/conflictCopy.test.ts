import { describe, expect, it } from "vitest";
import { conflictCopyOf } from "#core/doctor/conflictCopy";

const ID = "01KB0000000000000000000000";

describe("the name of a file beside an article's own", () => {
  it.each([
    [" (Ada Quill's conflicted copy 2026-11-22)", "Dropbox"],
    [" (In Konflikt stehende Kopie von Ada 2026-11-22 (1))", "Dropbox"],
    ["-DESKTOP-7AB2", "OneDrive"],
    ["-Adas-MacBook", "OneDrive"],
    [" 2", "iCloud Drive"],
    [" (1)", "Google Drive"],
    [".sync-conflict-20261122-101010-ABCDEF7", "Syncthing"],
    [" (conflicted copy 2026-11-22 101010)", "Nextcloud"],
    ["_conflict-20261122-101010", "Nextcloud"],
    [" - Kopie", null],
    [" copy", null],
  ])("%s is a copy by %s", (rest, service) => {
    expect(conflictCopyOf(`${ID}${rest}.json`)).toEqual({ articleId: ID, service });
  });

  it.each([`${ID}.json`, `${ID}.json.bak`, "notes.json", `.${ID}.json.0123456789ab.tmp`, `x${ID} 2.json`, ""])(
    "%s is none",
    (name) => {
      expect(conflictCopyOf(name)).toBeNull();
    },
  );
});
