import { resolve } from "node:path";
import { counted } from "#core/text/counted";
import { type RestoredBackup, restoreBackup } from "#desk/backup/restoreBackup";
import type { Call, Cli } from "../cli";
import { EXIT, type ExitCode } from "../exitCode";
import { clean } from "../output/clean";

export function declareRestoreBackup({ program, action }: Cli): void {
  program
    .command("restore-backup")
    .summary("make a desk of a backup")
    .description(
      "Make a desk of a backup: in the folder that --desk names when nothing is in it, otherwise in a new folder beside it. " +
        "Nothing is ever written over, and nothing is put there before all of the backup has proved whole.",
    )
    .argument("<file>", "a backup that Stet has made")
    .action(action(restore));
}

async function restore(call: Call, file: string): Promise<ExitCode> {
  const { io, terminal, desk } = call;
  const stopping = new AbortController();
  void io.untilStopped().then(() => stopping.abort());
  const restored = await restoreBackup(resolve(io.cwd, file), desk.dir, {
    signal: stopping.signal,
    progress: (done, all) => io.progress?.(`Restoring: ${done} of ${all} files`),
  });
  io.progress?.("");
  if (!restored.ok) return terminal.fail(restored.problem);
  terminal.answer(restored.value, () => describe(restored.value));
  return EXIT.fine;
}

function describe({ desk, beside, takenAt, counts }: RestoredBackup): string {
  const why = beside ? "There is something in the folder that was named, so the backup went beside it.\n" : "";
  const { articles, sources } = counts;
  return (
    `${clean(desk)}\n${why}The desk as it was on ${takenAt}: ${counted(articles, "article")}, ${counted(sources, "source")}.\n` +
    `To open it: stet --desk ${JSON.stringify(clean(desk))} start\n`
  );
}
