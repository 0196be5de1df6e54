import type { ExportItem } from "../export/exportItem";
import { cleanLine } from "./clean";
import type { Style } from "./style";

/** What came of every export: one line each, and its warnings below. */
export function exportReport(items: readonly ExportItem[], style: Style): string {
  return items
    .flatMap((item) =>
      item.ok
        ? [
            `${style.good("out")}      ${cleanLine(item.file ?? "")} (${item.bytes} bytes)`,
            ...item.warnings.map((text) => `         ${cleanLine(text)}`),
          ]
        : [`${style.bad("refused")}  ${cleanLine(item.id)} as ${item.format}: ${cleanLine(item.error ?? "")}`],
    )
    .map((line) => `${line}\n`)
    .join("");
}
