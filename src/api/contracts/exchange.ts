import { z } from "zod";
import { overrideSchema } from "#core/article/history";

/** A format that Stet reads or writes. */
export const formatSchema = z.strictObject({
  id: z.string().meta({ description: "html, markdown, text, json, …" }),
  label: z.string(),
  /** With the leading dot, the usual one first. */
  extensions: z.array(z.string()),
  mediaType: z.string(),
  imports: z.boolean(),
  exports: z.boolean(),
  /** What can be chosen when it is exported; each is off unless it is named. */
  options: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  unavailable: z
    .string()
    .nullable()
    .default(null)
    .meta({ description: "Why this host cannot export it, and what to do about it; null when it can" }),
});
export const formatListSchema = z.array(formatSchema);
export type Format = z.infer<typeof formatSchema>;

/** A run of blocks at the end of an imported text that looks like page furniture. It is kept until somebody removes it. */
export const furnitureSchema = z.strictObject({
  reason: z.string(),
  text: z.string(),
  /** Position among the body's top-level blocks, from 0, and how many. */
  from: z.int().min(0),
  count: z.int().min(1),
});
export type Furniture = z.infer<typeof furnitureSchema>;

export const importQuerySchema = z.strictObject({ name: z.string().trim().min(1).max(1_000) });

/** What came of one article. */
export const importOutcomeSchema = z.strictObject({
  file: z.string(),
  ok: z.boolean(),
  id: z.string().nullable(),
  slug: z.string().nullable(),
  headline: z.string().nullable(),
  warnings: z.array(z.string()),
  furniture: z.array(furnitureSchema),
  error: z.string().nullable(),
});

/** POST /api/import?name=FILE: one file's bytes as the body. What came of it: of its first article, and of any others. */
export const importResultSchema = importOutcomeSchema.extend({
  others: z.array(importOutcomeSchema).default([]).meta({ description: "The file's other articles" }),
});
export type ImportOutcome = z.infer<typeof importOutcomeSchema>;
export type ImportResult = z.infer<typeof importResultSchema>;

/** POST /api/articles/:id/exports. The answer's body is the file; `Content-Disposition` names it. */
export const exportRequestSchema = z.strictObject({
  format: z.string(),
  draft: z.boolean().default(false),
  /** Ids of the format's options. */
  options: z.array(z.string().max(100)).max(50).default([]),
  override: overrideSchema.nullable().default(null),
});
export type ExportRequest = z.input<typeof exportRequestSchema>;

/** Header of an export's answer: the warnings, as percent-encoded JSON (headers are Latin-1). */
export const WARNINGS_HEADER = "stet-warnings";
