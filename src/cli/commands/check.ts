import type { Cli } from "../cli";
import { READING } from "../desk/need";
import { EXIT } from "../exitCode";
import { checkReport } from "../output/checkReport";

export function declareCheck({ program, action }: Cli): void {
  program
    .command("check")
    .summary("say whether an article may go out")
    .description("Run every check on an article. The exit code is 1 while the gate is closed.")
    .argument("<id-or-slug>")
    .action(
      action((call, idOrSlug: string) =>
        call.withDesk(READING, async (client) => {
          const checked = await client.articles.check(idOrSlug);
          if (!checked.ok) return call.terminal.fail(checked.problem);
          const { gate } = checked.value;
          const findings = checked.value.findings.map(({ rule, severity, message, claimId }) => ({
            rule,
            severity,
            message,
            ...(claimId === undefined ? {} : { claimId }),
          }));
          call.terminal.answer({ gate, findings }, () => checkReport(checked.value, call.terminal));
          return gate === "open" ? EXIT.fine : EXIT.refused;
        }),
      ),
    );
}
