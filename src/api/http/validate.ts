import type { z } from "zod";
import { type Result, refuse, succeed } from "#core/result";

/** As many as a person can take in; the rest follow from them more often than not. */
const ISSUES_NAMED = 3;

/** A value in the shape of a contract, or `request-invalid` with the first issues by their path. No value is quoted. */
export function validate<Schema extends z.ZodType>(schema: Schema, value: unknown): Result<z.output<Schema>> {
  try {
    const parsed = schema.safeParse(value);
    if (parsed.success) return succeed(parsed.data);
    return refuseRequest(parsed.error.issues.slice(0, ISSUES_NAMED).map(describeIssue).join("; "));
  } catch (error) {
    // A document nested thousands of blocks deep overflows the stack of any recursive schema.
    if (error instanceof RangeError) return refuseRequest("it is nested too deeply");
    throw error;
  }
}

function refuseRequest(reason: string) {
  return refuse("request-invalid", `The request does not fit: ${reason}.`, "Correct what is named and send it again.");
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const place = issue.path.map(String).join(".") || "the request";
  return `${place}: ${issue.message}`;
}
