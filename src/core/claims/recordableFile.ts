import { firewallFor } from "../firewall/firewall";
import type { Source } from "../sources/source";
import type { Evidence } from "./evidence";

/**
 * Evidence as it may go into a claim's ledger, where nothing can be taken back and which Stet's own JSON carries whole: the
 * name of a file from a confidential source, or one in which a detail of such a source stands, becomes one that says nothing
 * but what kind of file it is. A name such as "budget, third draft" tells whoever knows who had it.
 */
export function recordableFile(evidence: Evidence, sources: readonly Source[]): Evidence {
  const { attachmentName, sourceId } = evidence;
  if (attachmentName === undefined) return evidence;
  const source = sources.find(({ id, formerIds }) => id === sourceId || formerIds.includes(sourceId));
  const leaks = firewallFor(sources).leaks([{ place: "the name of a file", text: attachmentName }]);
  if (source?.terms !== "confidential" && leaks.length === 0) return evidence;
  const extension = /\.[a-z0-9]{1,5}$/iu.exec(attachmentName)?.[0].toLowerCase() ?? "";
  const plain = `attached-file${extension}`;
  return plain === attachmentName ? evidence : { ...evidence, attachmentName: plain };
}
