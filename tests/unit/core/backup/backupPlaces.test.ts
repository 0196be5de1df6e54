import { describe, expect, it } from "vitest";
import { isBackupPlace } from "#core/backup/backupPlaces";

const ID = "01KB0000000000000000000000";
const HASH = "ab".repeat(32);

describe("a place in a backup", () => {
  it.each([
    "desk.json",
    "sources.json",
    `articles/${ID}.json`,
    `trash/${ID}.json`,
    `articles/${ID} (Ada's conflicted copy 2026-11-22).json`,
    `revisions/${ID}/${ID}.json.gz`,
    "revisions/sources.json.gz",
    `attachments/ab/${HASH}`,
    "quarantine/20261122T101010Z-articles-x.json",
  ])("is %s", (path) => {
    expect(isBackupPlace(path)).toBe(true);
  });

  it.each([
    "../desk.json",
    "/desk.json",
    "articles/../desk.json",
    `articles/..\\${ID}.json`,
    `articles/${ID} /../../x.json`,
    `articles/${ID}\\..\\x.json`,
    `trash/${ID} 2.json`,
    "desk.lock",
    "index/catalogue.json",
    `attachments/cd/${HASH}`,
    "attachments/ab/short",
    "quarantine/..",
    "quarantine/.hidden",
    "quarantine/a/b",
    "quarantine/c:x",
    "",
  ])("is not %s", (path) => {
    expect(isBackupPlace(path)).toBe(false);
  });
});
