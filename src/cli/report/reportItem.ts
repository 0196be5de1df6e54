import type { Problem } from "#core/result";
import { cleanLine } from "../output/clean";
import type { Style } from "../output/style";

/** What came of a report that was to be written to a folder, as scripts get it. */
export interface ReportItem {
  /** The article's id; what was asked for when there is no such article. */
  readonly id: string;
  readonly format: string;
  readonly file: string | null;
  readonly bytes: number | null;
  readonly ok: boolean;
  readonly error: string | null;
}

export function failedReport(id: string, format: string, { message, remedy }: Problem): ReportItem {
  return { id, format, file: null, bytes: null, ok: false, error: `${message} ${remedy}`.trim() };
}

/** The same in a line for people. */
export function reportLine({ id, format, file, bytes, error }: ReportItem, style: Style): string {
  return file === null
    ? `${style.bad("refused")}  ${cleanLine(id)} as ${format}: ${cleanLine(error ?? "")}\n`
    : `${style.good("out")}      ${cleanLine(file)} (${bytes} bytes)\n`;
}
