import type { Edition } from "#core/report/verificationReport";
import { type Result, refuse } from "#core/result";
import { packageAround } from "#desk/disk/packageAround";
import { makeFolder } from "../export/makeFolder";
import { notWritten } from "../export/notWritten";

/**
 * The folder for a report, made where it is not there. The internal edition names sources, and so is kept out of a package
 * that goes to others. Problem codes: `inside-package`, `not-written`.
 */
export async function reportFolder(path: string, edition: Edition): Promise<Result<string>> {
  if (edition === "public") return makeFolder(path);
  try {
    if ((await packageAround(path)) === null) return makeFolder(path);
  } catch (error) {
    return notWritten(error);
  }
  return refuse(
    "inside-package",
    "Nothing was written: the folder belongs to an exported package, and an internal report names sources.",
    "Choose a folder outside the package, or leave --internal out.",
  );
}
