import {
  articlePreviewSchema,
  fetchedImagesSchema,
  importPreviewSchema,
  importResultsSchema,
} from "../contracts/importPreviews";
import type { Client } from "./client";
import { packUpload } from "./packUpload";
import { inShapeOf, readAs } from "./readAs";
import type { Send } from "./transport";

const PATH = "/api/import/previews";

/** Calls about files that are looked at before they come in. */
export function importPreviewCalls(send: Send): Client["exchange"]["previews"] {
  const at = (token: string) => `${PATH}/${encodeURIComponent(token)}`;
  return {
    make: async (name, bytes, { signal, beside } = {}) => {
      const upload = await packUpload(bytes, beside);
      return readAs(
        send({ method: "POST", path: PATH, query: { name }, ...upload, ...(signal ? { signal } : {}) }),
        inShapeOf(importPreviewSchema),
      );
    },
    article: (token, number) =>
      readAs(send({ method: "GET", path: `${at(token)}/articles/${number}` }), inShapeOf(articlePreviewSchema)),
    fetchImages: (token, addresses, { signal } = {}) =>
      readAs(
        send({
          method: "POST",
          path: `${at(token)}/remote-images`,
          json: { addresses },
          ...(signal ? { signal } : {}),
        }),
        inShapeOf(fetchedImagesSchema),
      ),
    confirm: (token, choice) =>
      readAs(send({ method: "POST", path: at(token), json: choice }), inShapeOf(importResultsSchema)),
    drop: async (token) => {
      const dropped = await send({ method: "DELETE", path: at(token) });
      return dropped.ok ? { ok: true, value: null } : dropped;
    },
  };
}

/** Where an image of a previewed file is shown from. */
export function previewImageUrl(token: string, sha256: string): string {
  return `${PATH}/${encodeURIComponent(token)}/images/${sha256}`;
}
