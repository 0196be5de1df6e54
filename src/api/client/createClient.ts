import { articleSummarySchema } from "#core/article/summary";
import { sourceSchema } from "#core/sources/source";
import { sourceUsesSchema } from "#core/sources/sourceUses";
import { trashListSchema } from "../contracts/articles";
import { toReviewSchema } from "../contracts/claims";
import { attachmentSchema, deskInfoSchema, keptFileSchema } from "../contracts/desk";
import { formatListSchema, importResultSchema } from "../contracts/exchange";
import { sourceListSchema } from "../contracts/sources";
import { articleCalls } from "./articles";
import { backupCalls } from "./backups";
import type { Client } from "./client";
import { batchExportCalls } from "./exports";
import { importPreviewCalls } from "./importPreviews";
import { outsideCalls } from "./outside";
import { packUpload } from "./packUpload";
import { inShapeOf, readAs } from "./readAs";
import { readExport } from "./readExport";
import { revisionCalls } from "./revisions";
import { type ClientOptions, createTransport, type Send } from "./transport";

/**
 * The desk behind an API, over HTTP or as a direct call of the handler. No method throws or rejects: without an answer it
 * gives status 0 and the problem `unreachable`.
 */
export function createClient(options: ClientOptions): Client {
  const send = createTransport(options);
  return {
    desk: deskCalls(send),
    articles: articleCalls(send),
    revisions: revisionCalls(send),
    trash: trashCalls(send),
    backups: backupCalls(send),
    outside: outsideCalls(send),
    claims: {
      toReview: () => readAs(send({ method: "GET", path: "/api/claims/to-review" }), inShapeOf(toReviewSchema)),
    },
    sources: sourceCalls(send),
    exchange: exchangeCalls(send),
    exports: batchExportCalls(send),
    attachments: attachmentCalls(send),
  };
}

function deskCalls(send: Send): Client["desk"] {
  return {
    info: () => readAs(send({ method: "GET", path: "/api/desk" }), inShapeOf(deskInfoSchema)),
    setProfile: (profile) =>
      readAs(send({ method: "PATCH", path: "/api/desk", json: profile }), inShapeOf(deskInfoSchema)),
    setSettings: (changes) =>
      readAs(send({ method: "PATCH", path: "/api/desk/settings", json: changes }), inShapeOf(deskInfoSchema)),
  };
}

function trashCalls(send: Send): Client["trash"] {
  return {
    list: () => readAs(send({ method: "GET", path: "/api/trash" }), inShapeOf(trashListSchema)),
    restore: (idOrSlug) =>
      readAs(
        send({ method: "POST", path: `/api/trash/${encodeURIComponent(idOrSlug)}/restore` }),
        inShapeOf(articleSummarySchema),
      ),
  };
}

function sourceCalls(send: Send): Client["sources"] {
  const path = "/api/sources";
  const at = (id: string) => `${path}/${encodeURIComponent(id)}`;
  return {
    list: () => readAs(send({ method: "GET", path }), inShapeOf(sourceListSchema)),
    add: (fields) => readAs(send({ method: "POST", path, json: fields }), inShapeOf(sourceSchema)),
    edit: (id, changes) => readAs(send({ method: "PATCH", path: at(id), json: changes }), inShapeOf(sourceSchema)),
    remove: (id) => readAs(send({ method: "DELETE", path: at(id) }), inShapeOf(sourceSchema)),
    uses: (id) => readAs(send({ method: "GET", path: `${at(id)}/uses` }), inShapeOf(sourceUsesSchema)),
    retract: (id, reason) =>
      readAs(send({ method: "POST", path: `${at(id)}/retraction`, json: { reason } }), inShapeOf(sourceUsesSchema)),
    reinstate: (id, note = "") =>
      readAs(send({ method: "DELETE", path: `${at(id)}/retraction`, json: { note } }), inShapeOf(sourceSchema)),
    merge: (id, into) =>
      readAs(send({ method: "POST", path: `${at(id)}/merge`, json: { into } }), inShapeOf(sourceSchema)),
  };
}

function exchangeCalls(send: Send): Client["exchange"] {
  return {
    formats: () => readAs(send({ method: "GET", path: "/api/formats" }), inShapeOf(formatListSchema)),
    import: async (name, bytes, { beside } = {}) => {
      const upload = await packUpload(bytes, beside);
      return readAs(
        send({ method: "POST", path: "/api/import", query: { name }, ...upload }),
        inShapeOf(importResultSchema),
      );
    },
    previews: importPreviewCalls(send),
  };
}

function attachmentCalls(send: Send): Client["attachments"] {
  const path = "/api/attachments";
  return {
    put: (bytes) => readAs(send({ method: "POST", path, bytes }), inShapeOf(attachmentSchema)),
    keep: (bytes, options = {}) =>
      readAs(send({ method: "POST", path: `${path}/files`, bytes, ...options }), inShapeOf(keptFileSchema)),
    about: (sha256) => readAs(send({ method: "GET", path: `${path}/${sha256}/about` }), inShapeOf(keptFileSchema)),
    read: async (sha256, name) => readExport(await send({ method: "GET", path: `${path}/${sha256}`, query: { name } })),
  };
}
