import { Argument } from "commander";
import { articleJsonSchema } from "#api/contracts/articleJsonSchema";
import type { Cli } from "../cli";
import { EXIT } from "../exitCode";

export function declareSchema({ program, action }: Cli): void {
  program
    .command("schema")
    .summary("print the JSON Schema of an article")
    .description("Print the JSON Schema (draft 2020-12) of what the desk keeps.")
    .addArgument(new Argument("<of>", "what to describe").choices(["article"]))
    .action(
      action((call) => {
        const schema = articleJsonSchema();
        call.terminal.answer(schema, () => `${JSON.stringify(schema, null, 2)}\n`);
        return EXIT.fine;
      }),
    );
}
