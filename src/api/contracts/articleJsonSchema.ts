import { z } from "zod";
import { articleSchema } from "#core/article/article";

/** An article's form as JSON Schema (draft 2020-12), generated from the schema that every save is checked against. */
export function articleJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(articleSchema);
}
