import { InvalidArgumentError } from "commander";
import type { Client } from "#api/client/client";
import type { Source } from "#core/sources/source";
import type { Call, Cli } from "../cli";
import { CHANGING, READING } from "../desk/need";
import { EXIT, type ExitCode } from "../exitCode";
import { sourceName, sourceTable } from "../output/sourceTable";
import { usesList } from "../output/usesList";
import { findSource } from "../sources/findSource";

const SOURCE = "<id-or-name>";

export function declareSources({ program, action }: Cli): void {
  const sources = program
    .command("sources")
    .summary("list the desk's sources, retract or merge them")
    .description(
      "List the desk's sources with their terms, and which of them are retracted. This names confidential sources: mind who " +
        "sees it. The commands below take a source's id, or its name when no other source has the same one.",
    )
    .action(
      action((call) =>
        call.withDesk(READING, async (client) => {
          const sources = await client.sources.list();
          if (!sources.ok) return call.terminal.fail(sources.problem);
          call.terminal.answer(sources.value, () => sourceTable(sources.value, call.terminal));
          return EXIT.fine;
        }),
      ),
    );
  sources
    .command("uses")
    .summary("say what rests on a source")
    .description("List every claim that has evidence from a source, and every export that was made while it had.")
    .argument(SOURCE)
    .action(
      action((call, wanted: string) =>
        call.withDesk(READING, (client) => withSource(call, client, wanted, ({ id }) => showUses(call, client, id))),
      ),
    );
  sources
    .command("retract")
    .summary("say that nothing may rest on a source any more")
    .description("Retract a source. Every claim that has evidence from it needs another look from then on.")
    .argument(SOURCE)
    .requiredOption("--reason <text>", "why; it goes into the ledger of each claim", aText)
    .action(
      action((call, wanted: string, { reason }: { readonly reason: string }) =>
        call.withDesk(CHANGING, (client) =>
          withSource(call, client, wanted, ({ id }) => retract(call, client, id, reason)),
        ),
      ),
    );
  sources
    .command("reinstate")
    .summary("take a retraction back")
    .description("Take a retraction back. Verdicts that nobody has touched since stand again.")
    .argument(SOURCE)
    .option("--note <text>", "why; it goes into the ledger of each claim")
    .action(
      action((call, wanted: string, { note = "" }: { readonly note?: string }) =>
        call.withDesk(CHANGING, (client) =>
          withSource(call, client, wanted, ({ id }) => reinstate(call, client, id, note)),
        ),
      ),
    );
  sources
    .command("merge")
    .summary("make one source of two that are the same")
    .description(
      "Merge a source into another, which keeps its name and takes over what it lacks; the stricter terms of the two hold. " +
        "Evidence of all articles then names that one. This cannot be undone.",
    )
    .argument(SOURCE)
    .requiredOption("--into <id-or-name>", "the source that stays")
    .action(
      action((call, wanted: string, { into }: { readonly into: string }) =>
        call.withDesk(CHANGING, (client) =>
          withSource(call, client, wanted, ({ id }) =>
            withSource(call, client, into, (other) => merge(call, client, id, other.id)),
          ),
        ),
      ),
    );
}

function aText(text: string): string {
  if (text.trim() === "") throw new InvalidArgumentError("It must not be empty.");
  return text;
}

async function withSource(
  call: Call,
  client: Client,
  wanted: string,
  work: (source: Source) => Promise<ExitCode>,
): Promise<ExitCode> {
  const sources = await client.sources.list();
  if (!sources.ok) return call.terminal.fail(sources.problem);
  const found = findSource(sources.value, wanted);
  return found.ok ? work(found.value) : call.terminal.fail(found.problem);
}

async function showUses({ terminal }: Call, client: Client, id: string): Promise<ExitCode> {
  const uses = await client.sources.uses(id);
  if (!uses.ok) return terminal.fail(uses.problem);
  terminal.answer(uses.value, () => usesList(uses.value, terminal.style));
  return EXIT.fine;
}

async function retract({ terminal }: Call, client: Client, id: string, reason: string): Promise<ExitCode> {
  const retracted = await client.sources.retract(id, reason);
  if (!retracted.ok) return terminal.fail(retracted.problem);
  terminal.answer(retracted.value, () => `Retracted.\n${usesList(retracted.value, terminal.style)}`);
  return EXIT.fine;
}

async function reinstate({ terminal }: Call, client: Client, id: string, note: string): Promise<ExitCode> {
  const reinstated = await client.sources.reinstate(id, note);
  if (!reinstated.ok) return terminal.fail(reinstated.problem);
  terminal.answer(reinstated.value, () => `Reinstated: ${sourceName(reinstated.value, terminal.style)}\n`);
  return EXIT.fine;
}

async function merge({ terminal }: Call, client: Client, id: string, into: string): Promise<ExitCode> {
  const merged = await client.sources.merge(id, into);
  if (!merged.ok) return terminal.fail(merged.problem);
  terminal.answer(merged.value, () => `One source now: ${sourceName(merged.value, terminal.style)}\n`);
  return EXIT.fine;
}
