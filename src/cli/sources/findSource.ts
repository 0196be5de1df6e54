import { type Result, refuse, succeed } from "#core/result";
import { idsOf } from "#core/sources/currentId";
import type { Source } from "#core/sources/source";
import { foldForMatching } from "#core/text/foldForMatching";

/**
 * The source meant by an id, one from before a merger included, or by a name or other name that no other source has,
 * whatever its case and accents. Problem codes: `not-found`, `source-ambiguous`. No message names anybody: it may be kept in
 * a log, and the source may be confidential.
 */
export function findSource(sources: readonly Source[], wanted: string): Result<Source> {
  const byId = sources.find((source) => idsOf(source).has(wanted));
  if (byId) return succeed(byId);
  const name = foldForMatching(wanted);
  const found = sources.filter((source) =>
    [source.name, ...source.aliases].some((own) => foldForMatching(own) === name),
  );
  const [first] = found;
  if (!first || name === "") {
    return refuse("not-found", "There is no such source on this desk.", "Look for it in: stet sources");
  }
  if (found.length === 1) return succeed(first);
  return refuse(
    "source-ambiguous",
    `${found.length} sources go by this name: ${found.map(({ id }) => id).join(", ")}.`,
    "Name one of them by its id.",
  );
}
