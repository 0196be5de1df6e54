import { z } from "zod";

const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** A ULID (https://github.com/ulid/spec): 26 characters of Crockford base 32, sortable by the time they were made. */
export const ulidSchema = z
  .string()
  .regex(ULID, "must be a ULID")
  .meta({ description: "ULID: 26 characters of Crockford base 32" });

/** The same question for ten thousand file names at once, which the schema takes ten times as long to answer. */
export function isUlid(text: string): boolean {
  return ULID.test(text);
}
