import { resolve } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { type ChosenFormat, chooseFormats, writableFormats } from "#exchange/chooseFormats";
import type { Call, Cli } from "../cli";
import { CHANGING } from "../desk/need";
import { EXIT, type ExitCode } from "../exitCode";
import { exportAll } from "../export/exportAll";
import { makeFolder } from "../export/makeFolder";
import { isOneWay, type Which, whichArticles } from "../export/whichArticles";
import { exportReport } from "../output/exportReport";
import { formatHelp } from "../output/formatHelp";

interface ExportOptions {
  readonly format: readonly string[];
  readonly with?: readonly string[];
  readonly out: string;
  readonly all?: true;
  readonly search?: string;
  readonly draft?: true;
  readonly override?: string;
  readonly by?: string;
}

type Override = { readonly reason: string; readonly by: string } | null;

const FORMAT_IDS = writableFormats().map(({ id }) => id);

export function declareExport({ program, action }: Cli): void {
  program
    .command("export")
    .summary("write articles to files")
    .description(
      "Write articles to files, one a format, named from the slug. A final export needs an open gate; a draft copy says on " +
        "its face that it is not verified. The exit code is 1 when one of them was refused.",
    )
    .argument("[id-or-slug...]")
    .option("--all", "every article on the desk")
    .option("--search <query>", "every article that this search finds")
    .requiredOption("--format <format,...>", `one or more of: ${FORMAT_IDS.join(", ")}`, parseFormats)
    .option("--with <option,...>", "options of the formats; see below", parseWords)
    .requiredOption("--out <dir>", "the folder to write into; made if it is not there")
    .option("--draft", "export a draft copy, whatever the gate says")
    .option("--override <reason>", "open the closed gates of the articles named; goes into their histories, with --by")
    .option("--by <name>", "who answers for the override")
    .addHelpText("after", `\n${formatHelp()}`)
    .action(
      action((call, refs: string[], options: ExportOptions, command: Command) => {
        const which = { refs, all: options.all ?? false, search: options.search ?? null };
        if (!isOneWay(which)) command.error("error: name the articles, or use one of --all and --search");
        const formats = formatsOf(options, command);
        const override = overrideOf(options, command);
        if (override && options.draft) {
          command.error("error: --draft passes a closed gate and --override opens it: use one of them");
        }
        if (override && refs.length === 0) {
          command.error("error: --override opens the gates of articles that are named: not with --all or --search");
        }
        return exportThem(call, which, { formats, out: options.out, draft: options.draft ?? false, override });
      }),
    );
}

interface Order {
  readonly formats: readonly ChosenFormat[];
  readonly out: string;
  readonly draft: boolean;
  readonly override: Override;
}

function exportThem({ io, terminal, withDesk }: Call, which: Which, order: Order): Promise<ExitCode> {
  const { formats, out, draft, override } = order;
  const stopping = new AbortController();
  void io.untilStopped().then(() => stopping.abort());
  return withDesk(CHANGING, async (client) => {
    const refs = await whichArticles(client, which);
    if (!refs.ok) return terminal.fail(refs.problem);
    const folder = await makeFolder(resolve(io.cwd, out));
    const plan = { formats, out, folder, terms: { draft, override }, stopped: stopping.signal };
    const { items, missing, done } = await exportAll(client, refs.value, plan, io.progress);
    const all = refs.value.length;
    terminal.answer(items, () => exportReport(items, terminal.style));
    if (all === 0) terminal.note("No article is like that. Nothing was exported.");
    if (done < all) terminal.note(`Stopped after ${done} of ${all} articles. What is written above is complete.`);
    if (missing === all) return EXIT.notFound;
    return done === all && items.every(({ ok }) => ok) ? EXIT.fine : EXIT.refused;
  });
}

function parseWords(text: string, before: readonly string[] = []): string[] {
  const words = text.split(",").map((word) => word.trim());
  return [...new Set([...before, ...words.filter((word) => word !== "")])];
}

function parseFormats(text: string, before: readonly string[] = []): string[] {
  const ids = parseWords(text);
  const unknown = ids.find((id) => !FORMAT_IDS.includes(id));
  if (unknown !== undefined) throw new InvalidArgumentError(`Known formats: ${FORMAT_IDS.join(", ")}.`);
  if (ids.length === 0) throw new InvalidArgumentError(`Name one of: ${FORMAT_IDS.join(", ")}.`);
  return [...new Set([...before, ...ids])];
}

function formatsOf({ format, with: options = [] }: ExportOptions, command: Command): readonly ChosenFormat[] {
  const chosen = chooseFormats(format, options);
  if (chosen.ok) return chosen.value;
  return command.error(`error: ${chosen.problem.message} ${chosen.problem.remedy}`);
}

function overrideOf({ override, by }: ExportOptions, command: Command): Override {
  if (override === undefined && by === undefined) return null;
  const reason = override?.trim() ?? "";
  const name = by?.trim() ?? "";
  if (reason === "" || name === "") {
    return command.error("error: opening the gate takes both a reason (--override) and a name (--by)");
  }
  return { reason, by: name };
}
