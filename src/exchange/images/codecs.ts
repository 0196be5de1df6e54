import avifWasm from "@jsquash/avif/codec/dec/avif_dec.wasm?url&inline";
import avif, { init as initAvif } from "@jsquash/avif/decode.js";
import jpegWasm from "@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm?url&inline";
import jpeg, { init as initJpeg } from "@jsquash/jpeg/encode.js";
import webpWasm from "@jsquash/webp/codec/dec/webp_dec.wasm?url&inline";
import webp, { init as initWebp } from "@jsquash/webp/decode.js";
import type { Pixels } from "./pixels";

// libavif, libwebp and MozJPEG as WebAssembly, within the bundle: nothing is fetched. Each is made ready when it is first needed.
const avifReady = once(() => initAvif({ wasmBinary: bytesIn(avifWasm) }));
const webpReady = once(() => initWebp({ wasmBinary: bytesIn(webpWasm) }));
const jpegReady = once(() => initJpeg({ wasmBinary: bytesIn(jpegWasm) }));

/** Rejects when the picture is damaged. */
export async function decodeAvif(bytes: Uint8Array): Promise<Pixels | null> {
  await avifReady();
  return avif(own(bytes));
}

/** Rejects when the picture is damaged. */
export async function decodeWebp(bytes: Uint8Array): Promise<Pixels> {
  await webpReady();
  return webp(own(bytes));
}

/** `quality` is 0 to 100. */
export async function encodeJpeg(pixels: Pixels, quality: number): Promise<Uint8Array> {
  await jpegReady();
  const { width, height, data } = pixels;
  return new Uint8Array(
    await jpeg({ width, height, data: new Uint8ClampedArray(data), colorSpace: "srgb" }, { quality }),
  );
}

function once(start: () => Promise<void>): () => Promise<void> {
  let started: Promise<void> | undefined;
  return () => {
    started ??= start();
    return started;
  };
}

function bytesIn(dataUrl: string): ArrayBuffer {
  return own(Buffer.from(dataUrl.slice(dataUrl.indexOf(",") + 1), "base64"));
}

/** Bytes with a memory of their own: a decoder reads the whole of what it is given. */
function own(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer as ArrayBuffer;
}
