import type { Client } from "#api/client/client";
import { ulidSchema } from "#core/identity/ulid";
import { type Result, refuse, succeed } from "#core/result";

/** Revisions looked at in one call. */
const PAGE = 200;

/** The id of the version meant by an id or a name. Problem codes: `not-found`, `revision-ambiguous`. */
export async function findRevision(client: Client, idOrSlug: string, given: string): Promise<Result<string>> {
  if (ulidSchema.safeParse(given).success) return succeed(given);
  const found: string[] = [];
  for (let before: string | null | undefined; before !== null; ) {
    const page = await client.revisions.list(idOrSlug, { limit: PAGE, ...(before ? { before } : {}) });
    if (!page.ok) return page;
    found.push(...page.value.revisions.filter(({ name }) => name === given).map(({ id }) => id));
    before = page.value.older;
  }
  const [id, ...more] = found;
  if (id === undefined) return refuse("not-found", "There is no version of that name.", "See: stet revisions list");
  if (more.length === 0) return succeed(id);
  return refuse(
    "revision-ambiguous",
    `${found.length} versions have this name: ${found.join(", ")}.`,
    "Name one of them by its id.",
  );
}
