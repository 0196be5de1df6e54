import type { Context } from "hono";
import { type Result, refuse, succeed } from "#core/result";

/** An article's version as an entity tag (RFC 9110, section 8.8.3). */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/** The version that a change says it started from: `If-Match: "12"`. */
export function baseVersionOf(c: Context): Result<number> {
  const header = c.req.header("If-Match");
  if (header === undefined) {
    return refuse(
      "version-missing",
      "The request does not say which version it started from. Nothing was changed.",
      'Send the version in If-Match, such as "12".',
    );
  }
  const version = /^"(\d{1,15})"$/.exec(header.trim())?.[1];
  return version === undefined
    ? refuse("version-invalid", "If-Match does not hold one version.", 'Send the version in If-Match, such as "12".')
    : succeed(Number(version));
}

/** Whether the client says that it has this version already (RFC 9110, section 13.1.2: weak comparison). */
export function alreadyHas(c: Context, version: number): boolean {
  const known = (c.req.header("If-None-Match") ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return known.includes(etagOf(version));
}
