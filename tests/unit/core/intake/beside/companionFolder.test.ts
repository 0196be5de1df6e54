import { describe, expect, it } from "vitest";
import { isCompanionFolder, withoutCompanions } from "#core/intake/beside/companionFolder";
import { isClutter } from "#core/intake/isClutter";

describe("a folder that belongs to a saved page", () => {
  it.each([
    ["Ferry_files", "Ferry.html"],
    ["Ferry.files", "Ferry.htm"],
    ["Fähre-Dateien", "Fähre.html"],
    ["Bac_fichiers", "Bac.HTML"],
    ["Паром_файлы", "Паром.html"],
    ["A_files_files", "A_files.html"],
  ])("is %s beside %s", (folder, page) => {
    expect(isCompanionFolder(folder, ["notes.txt", page])).toBe(true);
  });

  it.each([
    ["Ferry_files", "Boat.html"],
    ["Ferry_files", "Ferry.txt"],
    ["Ferry-drafts", "Ferry.html"],
    ["Ferry", "Ferry.html"],
    ["_files", ".html"],
  ])("is not %s beside %s", (folder, page) => {
    expect(isCompanionFolder(folder, [page])).toBe(false);
  });

  it("is found whichever way a system spells an accent", () => {
    expect(isCompanionFolder("Fa\u0308hre-Dateien", ["F\u00e4hre.html"])).toBe(true);
  });
});

it("leaves out of many files those of a saved page, and no others", () => {
  const paths = [
    "copy/Ferry.html",
    "copy/Ferry_files/ads.html",
    "copy/Ferry_files/deep/more.html",
    "copy/Boat_files/notes.html",
    "Ferry_files/notes.html",
  ];
  const left = withoutCompanions(paths.map((path) => ({ path }))).map(({ path }) => path);
  expect(left).toEqual(["copy/Ferry.html", "copy/Boat_files/notes.html", "Ferry_files/notes.html"]);
});

it.each([".DS_Store", "Thumbs.db", "desktop.ini", "~$story.docx", ".~lock.story.odt#", "Icon\r"])(
  "%j is clutter",
  (name) => {
    expect(isClutter(name)).toBe(true);
  },
);

it.each(["story.docx", "~story.txt", "thumbs.db.txt", "-rf.md"])("%j is not", (name) => {
  expect(isClutter(name)).toBe(false);
});
