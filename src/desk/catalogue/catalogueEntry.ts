import { z } from "zod";
import type { Article } from "#core/article/article";
import { articleSummarySchema, summarise } from "#core/article/summary";
import { claimState } from "#core/claims/claimState";
import { ulidSchema } from "#core/identity/ulid";
import type { FileStamp } from "../disk/fileSystem";

/** What the catalogue knows of an article, and of the file it was read from. */
export const catalogueEntrySchema = z.strictObject({
  summary: articleSummarySchema,
  sources: z.array(ulidSchema).meta({ description: "Sources that its evidence names" }),
  mtimeMs: z.number(),
  size: z.number(),
});
export type CatalogueEntry = z.infer<typeof catalogueEntrySchema>;

export function catalogueEntry(article: Article, { mtimeMs, size }: FileStamp): CatalogueEntry {
  const cited = Object.values(article.claims).flatMap((claim) =>
    claimState(claim).evidence.map((piece) => piece.sourceId),
  );
  return { summary: summarise(article), sources: [...new Set(cited)], mtimeMs, size };
}
