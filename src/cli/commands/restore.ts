import type { Cli } from "../cli";
import { CHANGING } from "../desk/need";
import { EXIT } from "../exitCode";
import { articleItem } from "../output/articleItem";
import { cleanLine } from "../output/clean";

export function declareRestore({ program, action }: Cli): void {
  program
    .command("restore")
    .summary("bring an article back from the trash")
    .description("Bring an article back from the trash.")
    .argument("<id-or-slug>")
    .action(
      action((call, idOrSlug: string) =>
        call.withDesk(CHANGING, async (client) => {
          const restored = await client.trash.restore(idOrSlug);
          if (!restored.ok) return call.terminal.fail(restored.problem);
          const { id, headline } = restored.value;
          call.terminal.answer([articleItem(restored.value)], () => `Back on the desk: ${cleanLine(headline) || id}\n`);
          return EXIT.fine;
        }),
      ),
    );
}
