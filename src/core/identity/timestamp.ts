import { z } from "zod";

/** A moment in UTC, ISO 8601 with a trailing Z, as `Date.toISOString` writes it. */
export const timestampSchema = z.iso.datetime().meta({ description: "ISO 8601 date and time in UTC" });

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date().meta({ description: "ISO 8601 calendar date" });
