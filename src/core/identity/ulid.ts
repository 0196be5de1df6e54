import { z } from "zod";

/** A ULID (https://github.com/ulid/spec): 26 characters of Crockford base 32, sortable by the time they were made. */
export const ulidSchema = z
  .string()
  .regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/, "must be a ULID")
  .meta({ description: "ULID: 26 characters of Crockford base 32" });
