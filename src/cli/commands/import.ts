import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Client } from "#api/client/client";
import { MAX_IMPORT_BYTES } from "#exchange/limits";
import type { Cli } from "../cli";
import { CREATING } from "../desk/need";
import { EXIT } from "../exitCode";
import { dropFurniture, offerFurniture } from "../import/dropFurniture";
import { describeFileError, type Found, findFiles } from "../import/findFiles";
import { failedImport, type ImportItem, importItem } from "../import/importItem";
import { importReport } from "../output/importReport";

interface ImportOptions {
  readonly dropFurniture?: true;
}

export function declareImport({ program, action }: Cli): void {
  program
    .command("import")
    .summary("bring files in as articles")
    .description(
      "Bring files in as articles: Stet's own JSON, plain text, Markdown, HTML. Folders are searched to the bottom. " +
        "Every file gets its own result; the exit code is 1 when one of them failed.",
    )
    .argument("<file-or-folder...>")
    .option("--drop-furniture", 'remove what looks like a web page\'s furniture ("Leave a comment") from the end')
    .action(
      action((call, names: string[], options: ImportOptions) =>
        call.withDesk(CREATING, async (client) => {
          const found = await findFiles(names, call.io.cwd);
          const items: ImportItem[] = [];
          const { progress } = call.io;
          for (const entry of found) {
            progress?.(`${items.length + 1} of ${found.length}`);
            items.push(await importOne(client, entry, call.io.cwd, options));
          }
          progress?.("");
          call.terminal.answer(items, () => importReport(items, call.terminal.style));
          return items.every(({ ok }) => ok) ? EXIT.fine : EXIT.refused;
        }),
      ),
    );
}

async function importOne(client: Client, entry: Found, cwd: string, options: ImportOptions): Promise<ImportItem> {
  const { file } = entry;
  if ("error" in entry) return failedImport(file, entry.error);
  // Looked at before it is read: a disk image dropped in by mistake must not fill the memory.
  if (entry.size > MAX_IMPORT_BYTES) return failedImport(file, tooLarge(entry.size));
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(cwd, file));
  } catch (error) {
    return failedImport(file, describeFileError(error));
  }
  const answer = await client.exchange.import(basename(file), bytes);
  if (!answer.ok) return failedImport(file, `${answer.problem.message} ${answer.problem.remedy}`.trim());
  const { id, furniture, warnings } = answer.value;
  const furnitureNotes =
    id !== null && options.dropFurniture ? await dropFurniture(client, id, furniture) : offerFurniture(furniture);
  return importItem(file, answer.value, [...warnings, ...furnitureNotes]);
}

function tooLarge(size: number): string {
  const mebibytes = (bytes: number) => `${Math.round(bytes / (1024 * 1024))} MiB`;
  return `It is too large: ${mebibytes(size)}, and at most ${mebibytes(MAX_IMPORT_BYTES)} can come in at once.`;
}
