import { statSync } from "node:fs";
import { homedir } from "node:os";
import { resolve } from "node:path";
import { type Result, refuse, succeed } from "#core/result";
import { defaultDeskDir } from "#desk/defaultDeskDir";
import type { Io } from "../io";

/** The folder of the desk to work on, and whether somebody named it. */
export interface ChosenDesk {
  readonly dir: string;
  readonly named: boolean;
}

/** `--desk`, else `STET_DESK`, else the desk of a person who names none. */
export function chooseDesk(option: string | undefined, io: Pick<Io, "env" | "cwd">): ChosenDesk {
  const named = option || io.env["STET_DESK"];
  if (named) return { dir: resolve(io.cwd, named), named: true };
  return { dir: defaultDeskDir(process.platform, io.env, homedir()), named: false };
}

/**
 * Whether a command may go on to open the desk. A folder that somebody named and that is not there is made only by commands
 * that put something into it: otherwise a slip of the pen would look like an empty desk. Problem code: `desk-missing`.
 */
export function admitDesk({ dir, named }: ChosenDesk, mayCreate: boolean): Result<string> {
  const stat = statSync(dir, { throwIfNoEntry: false });
  if (stat?.isDirectory() || (!stat && (mayCreate || !named))) return succeed(dir);
  return stat
    ? refuse("desk-missing", `${dir} is a file, not a desk's folder.`, "Name the folder with --desk or STET_DESK.")
    : refuse("desk-missing", `There is no desk at ${dir}.`, "Check --desk or STET_DESK, or make it: stet start");
}
