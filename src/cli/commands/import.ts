import { basename } from "node:path";
import type { Answer, Client } from "#api/client/client";
import type { ImportOutcome } from "#api/contracts/exchange";
import { isDeskProblem } from "#api/intake/isDeskProblem";
import type { Problem } from "#core/result";
import { formats } from "#exchange/registry";
import type { Call, Cli } from "../cli";
import { CREATING, READING } from "../desk/need";
import type { ExitCode } from "../exitCode";
import { dropFurniture, offerFurniture } from "../import/dropFurniture";
import { type Dealt, eachFile, finish } from "../import/eachFile";
import type { Found } from "../import/findFiles";
import { failedImport, type ImportItem, importItem } from "../import/importItem";
import { importWithImages } from "../import/importWithImages";
import { type PreviewItem, previewItems, unreadableItem } from "../import/previewItem";
import { type FileRead, readFileFound } from "../import/readFileFound";
import { importReport } from "../output/importReport";
import { previewReport } from "../output/previewReport";

interface ImportOptions {
  readonly dropFurniture?: true;
  readonly fetchImages?: true;
  readonly preview?: true;
}

export function declareImport({ program, action }: Cli): void {
  program
    .command("import")
    .summary("bring files in as articles")
    .description(
      `Bring files in as articles: ${readableFormats()}. Folders are searched to the bottom, for files of these ` +
        "kinds; the images that a page or a Markdown text names beside it come with it. " +
        "Every article gets its own result; the exit code is 1 when one of them failed.",
    )
    .argument("<file-or-folder...>")
    .option("--preview", "print what would come in, and change nothing")
    .option("--drop-furniture", 'remove what looks like a web page\'s furniture ("Leave a comment") from the end')
    .option("--fetch-images", "fetch images that a text only names from the web; without it nothing is fetched")
    .action(
      action((call, names: string[], options: ImportOptions) =>
        options.preview ? previewAll(call, names) : importAll(call, names, options),
      ),
    );
}

function readableFormats(): string {
  return formats.flatMap(({ importer, label }) => (importer ? [label] : [])).join(", ");
}

function importAll(call: Call, names: readonly string[], options: ImportOptions): Promise<ExitCode> {
  return call.withDesk(CREATING, async (client) => {
    const dealt = await eachFile(call, names, (entry, progress) =>
      importOne(client, entry, call.io.cwd, options, progress),
    );
    const { items } = dealt;
    call.terminal.answer(items, () => importReport(items, call.terminal.style));
    return finish(call, dealt);
  });
}

function previewAll(call: Call, names: readonly string[]): Promise<ExitCode> {
  return call.withDesk(READING, async (client) => {
    const dealt = await eachFile(call, names, (entry) => previewOne(client, entry, call.io.cwd));
    const { items } = dealt;
    call.terminal.answer(items, () => previewReport(items, call.terminal.style));
    return finish(call, dealt);
  });
}

async function importOne(
  client: Client,
  entry: Found,
  cwd: string,
  options: ImportOptions,
  progress: (text: string) => void,
): Promise<Dealt<ImportItem>> {
  const { file } = entry;
  const read = await readFileFound(entry, cwd);
  if (typeof read === "string") return { items: [failedImport(file, read)] };
  const outcomes = await outcomesOf(client, basename(file), read, options, progress);
  if (!outcomes.ok) {
    const { problem } = outcomes;
    return { items: [failedImport(file, inWords(problem))], blocked: isDeskProblem(problem) };
  }
  const items: ImportItem[] = [];
  for (const outcome of outcomes.value) {
    const { id, furniture, warnings } = outcome;
    const furnitureNotes =
      id !== null && options.dropFurniture ? await dropFurniture(client, id, furniture) : offerFurniture(furniture);
    items.push(importItem(file, outcome, [...warnings, ...furnitureNotes]));
  }
  return { items };
}

async function outcomesOf(
  { exchange }: Client,
  name: string,
  read: FileRead,
  { fetchImages }: ImportOptions,
  progress: (text: string) => void,
): Promise<Answer<ImportOutcome[]>> {
  if (fetchImages) return importWithImages(exchange, name, read, progress);
  const answer = await exchange.import(name, read.bytes, { beside: read.beside });
  return answer.ok ? { ok: true, value: [answer.value, ...answer.value.others] } : answer;
}

async function previewOne({ exchange }: Client, entry: Found, cwd: string): Promise<Dealt<PreviewItem>> {
  const { file } = entry;
  const read = await readFileFound(entry, cwd);
  if (typeof read === "string") return { items: [unreadableItem(file, read)] };
  const preview = await exchange.previews.make(basename(file), read.bytes, { beside: read.beside });
  if (!preview.ok) return { items: [unreadableItem(file, inWords(preview.problem))] };
  await exchange.previews.drop(preview.value.token);
  return { items: previewItems(file, preview.value) };
}

function inWords({ message, remedy }: Problem): string {
  return `${message} ${remedy}`.trim();
}
