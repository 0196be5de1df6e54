import { statSync } from "node:fs";
import { homedir } from "node:os";
import { resolve } from "node:path";
import { type Result, refuse, succeed } from "#core/result";
import { defaultDeskDir } from "#desk/defaultDeskDir";
import { errorCode } from "#desk/disk/fileSystem";
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
 * that put something into it: otherwise a slip of the pen would look like an empty desk. Problem codes: `desk-missing`, `disk-forbidden`.
 */
export function admitDesk({ dir, named }: ChosenDesk, mayCreate: boolean): Result<string> {
  const there = whatIsAt(dir);
  if (there === "folder" || (there === "nothing" && (mayCreate || !named))) return succeed(dir);
  if (there === "nothing") {
    return refuse("desk-missing", `There is no desk at ${dir}.`, "Check --desk or STET_DESK, or make it: stet start");
  }
  const code = there === "forbidden" ? "disk-forbidden" : "desk-missing";
  return refuse(code, `${dir} ${NO_FOLDER[there]}.`, "Name the desk's folder with --desk or STET_DESK.");
}

const NO_FOLDER = {
  file: "is a file, not a desk's folder",
  impossible: "can be no folder's place: part of it is a file, or its name is too long",
  looping: "is a link that leads round in a circle",
  forbidden: "may not be looked at: check its permissions",
};

function whatIsAt(path: string): "folder" | "nothing" | keyof typeof NO_FOLDER {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat ? (stat.isDirectory() ? "folder" : "file") : "nothing";
  } catch (error) {
    const code = errorCode(error);
    if (code === "ELOOP") return "looping";
    return code === "ENOTDIR" || code === "ENAMETOOLONG" ? "impossible" : "forbidden";
  }
}
