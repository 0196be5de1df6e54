import type { Cli } from "../cli";
import { READING } from "../desk/need";
import { EXIT } from "../exitCode";
import { articlePage } from "../output/articlePage";

export function declareShow({ program, action }: Cli): void {
  program
    .command("show")
    .summary("show an article")
    .description("Show an article: what is known of it, its text, and how its claims stand.")
    .argument("<id-or-slug>")
    .action(
      action((call, idOrSlug: string) =>
        call.withDesk(READING, async (client) => {
          const article = await client.articles.get(idOrSlug);
          if (!article.ok) return call.terminal.fail(article.problem);
          call.terminal.answer(article.value, () => articlePage(article.value, call.terminal));
          return EXIT.fine;
        }),
      ),
    );
}
