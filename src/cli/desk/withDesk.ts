import type { Client } from "#api/client/client";
import { createClient } from "#api/client/createClient";
import { type OwnedDesk, openDesk } from "#desk/openDesk";
import type { ExitCode } from "../exitCode";
import type { Io } from "../io";
import type { Terminal } from "../output/terminal";
import { admitDesk, type ChosenDesk } from "./chosenDesk";
import type { Need } from "./need";
import { keyOf } from "./runningHost";
import { serveDesk } from "./serveDesk";
import { turnsAt } from "./turnsAt";
import { whoHas } from "./whoHas";

/** Calls of the handler in this process have to name some host; none of them gets anywhere near a network. */
const IN_PROCESS = "http://desk.invalid";

/**
 * Carries out work on a desk. Where a browser host has it, the work goes over that; otherwise the desk is opened for the
 * work, and given back after it. Where another process has it, reading goes on beside it; a change waits a moment for
 * another command to be done, and is refused for anybody else with who that is.
 */
export async function withDesk(
  place: { readonly io: Io; readonly terminal: Terminal; readonly desk: ChosenDesk },
  need: Need,
  work: (client: Client) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { io, terminal, desk } = place;
  const dir = admitDesk(desk, need.creates);
  if (!dir.ok) return terminal.fail(dir.problem);
  const anotherTurn = turnsAt(dir.value, io);
  for (;;) {
    const holder = await whoHas(dir.value);
    if (!holder.ok) return terminal.fail(holder.problem);
    const key = holder.value && keyOf(holder.value);
    if (key) {
      const headers = { Authorization: `Bearer ${key.bearer}` };
      return work(createClient({ baseUrl: key.address, fetch: (request) => fetch(request), headers }));
    }
    const opened = await openDesk(dir.value, { host: "cli", readOnlyIfTaken: !need.changes });
    if (opened.ok) return workOn(opened.value, place, work);
    if (opened.problem.code !== "desk-in-use" || !(await anotherTurn())) return terminal.fail(opened.problem);
  }
}

async function workOn(
  desk: OwnedDesk,
  { io, terminal }: { readonly io: Io; readonly terminal: Terminal },
  work: (client: Client) => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    // One without its index is open before all of it has been read; a command asks once and wants the whole.
    await desk.settled();
    const app = serveDesk(desk, io);
    const code = await work(createClient({ baseUrl: IN_PROCESS, fetch: app.fetch }));
    const { readOnlyBecause } = desk;
    if (readOnlyBecause?.code === "desk-newer") terminal.note(`${readOnlyBecause.message} ${readOnlyBecause.remedy}`);
    for (const { file, reason, recovered } of desk.quarantined()) {
      const instead = recovered ? " Its newest good version has taken its place." : "";
      terminal.note(`A file could not be read, and is kept untouched: ${file}. ${reason}${instead}`);
    }
    return code;
  } finally {
    await desk.close();
  }
}
