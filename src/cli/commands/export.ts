import { resolve } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { formats } from "#exchange/registry";
import type { Cli } from "../cli";
import { CHANGING } from "../desk/need";
import { EXIT } from "../exitCode";
import type { ExportItem } from "../export/exportItem";
import { exportOne } from "../export/exportOne";
import { makeFolder } from "../export/makeFolder";
import { exportReport } from "../output/exportReport";

interface ExportOptions {
  readonly format: readonly string[];
  readonly out: string;
  readonly draft?: true;
  readonly override?: string;
  readonly by?: string;
}

const FORMAT_IDS = formats.filter(({ exporter }) => exporter !== undefined).map(({ id }) => id);

export function declareExport({ program, action }: Cli): void {
  program
    .command("export")
    .summary("write articles to files")
    .description(
      "Write articles to files, one a format, named from the slug. A final export needs an open gate; a draft copy says on " +
        "its face that it is not verified. The exit code is 1 when one of them was refused.",
    )
    .argument("<id-or-slug...>")
    .requiredOption("--format <format,...>", `one or more of: ${FORMAT_IDS.join(", ")}`, parseFormats)
    .requiredOption("--out <dir>", "the folder to write into; made if it is not there")
    .option("--draft", "export a draft copy, whatever the gate says")
    .option("--override <reason>", "open a closed gate for this export; goes into the article's history, with --by")
    .option("--by <name>", "who answers for the override")
    .action(
      action(async (call, refs: string[], options: ExportOptions, command: Command) => {
        const { format, out, draft = false } = options;
        const override = overrideOf(options, command);
        return call.withDesk(CHANGING, async (client) => {
          const folder = await makeFolder(resolve(call.io.cwd, out));
          const plan = { formats: format, out, folder, terms: { draft, override } };
          const items: ExportItem[] = [];
          let missing = 0;
          for (const ref of refs) {
            const exported = await exportOne(client, ref, plan);
            items.push(...exported.items);
            if (exported.missing) missing += 1;
          }
          call.terminal.answer(items, () => exportReport(items, call.terminal.style));
          if (missing === refs.length) return EXIT.notFound;
          return items.every(({ ok }) => ok) ? EXIT.fine : EXIT.refused;
        });
      }),
    );
}

function parseFormats(text: string, before: readonly string[] = []): string[] {
  const ids = text
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
  const unknown = ids.find((id) => !FORMAT_IDS.includes(id));
  if (unknown !== undefined) throw new InvalidArgumentError(`Known formats: ${FORMAT_IDS.join(", ")}.`);
  if (ids.length === 0) throw new InvalidArgumentError(`Name one of: ${FORMAT_IDS.join(", ")}.`);
  return [...new Set([...before, ...ids])];
}

function overrideOf({ override, by }: ExportOptions, command: Command): { reason: string; by: string } | null {
  if (override === undefined && by === undefined) return null;
  const reason = override?.trim() ?? "";
  const name = by?.trim() ?? "";
  if (reason === "" || name === "") {
    return command.error("error: opening the gate takes both a reason (--override) and a name (--by)");
  }
  return { reason, by: name };
}
