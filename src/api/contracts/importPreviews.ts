import { z } from "zod";
import { detailsSchema } from "#core/article/article";
import { documentNodeSchema } from "#core/article/document/documentNode";
import { correctionsSchema } from "#core/intake/corrections";
import { furnitureSchema, importOutcomeSchema } from "./exchange";

const count = z.int().min(0);

/** How much of what there is in an article that comes in. */
export const previewCountsSchema = z.strictObject({
  words: count,
  paragraphs: count,
  headings: count,
  listItems: count,
  quotes: count,
  tables: count,
  images: count,
  links: count,
  notes: count,
});
export type PreviewCounts = z.infer<typeof previewCountsSchema>;

/** An article of a previewed file in a line of a list. */
export const previewLineSchema = z.strictObject({
  /** Among those in the file, from 0. */
  number: count,
  headline: z.string(),
  language: z.string(),
  counts: previewCountsSchema,
  warnings: z.array(z.string()).meta({ description: "What the article would not carry over, one sentence each" }),
  furniture: z.array(furnitureSchema).meta({ description: "Blocks that look like a web page's furniture" }),
  remoteImages: z
    .array(z.string())
    .meta({ description: "Addresses of images on the web, none of which is fetched unasked" }),
  duplicate: z
    .strictObject({ id: z.string(), headline: z.string(), by: z.enum(["id", "headline"]) })
    .nullable()
    .meta({ description: "An article on the desk with the same id or headline" }),
});
export type PreviewLine = z.infer<typeof previewLineSchema>;

/** POST /api/import/previews?name=FILE: one file's bytes as the body. Nothing is on the desk yet. */
export const importPreviewSchema = z.strictObject({
  token: z.string().meta({ description: "Names the preview as long as it is kept" }),
  file: z.string(),
  format: z.string().meta({ description: "The format's label" }),
  articles: z.array(previewLineSchema).min(1),
});
export type ImportPreview = z.infer<typeof importPreviewSchema>;

/** GET /api/import/previews/:token/articles/:number: one of its articles, as it would be. */
export const articlePreviewSchema = z.strictObject({
  ...previewLineSchema.shape,
  /** A whole article of Stet's own, whose claims and history come along: its lines cannot be given other places. */
  whole: z.boolean(),
  details: detailsSchema.partial(),
  body: documentNodeSchema.meta({ description: "Its beginning, to be looked at" }),
  blocks: count.meta({ description: "How many top-level blocks all of it has" }),
  outline: z.array(z.strictObject({ text: z.string(), level: z.int(), block: count })),
});
export type ArticlePreview = z.infer<typeof articlePreviewSchema>;

/** POST /api/import/previews/:token: which of its articles come in, and what is to be otherwise about each. */
export const importChoiceSchema = z.strictObject({
  articles: z
    .array(z.strictObject({ number: count, ...correctionsSchema.shape }))
    .min(1)
    .max(1_000),
});
export type ImportChoice = z.input<typeof importChoiceSchema>;

export const importResultsSchema = z.strictObject({ results: z.array(importOutcomeSchema) });
export type ImportResults = z.infer<typeof importResultsSchema>;

/** POST /api/import/previews/:token/remote-images: somebody has agreed that these are fetched. */
export const fetchImagesSchema = z.strictObject({ addresses: z.array(z.string().max(4_000)).min(1).max(20) });

export const fetchedImagesSchema = z.strictObject({
  fetched: z.array(z.string()),
  failed: z.array(z.strictObject({ address: z.string(), reason: z.string() })),
});
export type FetchedImages = z.infer<typeof fetchedImagesSchema>;
