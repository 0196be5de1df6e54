import type { ContentfulStatusCode } from "hono/utils/http-status";

/** Which HTTP status a problem is answered with (RFC 9110, 4918, 6585), by its code. */
export const STATUSES: Readonly<Record<string, ContentfulStatusCode>> = {
  "json-malformed": 400,
  "version-invalid": 400,
  "not-found": 404,
  "route-unknown": 404,
  "method-not-allowed": 405,
  "slug-ambiguous": 409,
  "claim-exists": 409,
  "evidence-exists": 409,
  "article-exists": 409,
  "source-exists": 409,
  "source-in-use": 409,
  "source-retracted": 409,
  "source-not-retracted": 409,
  "gate-closed": 409,
  firewall: 409,
  "sources-lost": 409,
  "article-identity-changed": 409,
  "history-changed": 409,
  "history-forged": 409,
  "ledger-changed": 409,
  "ledger-forged": 409,
  "ledger-broken": 409,
  "stage-unrecorded": 409,
  "record-misfiled": 409,
  "backup-running": 409,
  conflict: 412,
  "too-large": 413,
  "attachment-too-large": 413,
  "attachment-not-image": 415,
  "attachment-type": 415,
  "attachment-program": 415,
  "attachment-macros": 415,
  "desk-in-use": 423,
  "desk-newer": 423,
  "version-missing": 428,
  internal: 500,
  "article-damaged": 500,
  "revision-damaged": 500,
  "attachment-damaged": 500,
  "article-misnamed": 500,
  "source-unfinished": 500,
  "disk-failed": 500,
  "disk-forbidden": 500,
  "backup-folder": 500,
  closing: 503,
  "desk-closed": 503,
  "disk-full": 507,
};

/** Everything else is a request that was understood and refused by a rule of the newsroom. */
const REFUSED = 422;

export function statusOf(code: string): ContentfulStatusCode {
  return STATUSES[code] ?? REFUSED;
}
