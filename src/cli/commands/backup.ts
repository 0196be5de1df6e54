import { resolve } from "node:path";
import { describeSize } from "#core/attachments/describeSize";
import { counted } from "#core/text/counted";
import { backUpDesk } from "#desk/backup/backUpDesk";
import type { Call, Cli } from "../cli";
import { admitDesk } from "../desk/chosenDesk";
import { EXIT, type ExitCode } from "../exitCode";
import { clean } from "../output/clean";
import { version } from "../version";

export function declareBackup({ program, action }: Cli): void {
  program
    .command("backup")
    .summary("put the whole desk into one file")
    .description(
      "Put the whole desk into one archive, also while a Stet has it open. It holds confidential sources: only you can read " +
        "it, and it should be kept as carefully as the desk. A file that is there already is never written over.",
    )
    .argument("<file>", "a zip file that is not there yet, best on another disk")
    .action(action(backup));
}

async function backup(call: Call, file: string): Promise<ExitCode> {
  const { io, terminal } = call;
  const dir = admitDesk(call.desk, false);
  if (!dir.ok) return terminal.fail(dir.problem);
  const stopping = new AbortController();
  void io.untilStopped().then(() => stopping.abort());
  const made = await backUpDesk(dir.value, resolve(io.cwd, file), {
    stet: version,
    signal: stopping.signal,
    progress: (done, all) => io.progress?.(`Backing up: ${done} of ${all} files`),
  });
  io.progress?.("");
  if (!made.ok) return terminal.fail(made.problem);
  const { articles, trashed, sources, attachments } = made.value.counts;
  const held = [
    counted(articles, "article"),
    `${trashed} in the trash`,
    counted(sources, "source"),
    counted(attachments, "file"),
  ];
  terminal.answer(
    made.value,
    () =>
      `${clean(made.value.file)}\n${held.join(", ")}; ${describeSize(made.value.size)}.\n` +
      "It holds confidential sources: keep it as carefully as the desk itself.\n",
  );
  return EXIT.fine;
}
