import { InvalidArgumentError, Option } from "commander";
import { hasScreen } from "#server/windowPlan";
import type { Call, Cli } from "../cli";
import { admitDesk } from "../desk/chosenDesk";
import { turnsAt } from "../desk/turnsAt";
import { whoHas } from "../desk/whoHas";
import { EXIT, type ExitCode } from "../exitCode";
import { chooseHost, type StartOptions } from "../start/chooseHost";
import { fetchElectron } from "../start/fetchElectron";
import { findElectron } from "../start/findElectron";
import { reportHolder } from "../start/reportHolder";
import { runBrowserHost } from "../start/runBrowserHost";
import { runDesktop } from "../start/runDesktop";

export function declareStart({ program, action }: Cli): void {
  program
    .command("start")
    .summary("open Stet")
    .description(
      "Open Stet: the desktop app where it is installed and there is a screen, otherwise in a browser on this machine. " +
        "--port, --no-open and --json mean the browser.",
    )
    .addOption(new Option("--desktop", "the desktop app or nothing").conflicts(["browser", "port"]))
    .option("--browser", "in a browser, even where there is the desktop app")
    .option("--port <n>", "the port to listen on; a free one otherwise", parsePort)
    .option("--no-open", "open no window, print the address alone")
    .option("--sample", "add the sample desk's articles and sources to this desk")
    .option("--no-sample", "leave a new desk empty")
    .action(action(start));
}

async function start(call: Call, options: StartOptions): Promise<ExitCode> {
  const dir = admitDesk(call.desk, true);
  if (!dir.ok) return call.terminal.fail(dir.problem);
  const anotherTurn = turnsAt(dir.value, call.io);
  let holder = await whoHas(dir.value);
  while (holder.ok && holder.value && (await anotherTurn())) holder = await whoHas(dir.value);
  if (!holder.ok) return call.terminal.fail(holder.problem);
  if (holder.value) return reportHolder(holder.value, options.open && !call.json, call);
  const choice = chooseHost(options, call.json);
  if (choice === "browser") return runBrowserHost(call, options);
  const ended = await startDesktop(call, options);
  if (typeof ended === "number") return ended;
  if (choice === "desktop-only") return call.terminal.fail(ended);
  call.terminal.note(`${ended.message} Opening Stet in a browser instead.`);
  return runBrowserHost(call, options);
}

/** Runs the desktop app to its end, or says why it cannot. */
async function startDesktop({ io, desk }: Call, options: StartOptions) {
  const remedy = "Leave --desktop out to open Stet in a browser.";
  const cannot = (message: string) => ({ code: "no-desktop", message, remedy });
  if (!hasScreen({ platform: process.platform, env: io.env }))
    return cannot("There is no screen here for a desktop app.");
  const electron = findElectron(io.root, io.env) ?? (await fetchElectron(io));
  if (electron === null) return cannot("The desktop app is not here (npx install-electron fetches it).");
  const code = await runDesktop(electron, desk, options.sample, io);
  if (code === null) return cannot("The desktop app did not start.");
  return code === 0 ? EXIT.fine : EXIT.refused;
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new InvalidArgumentError("A port is a number from 0 to 65535.");
  return port;
}
