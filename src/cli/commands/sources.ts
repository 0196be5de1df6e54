import type { Cli } from "../cli";
import { READING } from "../desk/need";
import { EXIT } from "../exitCode";
import { sourceTable } from "../output/sourceTable";

export function declareSources({ program, action }: Cli): void {
  program
    .command("sources")
    .summary("list the desk's sources")
    .description("List the desk's sources with their terms. This names confidential sources: mind who sees it.")
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
}
