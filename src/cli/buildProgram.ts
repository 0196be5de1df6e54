import { Command } from "commander";
import type { Call, Cli } from "./cli";
import { declareBackup } from "./commands/backup";
import { declareCheck } from "./commands/check";
import { declareClaims } from "./commands/claims";
import { declareDoctor } from "./commands/doctor";
import { declareExport } from "./commands/export";
import { declareImport } from "./commands/import";
import { declareList } from "./commands/list";
import { declareNew } from "./commands/new";
import { declareReport } from "./commands/report";
import { declareRestore } from "./commands/restore";
import { declareRestoreBackup } from "./commands/restoreBackup";
import { declareRevisions } from "./commands/revisions";
import { declareSchema } from "./commands/schema";
import { declareShow } from "./commands/show";
import { declareSources } from "./commands/sources";
import { declareStart } from "./commands/start";
import { declareTrash } from "./commands/trash";
import { chooseDesk } from "./desk/chosenDesk";
import { withDesk } from "./desk/withDesk";
import type { ExitCode } from "./exitCode";
import type { Io } from "./io";
import { createTerminal } from "./output/terminal";
import { version } from "./version";

const EXIT_CODES = `
Exit codes: 0 fine · 1 refused, or some items failed · 2 usage · 3 the desk is in use · 4 not found`;

interface GlobalOptions {
  readonly desk?: string;
  readonly json?: true;
}

/** Every command of `stet`. Commander throws where it would otherwise end the process. */
export function buildProgram(io: Io, onEnd: (code: ExitCode) => void): Command {
  const program = new Command("stet")
    .description("Stet: an offline newsroom editor in which every factual claim carries its proof.")
    .version(version, "-V, --version", "print the version")
    .option("--desk <dir>", "the desk to work on (else STET_DESK, else your own)")
    .option("--json", "print JSON for scripts")
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeOut: io.out, writeErr: io.err, outputError: () => undefined })
    .addHelpText("after", EXIT_CODES)
    .exitOverride();

  const action: Cli["action"] =
    (work) =>
    async (...parameters) => {
      onEnd(await work(callFor(io, program.opts<GlobalOptions>()), ...parameters));
    };
  const cli = { program, action };
  declareStart(cli);
  declareList(cli);
  declareNew(cli);
  declareImport(cli);
  declareShow(cli);
  declareClaims(cli);
  declareCheck(cli);
  declareExport(cli);
  declareReport(cli);
  declareSources(cli);
  declareTrash(cli);
  declareRestore(cli);
  declareRevisions(cli);
  declareDoctor(cli);
  declareBackup(cli);
  declareRestoreBackup(cli);
  declareSchema(cli);
  return program;
}

function callFor(io: Io, options: GlobalOptions): Call {
  const json = options.json === true;
  const place = { io, json, terminal: createTerminal(io, json), desk: chooseDesk(options.desk, io) };
  return { ...place, withDesk: (need, work) => withDesk(place, need, work) };
}
