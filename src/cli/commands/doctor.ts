import { examineDesk } from "#desk/doctor/examineDesk";
import type { Call, Cli } from "../cli";
import { admitDesk } from "../desk/chosenDesk";
import { EXIT, type ExitCode } from "../exitCode";
import { doctorReport } from "../output/doctorReport";

export function declareDoctor({ program, action }: Cli): void {
  program
    .command("doctor")
    .summary("look the whole desk through for damage")
    .description(
      "Look the desk through without changing anything: every article, claim history, source, file and revision. Works " +
        "beside a Stet that has the desk open. The exit code is 1 when something is wrong; what is marked info is not.",
    )
    .action(action(doctor));
}

async function doctor(call: Call): Promise<ExitCode> {
  const { io, terminal } = call;
  const dir = admitDesk(call.desk, false);
  if (!dir.ok) return terminal.fail(dir.problem);
  const stopping = new AbortController();
  void io.untilStopped().then(() => stopping.abort());
  const examined = await examineDesk(dir.value, {
    signal: stopping.signal,
    progress: (what, done, all) => io.progress?.(`Looking at ${what}: ${done} of ${all}`),
  });
  io.progress?.("");
  if (!examined.ok) return terminal.fail(examined.problem);
  terminal.answer(examined.value, () => doctorReport(examined.value, terminal.style));
  return examined.value.sound ? EXIT.fine : EXIT.refused;
}
