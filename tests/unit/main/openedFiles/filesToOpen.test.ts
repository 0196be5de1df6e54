import { resolve } from "node:path";
import { expect, it } from "vitest";
import { filesToOpen } from "#main/openedFiles/filesToOpen";

it("finds the Stet files on a command line, from where it was typed", () => {
  const argv = ["/opt/Stet/stet", "--flag", "toll.stet.json", "/in/Other.STET", "notes.json", "--x=y.stet", "."];
  expect(filesToOpen(argv, "/work")).toEqual([resolve("/work", "toll.stet.json"), "/in/Other.STET"]);
});
