import type { ContentfulStatusCode } from "hono/utils/http-status";

/** Which HTTP status a problem is answered with (RFC 9110, 6585, 4918), by its code. */
const STATUSES: Readonly<Record<string, ContentfulStatusCode>> = {
  "json-malformed": 400,
  "version-invalid": 400,
  "not-found": 404,
  "route-unknown": 404,
  "method-not-allowed": 405,
  "slug-ambiguous": 409,
  "article-exists": 409,
  "source-exists": 409,
  "source-in-use": 409,
  "gate-closed": 409,
  firewall: 409,
  "article-identity-changed": 409,
  "history-changed": 409,
  "ledger-changed": 409,
  "ledger-broken": 409,
  "stage-unrecorded": 409,
  conflict: 412,
  "too-large": 413,
  "desk-in-use": 423,
  "version-missing": 428,
  internal: 500,
  closing: 503,
};

/** Everything else is a request that was understood and refused by a rule of the newsroom. */
const REFUSED = 422;

export function statusOf(code: string): ContentfulStatusCode {
  return STATUSES[code] ?? REFUSED;
}
