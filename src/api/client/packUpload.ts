import { PARTS } from "../contracts/uploads";

/** Images beside a file, by their path from there. */
export type BesideFiles = ReadonlyMap<string, Uint8Array | Blob>;

/** The body of an upload, and what it is when it is more than one file's bytes. */
export interface PackedUpload {
  readonly bytes: Uint8Array | Blob;
  readonly contentType?: string;
}

/** A file as it is sent, with what lies beside it. Packed here: not every host is handed a form in pieces. */
export async function packUpload(bytes: Uint8Array | Blob, beside: BesideFiles = new Map()): Promise<PackedUpload> {
  if (beside.size === 0) return { bytes };
  const form = new FormData();
  form.append(PARTS.file, asBlob(bytes), "file");
  for (const [path, image] of beside) form.append(PARTS.beside, asBlob(image), path);
  const packed = new Response(form);
  return {
    bytes: new Uint8Array(await packed.arrayBuffer()),
    contentType: packed.headers.get("Content-Type") ?? "multipart/form-data",
  };
}

function asBlob(bytes: Uint8Array | Blob): Blob {
  return bytes instanceof Blob ? bytes : new Blob([bytes as Uint8Array<ArrayBuffer>]);
}
