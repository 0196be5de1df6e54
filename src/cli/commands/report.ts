import { join, resolve } from "node:path";
import { Option } from "commander";
import type { Client } from "#api/client/client";
import type { ReportQuery } from "#api/contracts/report";
import { REPORT_FORMATS, type ReportFormat } from "#core/report/reportFormat";
import type { Problem } from "#core/result";
import type { Call, Cli } from "../cli";
import { READING } from "../desk/need";
import { EXIT, type ExitCode, exitCodeFor } from "../exitCode";
import { notWritten } from "../export/notWritten";
import { placeFile } from "../export/placeFile";
import { clean } from "../output/clean";
import { reportFolder } from "../report/reportFolder";
import { failedReport, type ReportItem, reportLine } from "../report/reportItem";

interface ReportOptions {
  readonly format: ReportFormat;
  readonly internal?: true;
  readonly out?: string;
}

export function declareReport({ program, action }: Cli): void {
  program
    .command("report")
    .summary("say how an article was verified")
    .description(
      "Write the verification report of an article: for each claim its exact words, verdict, evidence and ledger, and which " +
        "exported file it belongs to. Without --out it is printed; with --json as well, always as JSON. The public edition " +
        "names no source that is not on the record.",
    )
    .argument("<id-or-slug>")
    .addOption(new Option("--format <format>", "the form of the report").choices(REPORT_FORMATS).makeOptionMandatory())
    .option("--internal", "name every source; never into the folder of an exported package")
    .option("--out <dir>", "the folder to write into; made if it is not there")
    .action(
      action((call, idOrSlug: string, { format, internal, out }: ReportOptions) => {
        const query = { format, edition: internal ? "internal" : "public" } as const;
        return call.withDesk(READING, (client) =>
          out === undefined
            ? printReport(call, client, idOrSlug, query)
            : fileReport(call, client, idOrSlug, { ...query, out }),
        );
      }),
    );
}

async function printReport(call: Call, client: Client, idOrSlug: string, query: ReportQuery): Promise<ExitCode> {
  const format = call.json ? "json" : query.format;
  const report = await client.articles.report(idOrSlug, { ...query, format });
  if (!report.ok) return call.terminal.fail(report.problem);
  const text = new TextDecoder().decode(report.value.bytes);
  // A file or another program gets the bytes as they are; a terminal is kept from what would move its cursor.
  call.io.out(call.terminal.columns === null ? text : clean(text));
  return EXIT.fine;
}

interface Filing extends ReportQuery {
  readonly edition: "public" | "internal";
  /** As it was named. */
  readonly out: string;
}

async function fileReport(call: Call, client: Client, idOrSlug: string, filing: Filing): Promise<ExitCode> {
  const { item, code } = await fileOne(call, client, idOrSlug, filing);
  call.terminal.answer([item], () => reportLine(item, call.terminal.style));
  return code;
}

async function fileOne(
  call: Call,
  client: Client,
  idOrSlug: string,
  { format, edition, out }: Filing,
): Promise<{ item: ReportItem; code: ExitCode }> {
  const article = await client.articles.get(idOrSlug);
  if (!article.ok) return refused(idOrSlug, format, article.problem);
  const { id } = article.value;
  const report = await client.articles.report(id, { format, edition });
  if (!report.ok) return refused(id, format, report.problem);
  const folder = await reportFolder(resolve(call.io.cwd, out), edition);
  if (!folder.ok) return refused(id, format, folder.problem);
  const { name, bytes } = report.value;
  try {
    const file = join(out, await placeFile(folder.value, name, bytes, new Set()));
    return { item: { id, format, file, bytes: bytes.length, ok: true, error: null }, code: EXIT.fine };
  } catch (error) {
    return refused(id, format, notWritten(error).problem);
  }
}

function refused(id: string, format: ReportFormat, problem: Problem): { item: ReportItem; code: ExitCode } {
  return { item: failedReport(id, format, problem), code: exitCodeFor(problem) };
}
