import { z } from "zod";
import { articleSummarySchema } from "../article/summary";
import { ulidSchema } from "../identity/ulid";

/** What changed on a desk, told to every open window. `origin` is the id of the window that caused it, or null. */
export const deskEventSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("article-saved"), origin: z.string().nullable(), summary: articleSummarySchema }),
  z.strictObject({ type: z.literal("article-trashed"), origin: z.string().nullable(), id: ulidSchema }),
  z.strictObject({ type: z.literal("article-restored"), origin: z.string().nullable(), summary: articleSummarySchema }),
  /** Its file is no longer on the desk, and nobody has put it into the trash: somebody has changed the folder. */
  z.strictObject({ type: z.literal("article-removed"), origin: z.string().nullable(), id: ulidSchema }),
  /** A desk without its index is being read: so many of its articles are listed. When `read` is `total`, all are. */
  z.strictObject({ type: z.literal("reading"), origin: z.null(), read: z.int(), total: z.int() }),
  z.strictObject({ type: z.literal("sources-changed"), origin: z.string().nullable() }),
  z.strictObject({ type: z.literal("desk-changed"), origin: z.string().nullable() }),
]);
export type DeskEvent = z.infer<typeof deskEventSchema>;
