import type { DocumentNode } from "#core/article/document/documentNode";
import { withoutBlocks } from "#core/article/document/withoutBlocks";
import { type Result, refuse, succeed } from "#core/result";
import type { ImportClient, ImportedFile, Offer } from "./importFile";

/**
 * Takes one run of page furniture out of an imported article, as long as its text is still the one that was imported: the
 * blocks are known by their place only. Returns the text without it. Problem code of its own: `changed-since-import`.
 */
export async function removeFurniture(
  { articles }: Pick<ImportClient, "articles">,
  id: string,
  imported: DocumentNode,
  { from, count }: Offer["furniture"],
): Promise<Result<DocumentNode>> {
  const now = await articles.get(id);
  if (!now.ok) return now;
  if (JSON.stringify(now.value.body) !== JSON.stringify(imported)) return CHANGED;
  const body = withoutBlocks(imported, from, count);
  const saved = await articles.command(id, now.value.version, [{ type: "edit-body", body }]);
  if (!saved.ok) return saved;
  return saved.value.kind === "conflict" ? CHANGED : succeed(body);
}

/** The file after the removal of one offer: what follows it in the text has moved up. */
export function afterRemoval(file: ImportedFile, removed: Offer["furniture"], body: DocumentNode): ImportedFile {
  const offers = file.offers.map((offer): Offer => {
    const { furniture } = offer;
    if (furniture === removed) return { furniture, state: "removed" };
    const moved = furniture.from > removed.from ? furniture.from - removed.count : furniture.from;
    return { ...offer, furniture: { ...furniture, from: moved } };
  });
  return { ...file, body, offers };
}

/** The file with one of its offers in another state. */
export function withOffer(file: ImportedFile, furniture: Offer["furniture"], state: Offer["state"]): ImportedFile {
  return {
    ...file,
    offers: file.offers.map((offer) => (offer.furniture === furniture ? { furniture, state } : offer)),
  };
}

const CHANGED = refuse(
  "changed-since-import",
  "The text has been changed since it was imported. Nothing was removed.",
  "Open the article and delete the lines there.",
);
