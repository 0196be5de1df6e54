import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { openPlain } from "./openPlain";

/**
 * A file as a stream of its bytes, however large it is.
 * @throws the file system's error when it cannot be opened
 */
export async function readPieces(path: string): Promise<ReadableStream<Uint8Array>> {
  const file = await openPlain(path);
  return Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>;
}
