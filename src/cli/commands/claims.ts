import { viewClaims } from "#core/claims/claimView";
import type { Call, Cli } from "../cli";
import { READING } from "../desk/need";
import { EXIT, type ExitCode } from "../exitCode";
import { claimList } from "../output/claimList";
import { reviewList } from "../output/reviewList";

interface ClaimsOptions {
  readonly stale?: boolean;
}

export function declareClaims({ program, action }: Cli): void {
  program
    .command("claims")
    .summary("list an article's claims, or all that need another look")
    .description(
      "List an article's claims in the order of the text, with their verdicts and evidence; orphans come last. With --stale " +
        "and no article, list every claim on the desk that needs another look: its words have changed since the verdict, or " +
        "a source was retracted.",
    )
    .argument("[id-or-slug]")
    .option("--stale", "only claims that need another look")
    .action(
      action((call, idOrSlug: string | undefined, { stale = false }: ClaimsOptions) => {
        if (idOrSlug !== undefined) return listClaims(call, idOrSlug, stale);
        return stale ? listAllStale(call) : nothingNamed(call);
      }),
    );
}

function listClaims(call: Call, idOrSlug: string, stale: boolean): Promise<ExitCode> {
  return call.withDesk(READING, async (client) => {
    const article = await client.articles.get(idOrSlug);
    if (!article.ok) return call.terminal.fail(article.problem);
    const sources = await client.sources.list();
    if (!sources.ok) return call.terminal.fail(sources.problem);
    const views = viewClaims(article.value.body, article.value.claims).filter((view) => view.stale || !stale);
    const items = views.map(({ id, text, verdict, stale, orphaned, evidence }) => ({
      id,
      text,
      verdict,
      stale,
      orphaned,
      evidence,
    }));
    const none = stale ? "No claim needs another look.\n" : null;
    call.terminal.answer(items, () =>
      views.length === 0 && none !== null
        ? none
        : claimList(views, article.value.claims, sources.value, call.terminal.style),
    );
    return EXIT.fine;
  });
}

function listAllStale(call: Call): Promise<ExitCode> {
  return call.withDesk(READING, async (client) => {
    const toReview = await client.claims.toReview();
    if (!toReview.ok) return call.terminal.fail(toReview.problem);
    call.terminal.answer(toReview.value, () => reviewList(toReview.value, call.terminal.style));
    return EXIT.fine;
  });
}

function nothingNamed({ terminal }: Call): ExitCode {
  const message = "Name an article, or ask with --stale for the claims of all articles that need another look.";
  terminal.fail({ code: "usage", message, remedy: "See: stet help claims" });
  return EXIT.usage;
}
