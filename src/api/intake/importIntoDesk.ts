import { type Result, succeed } from "#core/result";
import type { Actor } from "#desk/desk";
import type { ImportOutcome, ImportResult } from "../contracts/exchange";
import type { ApiContext } from "../http/context";
import type { UploadedFile } from "../http/readUpload";
import { fileNameOf, readIncoming } from "./readIncoming";
import { takeIn, tellOutcome } from "./takeIn";

/**
 * One file into the desk, with every article in it. What is wrong with the file is told in the result, so that one bad file
 * among many is not a failed request; what is wrong with the desk is a problem.
 *
 * @param name the file's name, or a path of which only the last part is used
 */
export async function importIntoDesk(
  api: ApiContext,
  name: string,
  upload: UploadedFile,
  actor: Actor,
  signal?: AbortSignal,
): Promise<Result<ImportResult>> {
  const read = await readIncoming(api, name, upload, signal);
  if (!read.ok) {
    const told = tellOutcome(fileNameOf(name), read);
    return told.ok ? succeed({ ...told.value, others: [] }) : told;
  }
  const { file, articles } = read.value;
  const outcomes: ImportOutcome[] = [];
  for (const article of articles) {
    const outcome = await takeIn(api.desk, file, article, actor);
    if (!outcome.ok) return outcome;
    outcomes.push(outcome.value);
  }
  const [first, ...others] = outcomes;
  if (!first) throw new Error("A file that was read has an article");
  return succeed({ ...first, others });
}
