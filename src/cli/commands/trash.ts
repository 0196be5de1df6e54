import type { Cli } from "../cli";
import { CHANGING } from "../desk/need";
import { EXIT } from "../exitCode";
import { articleItem } from "../output/articleItem";
import { cleanLine } from "../output/clean";

export function declareTrash({ program, action }: Cli): void {
  program
    .command("trash")
    .summary("put an article in the trash")
    .description("Put an article in the trash. Nothing is deleted: restore brings it back.")
    .argument("<id-or-slug>")
    .action(
      action((call, idOrSlug: string) =>
        call.withDesk(CHANGING, async (client) => {
          const trashed = await client.articles.trash(idOrSlug);
          if (!trashed.ok) return call.terminal.fail(trashed.problem);
          const { id, headline } = trashed.value;
          const words = `In the trash: ${cleanLine(headline) || id}\nTo bring it back: stet restore ${id}\n`;
          call.terminal.answer([articleItem(trashed.value)], () => words);
          return EXIT.fine;
        }),
      ),
    );
}
