import { type Result, refuse, succeed } from "#core/result";
import type { Imported } from "../format";

/** A day of an agency's service has a few hundred; more are an archive. */
export const MAX_ITEMS = 1_000;

/** The items of one file as one import: the first, and `more`. A file with an item that cannot be read is not read at all. */
export function manyItems(
  items: readonly (() => Result<Imported>)[],
  warnings: readonly string[] = [],
): Result<Imported> {
  if (items.length > MAX_ITEMS) {
    return refuse(
      "too-many-items",
      `The file holds ${items.length} items. Stet reads up to ${MAX_ITEMS} from one file.`,
      "Ask for it in parts.",
    );
  }
  const read: Imported[] = [];
  for (const item of items) {
    const result = item();
    if (!result.ok) return result;
    read.push(result.value);
  }
  const [first, ...more] = read;
  if (!first) {
    return refuse(
      "no-text-item",
      "The file is a news message without a text in it.",
      "Ask for the item that holds the text.",
    );
  }
  const told = { ...first, warnings: [...warnings, ...first.warnings] };
  return succeed(more.length > 0 ? { ...told, more } : told);
}
