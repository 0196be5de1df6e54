import { isPdf, withoutPackedStreams } from "../pdf/withoutPackedStreams";
import { isZip, readZip, type ZipLimits } from "../zip/readZip";

/** One file as it would be found by somebody who takes the written file apart. */
export interface FoundFile {
  /** Its path within the archive; empty for the written file itself. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What Stet has written itself is not out to fill the memory. */
const OWN: ZipLimits = { entries: 100_000, unpacked: 4 * 1024 * 1024 * 1024 };

/**
 * The files that a written file consists of: itself, or, of an archive, every file in it, and in the archives in it. Nothing is
 * left out: what cannot be unpacked cannot be read by the firewall, and must not leave.
 * @throws an error for an archive that does not open
 */
export async function contentsOf(bytes: Uint8Array, path = ""): Promise<FoundFile[]> {
  if (isPdf(bytes)) return [{ path, bytes: withoutPackedStreams(bytes) }];
  if (!isZip(bytes)) return [{ path, bytes }];
  const read = await readZip(bytes, OWN);
  if (!read.ok) throw new Error(`The firewall cannot open what an exporter wrote: ${read.problem.code}`);
  const inside = [...read.value].map(([name, file]) => contentsOf(file, path === "" ? name : `${path}/${name}`));
  return (await Promise.all(inside)).flat();
}
