import { SOURCE_KIND_LABELS, type Source, TERMS_LABELS } from "#core/sources/source";
import { cleanLine } from "./clean";
import type { Style } from "./style";
import { table } from "./table";
import type { Terminal } from "./terminal";

/** The library for its owner: names stand in full, and terms are plain to see. */
export function sourceTable(sources: readonly Source[], { style, columns }: Terminal): string {
  if (sources.length === 0) return "No sources.\n";
  return table(
    sources.map((source) => [
      paintTerms(source, style),
      SOURCE_KIND_LABELS[source.kind],
      cleanLine(source.name),
      [
        source.retraction ? style.bad("RETRACTED") : "",
        cleanLine(source.role),
        source.publicLabel === "" ? "" : `as “${cleanLine(source.publicLabel)}”`,
      ]
        .filter((part) => part !== "")
        .join(" · "),
    ]),
    columns,
  );
}

/** A source's name with its terms beside it, unless it may be named freely. */
export function sourceName(source: Source, style: Style): string {
  const name = cleanLine(source.name);
  return source.terms === "on-the-record" ? name : `${name} [${paintTerms(source, style)}]`;
}

function paintTerms({ terms }: Source, style: Style): string {
  const label = TERMS_LABELS[terms];
  if (terms === "on-the-record") return label;
  return terms === "confidential" ? style.bad(label.toUpperCase()) : style.warning(label);
}
