import type { Client } from "#api/client/client";
import { gatherBeside } from "#api/client/gatherBeside";
import type { ImportOutcome } from "#api/contracts/exchange";
import type { ImportPreview } from "#api/contracts/importPreviews";
import type { Corrections } from "#core/intake/corrections";
import type { Problem, Result } from "#core/result";
import { counted } from "#core/text/counted";
import type { GivenFile } from "./givenFile";

/** The part of the desk's client that importing takes. */
export type PreviewClient = Client["exchange"]["previews"];

/** An article that somebody wants, out of a file that has been previewed. */
export interface Wish {
  readonly given: GivenFile;
  readonly token: string;
  readonly number: number;
  readonly corrections: Corrections;
  /** Images on the web that may be fetched for it. */
  readonly images: readonly string[];
}

/** What came of it. */
export interface Outcome {
  readonly result: ImportOutcome;
  /** Why images did not come, one sentence each. */
  readonly missing: readonly string[];
}

interface Steps {
  /** Ends the fetching of images; the article still comes in. */
  readonly signal: AbortSignal;
  /** Before each image: how many have been dealt with. */
  readonly onImage: (done: number, all: number) => void;
}

/** Reads a file for a preview, with the images that it names beside it. Whatever goes wrong is a problem to be shown. */
export async function readPreview(
  client: PreviewClient,
  { source, beside }: GivenFile,
  signal?: AbortSignal,
): Promise<Result<ImportPreview>> {
  let bytes: Uint8Array;
  let images: ReadonlyMap<string, Uint8Array> | undefined;
  try {
    bytes = new Uint8Array(await source.arrayBuffer());
    images = beside && (await gatherBeside(source.name, bytes, beside));
  } catch {
    return { ok: false, problem: UNREADABLE };
  }
  const answer = await client.make(source.name, bytes, { beside: images, ...(signal ? { signal } : {}) });
  return answer.ok ? answer : { ok: false, problem: answer.problem };
}

/** Brings one article in, with its images when they may be fetched. A preview that is no longer kept is made again first. */
export async function importWished(client: PreviewClient, wish: Wish, steps: Steps): Promise<Outcome> {
  const first = await attempt(client, wish, steps);
  if (first !== "gone") return first;
  const again = await readPreview(client, wish.given);
  if (!again.ok) return failed(wish, again.problem);
  const second = await attempt(client, { ...wish, token: again.value.token }, steps);
  return second === "gone" ? failed(wish, GONE) : second;
}

async function attempt(client: PreviewClient, wish: Wish, { signal, onImage }: Steps): Promise<Outcome | "gone"> {
  const { token, number, corrections, images } = wish;
  const missing: string[] = [];
  for (const [done, address] of images.entries()) {
    if (!signal.aborted) onImage(done, images.length);
    const fetched = signal.aborted ? null : await client.fetchImages(token, [address], { signal });
    if (!fetched || (signal.aborted && !fetched.ok)) {
      missing.push(`Stopped before ${counted(images.length - done, "image")} of ${images.length} came from the web.`);
      break;
    }
    if (!fetched.ok && fetched.problem.code === "preview-gone") return "gone";
    if (!fetched.ok) missing.push(`${fetched.problem.message} ${fetched.problem.remedy}`);
    else missing.push(...fetched.value.failed.map(({ reason }) => reason));
  }
  const answer = await client.confirm(token, { articles: [{ number, ...corrections }] });
  if (!answer.ok) return answer.problem.code === "preview-gone" ? "gone" : failed(wish, answer.problem);
  const [result] = answer.value.results;
  return result ? { result, missing } : failed(wish, GONE);
}

function failed({ given: { source } }: Wish, { message, remedy }: Problem): Outcome {
  const nothing = { id: null, slug: null, headline: null, warnings: [], furniture: [] };
  return { result: { file: source.name, ok: false, ...nothing, error: `${message} ${remedy}` }, missing: [] };
}

const UNREADABLE: Problem = {
  code: "file-unreadable",
  message: "The file could not be read. Nothing was imported.",
  remedy: "Check that it is a file, that it is still there and that you may open it.",
};

const GONE: Problem = {
  code: "preview-gone",
  message: "The file could not be read a second time. Nothing was imported.",
  remedy: "Choose it again.",
};
