import type { Evidence } from "./evidence";

/** A file that evidence rests on: the SHA-256 of its bytes, and what it was called where it came from. */
export interface EvidenceFile {
  readonly sha256: string;
  readonly name: string;
}

/** Evidence with this file attached, or with none. */
export function withFile(evidence: Evidence, file: EvidenceFile | null): Evidence {
  const { attachmentName: _, ...rest } = evidence;
  return file ? { ...rest, attachment: file.sha256, attachmentName: file.name } : { ...rest, attachment: null };
}

/** The file attached to evidence, under the name that it has or one that says no more than what it is. */
export function fileOf({ attachment, attachmentName }: Evidence): EvidenceFile | null {
  return attachment === null ? null : { sha256: attachment, name: attachmentName ?? "Attached file" };
}
