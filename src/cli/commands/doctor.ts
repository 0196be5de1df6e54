import { examineDesk } from "#desk/doctor/examineDesk";
import { repairDesk } from "#desk/doctor/repairDesk";
import type { Call, Cli } from "../cli";
import { admitDesk } from "../desk/chosenDesk";
import { EXIT, type ExitCode } from "../exitCode";
import { doctorReport } from "../output/doctorReport";

export function declareDoctor({ program, action }: Cli): void {
  program
    .command("doctor")
    .summary("look the whole desk through for damage, and mend it")
    .description(
      "Look the desk through: every article, claim history, source, file and revision, and the index. Without --repair " +
        "nothing is changed, and it works beside a Stet that has the desk open. With it, what cannot be used is moved to the " +
        "desk's quarantine, never deleted, and its newest good state takes its place. The exit code is 1 when something is " +
        "(still) wrong; what is marked info is not.",
    )
    .option("--repair", "mend what can be mended; the desk must not be open")
    .action(action(doctor));
}

async function doctor(call: Call, { repair = false }: { readonly repair?: boolean }): Promise<ExitCode> {
  const { io, terminal } = call;
  const dir = admitDesk(call.desk, false);
  if (!dir.ok) return terminal.fail(dir.problem);
  const stopping = new AbortController();
  void io.untilStopped().then(() => stopping.abort());
  const options = {
    signal: stopping.signal,
    progress: (what: string, done: number, all: number) => io.progress?.(`Looking at ${what}: ${done} of ${all}`),
  };
  const examined = await (repair ? repairDesk(dir.value, options) : examineDesk(dir.value, options));
  io.progress?.("");
  if (!examined.ok) return terminal.fail(examined.problem);
  terminal.answer(examined.value, () => doctorReport(examined.value, terminal.style));
  return examined.value.sound ? EXIT.fine : EXIT.refused;
}
