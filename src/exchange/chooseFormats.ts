import { type Result, refuse, succeed } from "#core/result";
import { formatById, formats } from "./registry";

/** A format to export in, with those of the options that it has. */
export interface ChosenFormat {
  readonly id: string;
  readonly options: readonly string[];
}

/**
 * Formats and options that are chosen together: an option counts for those of the formats that have it. Problem codes:
 * `format-unknown`, `option-unknown` for one that none of them has.
 */
export function chooseFormats(ids: readonly string[], options: readonly string[]): Result<readonly ChosenFormat[]> {
  const chosen: ChosenFormat[] = [];
  for (const id of new Set(ids)) {
    if (!formatById(id)?.exporter) {
      return refuse("format-unknown", `Stet does not write a format called "${id}".`, "Choose one of its formats.");
    }
    const known = optionsOf(id);
    chosen.push({ id, options: options.filter((option) => known.includes(option)) });
  }
  const unknown = options.find((option) => !chosen.some((format) => format.options.includes(option)));
  if (unknown === undefined) return succeed(chosen);
  const known = [...new Set(chosen.flatMap(({ id }) => optionsOf(id)))];
  return refuse(
    "option-unknown",
    `${chosen.length === 1 ? "This format has" : "These formats have"} no option "${unknown}". Nothing was exported.`,
    known.length === 0 ? "Export without options." : `Their options: ${known.join(", ")}.`,
  );
}

/** Formats that Stet writes, with the ids of their options, in the registry's order. */
export function writableFormats(): readonly ChosenFormat[] {
  return formats.flatMap(({ id, exporter }) => (exporter ? [{ id, options: optionsOf(id) }] : []));
}

function optionsOf(id: string): string[] {
  return formatById(id)?.exporter?.options?.map((option) => option.id) ?? [];
}
