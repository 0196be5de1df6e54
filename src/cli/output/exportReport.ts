import { counted } from "#core/text/counted";
import type { ExportItem } from "../export/exportItem";
import { cleanLine } from "./clean";
import type { Style } from "./style";
import { table } from "./table";

/** What came of every export: one line each, its warnings below, and for several the sums at the end. */
export function exportReport(items: readonly ExportItem[], style: Style): string {
  const lines = items.flatMap((item) =>
    item.ok
      ? [
          `${style.good("out")}      ${cleanLine(item.file ?? "")} (${item.bytes} bytes)`,
          ...item.warnings.map((text) => `         ${cleanLine(text)}`),
        ]
      : [`${style.bad("refused")}  ${nameOf(item)} as ${item.format}: ${cleanLine(item.error ?? "")}`],
  );
  return lines.map((line) => `${line}\n`).join("") + (new Set(items.map(({ id }) => id)).size > 1 ? sums(items) : "");
}

function nameOf({ slug, headline, id }: ExportItem): string {
  return cleanLine(slug ?? "") || cleanLine(headline ?? "") || cleanLine(id);
}

function sums(items: readonly ExportItem[]): string {
  const formats = [...new Set(items.map(({ format }) => format))];
  const rows = formats.map((format) => {
    const own = items.filter((item) => item.format === format);
    const out = own.filter(({ ok }) => ok).length;
    return [format, `${counted(out, "file")} out`, `${own.length - out} refused`];
  });
  return `\n${table(rows, null)}`;
}
