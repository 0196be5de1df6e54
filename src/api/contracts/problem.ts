import { z } from "zod";

/** Every answer that is not a success carries this as JSON. */
export const problemSchema = z.strictObject({
  code: z.string().meta({ description: "Stable, for programs" }),
  message: z.string().meta({ description: "What happened, and what was kept" }),
  remedy: z.string().meta({ description: "What to do next" }),
});
