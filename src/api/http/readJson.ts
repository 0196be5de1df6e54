import type { Context } from "hono";
import type { z } from "zod";
import { type Result, refuse } from "#core/result";
import { validate } from "./validate";

/** The body of a request in the shape of a contract. Refuses with `json-malformed` or `request-invalid`. */
export async function readJson<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<Result<z.output<Schema>>> {
  const bytes = await c.req.arrayBuffer();
  let value: unknown;
  try {
    // Fatal: a byte that is not UTF-8 must not turn into a replacement character in somebody's copy.
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return refuse("json-malformed", "The request is not JSON in UTF-8.", "Send a JSON body.");
  }
  return validate(schema, value);
}
