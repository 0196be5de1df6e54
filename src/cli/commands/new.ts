import type { Command } from "commander";
import { summarise } from "#core/article/summary";
import type { Cli } from "../cli";
import { CREATING } from "../desk/need";
import { EXIT } from "../exitCode";
import { articleItem } from "../output/articleItem";

export function declareNew({ program, action }: Cli): void {
  program
    .command("new")
    .summary("begin an article")
    .description("Begin an article, with no text yet.")
    .requiredOption("--headline <headline>", "its headline; the slug is made from it")
    .action(
      action((call, { headline }: { headline: string }, command: Command) => {
        // What a script whose variable is not set asks for.
        if (headline.trim() === "") return command.error("error: an article needs some words in its --headline");
        return call.withDesk(CREATING, async (client) => {
          const created = await client.articles.create({ headline });
          if (!created.ok) return call.terminal.fail(created.problem);
          const summary = summarise(created.value);
          call.terminal.answer([articleItem(summary)], () => `${summary.slug || summary.id}\n`);
          return EXIT.fine;
        });
      }),
    );
}
