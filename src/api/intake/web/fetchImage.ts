import { type Result, refuse, succeed } from "#core/result";
import { imageTypeOf } from "#exchange/document/imageType";
import { type GetOnce, type Got, NotPublicError } from "./getOnce";

/** Mebibytes: as large as an image on the desk may be. */
const MAX_MIB = 20;
const MAX_BYTES = MAX_MIB * 1024 * 1024;
/** Milliseconds for one image, redirects included. */
const PATIENCE = 30_000;
const MAX_REDIRECTS = 5;

/** Gets an image from the web. Whoever calls has asked first. Problem code: `image-not-fetched`. */
export type FetchImage = (address: string, signal: AbortSignal) => Promise<Result<Uint8Array>>;

/**
 * Fetches images one at a time: http and https, public addresses, within limits of size and time, and what comes has to be an
 * image by its own bytes. A problem says why not, and never holds the address: it may carry somebody's token.
 */
export function imageFetcher(getOnce: GetOnce): FetchImage {
  return async (address, signal) => {
    const limited = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
    try {
      const found = await follow(address, getOnce, limited);
      if (!found.ok) return found;
      const bytes = await readBounded(found.value);
      if (!bytes) return notFetched(`it is larger than ${MAX_MIB} MB`);
      return imageTypeOf(bytes) === null ? notFetched("what is there is not an image that Stet takes") : succeed(bytes);
    } catch (error) {
      if (error instanceof NotPublicError) return notFetched("its address leads into a private network");
      if (signal.aborted) return notFetched("it was called off");
      if (limited.aborted) return notFetched("the server took too long");
      if (!(error instanceof Error)) throw error;
      return notFetched("the server could not be reached");
    }
  };
}

async function follow(address: string, getOnce: GetOnce, signal: AbortSignal): Promise<Result<Got>> {
  let url = webAddress(address);
  for (let hops = 0; url && hops <= MAX_REDIRECTS; hops += 1) {
    const got = await getOnce(url, signal);
    if (got.status === 200) return succeed(got);
    got.body.destroy();
    if (got.status < 300 || got.status > 399 || got.location === undefined) {
      return notFetched(`the server answers ${got.status}`);
    }
    url = webAddress(got.location, url);
  }
  return notFetched(url ? "its address leads on and on" : "its address is not one of the web");
}

function webAddress(address: string, base?: URL): URL | null {
  try {
    const url = new URL(address, base);
    return /^https?:$/u.test(url.protocol) && url.username === "" && url.password === "" ? url : null;
  } catch {
    return null;
  }
}

async function readBounded({ body }: Got): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body as AsyncIterable<Uint8Array>) {
    size += part.length;
    // Leaving the loop closes the connection.
    if (size > MAX_BYTES) return null;
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

function notFetched(reason: string) {
  const message = `The image could not be fetched: ${reason}.`;
  return refuse("image-not-fetched", message, "Save it from there and insert it as a figure.");
}
