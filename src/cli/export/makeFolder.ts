import { type Result, succeed } from "#core/result";
import { makeFolder as makeOnDisk } from "#desk/disk/makeFolder";
import { notWritten } from "./notWritten";

/** The folder at a path, made with those above it where it is not there. Problem code: `not-written`. */
export async function makeFolder(path: string): Promise<Result<string>> {
  try {
    await makeOnDisk(path);
    return succeed(path);
  } catch (error) {
    return notWritten(error);
  }
}
