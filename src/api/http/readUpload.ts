import type { Context } from "hono";
import { MAX_BESIDE } from "#core/intake/beside/besideLimits";
import { isBesidePath } from "#core/intake/beside/besidePaths";
import { type Result, refuse, succeed } from "#core/result";
import { PARTS } from "../contracts/uploads";

/** A file that somebody has sent, and what lies beside it by its path from there. */
export interface UploadedFile {
  readonly bytes: Uint8Array;
  readonly beside: ReadonlyMap<string, Uint8Array>;
}

/**
 * The body of an upload: a file's bytes, or a form (RFC 7578) of that file and the images beside it. Problem code:
 * `upload-malformed`.
 */
export async function readUpload(c: Context): Promise<Result<UploadedFile>> {
  const body = await c.req.arrayBuffer();
  const type = c.req.header("Content-Type") ?? "";
  if (!/^multipart\/form-data\b/iu.test(type)) return succeed({ bytes: new Uint8Array(body), beside: new Map() });
  const form = await formIn(body, type);
  if (!form) return malformed("It is no form.");
  const files: Uint8Array[] = [];
  const beside = new Map<string, Uint8Array>();
  for (const [part, value] of form) {
    if (typeof value === "string") return malformed("A part of it is no file.");
    const bytes = new Uint8Array(await value.arrayBuffer());
    if (part === PARTS.file) files.push(bytes);
    else if (part === PARTS.beside && isBesidePath(value.name)) beside.set(value.name, bytes);
    else return malformed("A part of it has another name, or a path that leads out of the folder.");
  }
  const [bytes, second] = files;
  if (!bytes || second) return malformed("It takes one file.");
  if (beside.size > MAX_BESIDE) return malformed(`At most ${MAX_BESIDE} images come with a file.`);
  return succeed({ bytes, beside });
}

async function formIn(body: ArrayBuffer, type: string): Promise<FormData | null> {
  try {
    return await new Response(body, { headers: { "Content-Type": type } }).formData();
  } catch {
    return null;
  }
}

function malformed(reason: string) {
  return refuse(
    "upload-malformed",
    `The upload is not of the form that an import takes. ${reason} Nothing was imported.`,
    `Send one part "${PARTS.file}", and the images beside it as parts "${PARTS.beside}", each named by its path.`,
  );
}
