import { formats } from "#exchange/registry";
import { table } from "./table";

/** The formats that Stet writes and their options, for the help of a command. */
export function formatHelp(): string {
  const rows = formats.flatMap(({ id, label, exporter }) =>
    exporter
      ? [[`  ${id}`, label], ...(exporter.options ?? []).map((option) => ["", `--with ${option.id}: ${option.label}`])]
      : [],
  );
  return `Formats and their options:\n${table(rows, null)}`;
}
