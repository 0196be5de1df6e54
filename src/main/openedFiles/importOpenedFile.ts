import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { importResultSchema } from "#api/contracts/exchange";
import { problemSchema } from "#api/contracts/problem";
import { type Result, refuse, succeed } from "#core/result";
import type { FetchHandler } from "../scheme/answerDeskRequest";
import { DESK_URL } from "../scheme/deskScheme";

/** A little more than the API takes at once, so that a file which somebody else named cannot fill the memory. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Takes a file that the system was asked to open onto the desk, through the same route as the screen's Import. Resolves to
 * the new article's id. Problem codes: `file-unreadable`, `file-too-large`, and those of the import.
 */
export async function importOpenedFile(path: string, api: FetchHandler): Promise<Result<string>> {
  // The short form is for systems that look at the last extension only; what is in the file is the same.
  const name = basename(path).replace(/\.stet$/iu, ".stet.json");
  const bytes = await readBounded(path, name);
  if (!bytes.ok) return bytes;
  const url = new URL(`/api/import?name=${encodeURIComponent(name)}`, DESK_URL);
  const headers = { "content-type": "application/octet-stream" };
  const answer = await api(new Request(url, { method: "POST", body: bytes.value, headers }));
  const content: unknown = await answer.json();
  const imported = importResultSchema.safeParse(content).data;
  if (imported?.id) return succeed(imported.id);
  if (imported) return refuse("import-refused", imported.error ?? "The file is not an article.", NOTHING_CHANGED);
  const problem = problemSchema.safeParse(content).data;
  return problem
    ? { ok: false, problem }
    : refuse("import-refused", "The file could not be imported.", NOTHING_CHANGED);
}

const NOTHING_CHANGED = "Nothing on the desk has changed.";

async function readBounded(path: string, name: string): Promise<Result<Uint8Array<ArrayBuffer>>> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST) return refuse("file-too-large", `${name} is larger than 64 MB.`, NOTHING_CHANGED);
    return succeed(new Uint8Array(await readFile(path)));
  } catch {
    return refuse(
      "file-unreadable",
      `${name} cannot be read.`,
      "Check that it is still there and that you may read it.",
    );
  }
}
