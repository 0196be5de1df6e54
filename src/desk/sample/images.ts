import { type Result, succeed } from "#core/result";
import costs from "../../../resources/sample/costs.webp?inline";
import court from "../../../resources/sample/court.webp?inline";
import harbour from "../../../resources/sample/harbour.webp?inline";
import type { Attachment, Attachments } from "../desk";

/** The images of the sample articles, as `data:` URLs that every bundle carries within itself. */
const files = { costs, court, harbour };

export type SampleImages = Readonly<Record<keyof typeof files, Attachment>>;

/** Keeps the sample images among the desk's attachments, where those that are there already stay as they are. */
export async function putSampleImages(attachments: Attachments): Promise<Result<SampleImages>> {
  const kept = new Map<string, Attachment>();
  for (const [name, dataUrl] of Object.entries(files)) {
    const put = await attachments.put(bytesOf(dataUrl));
    if (!put.ok) return put;
    kept.set(name, put.value);
  }
  return succeed(Object.fromEntries(kept) as SampleImages);
}

function bytesOf(dataUrl: string): Uint8Array {
  return new Uint8Array(Buffer.from(dataUrl.slice(dataUrl.indexOf(",") + 1), "base64"));
}
