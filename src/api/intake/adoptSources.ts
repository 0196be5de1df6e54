import type { Article } from "#core/article/article";
import { claimState } from "#core/claims/claimState";
import { idsOf } from "#core/sources/currentId";
import { type PublicSource, UNLABELLED } from "#core/sources/publicSource";
import { type SourceFields, sourceFieldsSchema } from "#core/sources/source";
import type { Actor, Desk } from "#desk/desk";

/**
 * Takes the sources that an imported article's evidence names into the library, as far as the file says who they are. They
 * keep their ids, so that the evidence and its ledger stay as they are. Gives the ids of those that it added, and warnings, which
 * name nobody.
 */
export async function adoptSources(
  desk: Desk,
  article: Article,
  offered: readonly PublicSource[],
  actor: Actor,
): Promise<{ added: readonly string[]; warnings: readonly string[] }> {
  // One that was merged into another is in the library under that one's id: creating the article maps its evidence.
  const known = new Set((await desk.sources.list()).flatMap((source) => [...idsOf(source)]));
  const missing = [...citedSources(article)].filter((id) => !known.has(id));
  const added: string[] = [];
  for (const id of missing) {
    const source = offered.find((candidate) => candidate.id === id);
    const fields = source && fieldsOf(source);
    if (fields && (await desk.sources.add(fields, actor, id)).ok) added.push(id);
  }
  const lost = missing.length - added.length;
  const warnings = [
    ...(added.length > 0 ? [`Sources added to the library: ${added.length}. Look at the terms agreed with them.`] : []),
    ...(lost > 0 ? [`Sources that evidence names and the file does not: ${lost}. Link the evidence again.`] : []),
  ];
  return { added, warnings };
}

/** Takes sources out of the library again whose article did not come in. One that evidence has come to rest on stays. */
export async function takeSourcesBack(desk: Desk, added: readonly string[], actor: Actor): Promise<void> {
  for (const id of added) await desk.sources.remove(id, actor);
}

function citedSources(article: Article): Set<string> {
  const claims = Object.values(article.claims);
  return new Set(claims.flatMap((claim) => claimState(claim).evidence.map((piece) => piece.sourceId)));
}

/**
 * What the library may say about a source of which only the public side is known. On the record only when it was;
 * background otherwise, under its label.
 */
function fieldsOf({ label, kind, role, url }: PublicSource): SourceFields | undefined {
  const onTheRecord = kind !== null;
  if (!onTheRecord && label === UNLABELLED) return undefined;
  const fields = onTheRecord
    ? { kind, name: label, role, url, terms: "on-the-record" }
    : { kind: "person", name: label, terms: "background", publicLabel: label };
  return sourceFieldsSchema.safeParse(fields).data;
}
