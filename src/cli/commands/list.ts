import { Option } from "commander";
import type { ArticleListQuery } from "#api/contracts/articles";
import { STAGES } from "#core/article/stage";
import { VERIFICATIONS } from "#core/claims/verification";
import type { Cli } from "../cli";
import { READING } from "../desk/need";
import { EXIT } from "../exitCode";
import { articleItem } from "../output/articleItem";
import { articleTable } from "../output/articleTable";

export function declareList({ program, action }: Cli): void {
  program
    .command("list")
    .summary("list the articles on the desk")
    .description("List the articles on the desk, newest first. Every filter given must hold.")
    .addOption(new Option("--stage <stage>", "only those in this stage").choices(STAGES))
    .option("--tag <tag>", "only those with this tag")
    .option("--query <words>", "only those that this search finds, the best first")
    .addOption(new Option("--verification <status>", "only those that stand like this").choices(VERIFICATIONS))
    .action(
      action((call, query: ArticleListQuery) =>
        call.withDesk(READING, async (client) => {
          const articles = await client.articles.list(query);
          if (!articles.ok) return call.terminal.fail(articles.problem);
          const desk = await client.desk.info();
          if (desk.ok && desk.value.reading) {
            const { read, total } = desk.value.reading;
            call.terminal.note(`Stet is still reading the desk: ${read} of ${total} articles so far.`);
          }
          call.terminal.answer(articles.value.map(articleItem), () =>
            articles.value.length === 0 ? "No articles.\n" : articleTable(articles.value, call.terminal),
          );
          return EXIT.fine;
        }),
      ),
    );
}
