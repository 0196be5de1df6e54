import { canNameBeside, MAX_BESIDE, MAX_WITH_BESIDE } from "#core/intake/beside/besideLimits";
import { namesBeside } from "#core/intake/beside/namesBeside";
import { roughText } from "./roughText";

/** A file beside a text, before anybody has read it. */
export interface BesideFile {
  /** In bytes. */
  readonly size: number;
  readonly read: () => Promise<Uint8Array>;
}

/** Finds a file by its path from the text's own folder, with "/"; null where there is none that may be read. */
export type FindBeside = (path: string) => Promise<BesideFile | null>;

/**
 * The images that a text names in files beside it, by their paths, as far as they are there and come in together
 * (`besideLimits`). What is named and does not come, the importer tells of.
 */
export async function gatherBeside(
  name: string,
  bytes: Uint8Array,
  find: FindBeside,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const gathered = new Map<string, Uint8Array>();
  if (!canNameBeside(name)) return gathered;
  let room = MAX_WITH_BESIDE - bytes.length;
  for (const path of namesBeside(roughText(bytes))) {
    if (gathered.size === MAX_BESIDE) break;
    const file = await find(path);
    if (!file || file.size > room) continue;
    room -= file.size;
    gathered.set(path, await file.read());
  }
  return gathered;
}
