import { z } from "zod";
import type { Article } from "#core/article/article";
import { articleSummarySchema, summarise } from "#core/article/summary";
import { claimState } from "#core/claims/claimState";
import { viewClaims } from "#core/claims/claimView";
import { verdictSchema } from "#core/claims/verdict";
import { ulidSchema } from "#core/identity/ulid";
import { sourcesNamed } from "#core/sources/sourcesNamed";
import type { FileStamp } from "../disk/fileSystem";

/** What the catalogue knows of an article, and of the file it was read from. */
export const catalogueEntrySchema = z.strictObject({
  summary: articleSummarySchema,
  sources: z.array(ulidSchema).meta({ description: "Sources that its evidence names" }),
  formerSources: z
    .array(ulidSchema)
    .meta({ description: "Others that its ledgers name: they once did, or were retracted" }),
  verdicts: z.array(verdictSchema).meta({ description: "Those of the claims in its text" }),
  mtimeMs: z.number(),
  size: z.number(),
});
export type CatalogueEntry = z.infer<typeof catalogueEntrySchema>;

export function catalogueEntry(article: Article, { mtimeMs, size }: FileStamp): CatalogueEntry {
  const cited = Object.values(article.claims).flatMap((claim) =>
    claimState(claim).evidence.map((piece) => piece.sourceId),
  );
  const sources = new Set(cited);
  const formerSources = [...sourcesNamed(article)].filter((id) => !sources.has(id));
  const inText = viewClaims(article.body, article.claims).filter((view) => view.inText);
  const verdicts = [...new Set(inText.map(({ verdict }) => verdict))];
  return { summary: summarise(article), sources: [...sources], formerSources, verdicts, mtimeMs, size };
}
