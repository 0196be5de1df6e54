import { viewClaims } from "#core/claims/claimView";
import type { Cli } from "../cli";
import { READING } from "../desk/need";
import { EXIT } from "../exitCode";
import { claimList } from "../output/claimList";

export function declareClaims({ program, action }: Cli): void {
  program
    .command("claims")
    .summary("list an article's claims")
    .description(
      "List an article's claims in the order of the text, with their verdicts and evidence; orphans come last.",
    )
    .argument("<id-or-slug>")
    .action(
      action((call, idOrSlug: string) =>
        call.withDesk(READING, async (client) => {
          const article = await client.articles.get(idOrSlug);
          if (!article.ok) return call.terminal.fail(article.problem);
          const sources = await client.sources.list();
          if (!sources.ok) return call.terminal.fail(sources.problem);
          const views = viewClaims(article.value.body, article.value.claims);
          const items = views.map(({ id, text, verdict, stale, orphaned, evidence }) => ({
            id,
            text,
            verdict,
            stale,
            orphaned,
            evidence,
          }));
          call.terminal.answer(items, () => claimList(views, sources.value, call.terminal.style));
          return EXIT.fine;
        }),
      ),
    );
}
