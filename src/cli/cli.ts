import type { Command } from "commander";
import type { Client } from "#api/client/client";
import type { ChosenDesk } from "./desk/chosenDesk";
import type { Need } from "./desk/need";
import type { ExitCode } from "./exitCode";
import type { Io } from "./io";
import type { Terminal } from "./output/terminal";

/** What a command works with once it runs. */
export interface Call {
  readonly io: Io;
  readonly terminal: Terminal;
  readonly json: boolean;
  readonly desk: ChosenDesk;
  /** Carries out something on the desk: over the browser host that has it, or else by opening it. */
  withDesk(need: Need, work: (client: Client) => Promise<ExitCode>): Promise<ExitCode>;
}

/** Where commands are declared. */
export interface Cli {
  readonly program: Command;
  /** Makes a commander action of a command's work: the positional arguments and its own options. */
  action<Parameters extends unknown[]>(
    work: (call: Call, ...parameters: Parameters) => Promise<ExitCode> | ExitCode,
  ): (...parameters: Parameters) => Promise<void>;
}
