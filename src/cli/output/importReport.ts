import type { ImportItem } from "../import/importItem";
import { cleanLine } from "./clean";
import type { Style } from "./style";

/** What came of every file: one line each, and its warnings below. */
export function importReport(items: readonly ImportItem[], style: Style): string {
  const lines = items.flatMap((item) => {
    const file = cleanLine(item.file);
    if (!item.ok) return [`${style.bad("failed")}  ${file}: ${cleanLine(item.error ?? "")}`];
    const name = cleanLine(item.slug ?? "") || cleanLine(item.headline ?? "") || item.id;
    return [`${style.good("in")}      ${file} → ${name}`, ...item.warnings.map((text) => `        ${cleanLine(text)}`)];
  });
  const failed = items.filter(({ ok }) => !ok).length;
  const total = items.length === 0 ? "No files found." : `${items.length - failed} of ${items.length} imported.`;
  return [...lines, total].map((line) => `${line}\n`).join("");
}
