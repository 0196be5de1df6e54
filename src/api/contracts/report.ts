import { z } from "zod";
import { reportFormatSchema } from "#core/report/reportFormat";
import { editionSchema } from "#core/report/verificationReport";

/** GET /api/articles/:idOrSlug/report. The answer's body is the file; `Content-Disposition` names it. */
export const reportQuerySchema = z.strictObject({
  format: reportFormatSchema,
  edition: editionSchema.default("public"),
});
export type ReportQuery = z.input<typeof reportQuerySchema>;
