import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { MAX_FILE_MIB } from "#core/attachments/fileKinds";
import { recordedName } from "#core/attachments/fileNames";
import { emptyFile, oneFileOnly, tooLargeFile, unreadableFile } from "#core/attachments/fileProblems";
import type { EvidenceFile } from "#core/claims/withFile";
import { type Problem, type Result, succeed } from "#core/result";
import { client } from "../../data/client";
import { queries } from "../../data/queries";
import { host } from "../../platform/currentHost";

const MIB = 1024 * 1024;

/** A file on its way to the desk. */
export interface Upload {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Bytes; 0 also where nobody can tell. */
  readonly sent: number;
}

export interface Attaching {
  readonly upload: Upload | null;
  /** The name of the file attached last. */
  readonly attached: string | null;
  /** Why the last file was refused, and which it was. */
  readonly refused: { readonly name: string; readonly problem: Problem } | null;
  readonly several: boolean;
  /** Keeps files on the desk, one after the other. What is on its way already is called off. */
  attach(files: readonly File[]): Promise<void>;
  /** Calls off what is on its way. */
  cancel(): void;
}

/**
 * Keeps files on the desk and tells of each that is kept. Leaving calls off what is on its way.
 *
 * @param several whether there is a place for more than one file
 */
export function useAttaching(several: boolean, onAttached: (file: EvidenceFile) => void): Attaching {
  const queryClient = useQueryClient();
  const [upload, setUpload] = useState<Upload | null>(null);
  const [refused, setRefused] = useState<Attaching["refused"]>(null);
  const [attached, setAttached] = useState<string | null>(null);
  const underWay = useRef<AbortController | null>(null);
  // What is typed while a file is on its way must not be lost to a callback from before.
  const latest = useRef(onAttached);
  useEffect(() => {
    latest.current = onAttached;
  });
  useEffect(() => () => underWay.current?.abort(), []);

  const cancel = () => {
    underWay.current?.abort();
    underWay.current = null;
    setUpload(null);
  };
  const attachOne = async (file: File, signal: AbortSignal): Promise<Problem | null> => {
    const { name, size } = file;
    const onProgress = (sent: number) => {
      if (!signal.aborted) setUpload({ name, size, sent: Math.min(sent, size) });
    };
    onProgress(0);
    const body = await bodyOf(file);
    if (!body.ok) return body.problem;
    const answer = await client.attachments.keep(body.value, { signal, onProgress });
    if (!answer.ok) return answer.problem;
    if (signal.aborted) return null;
    queryClient.setQueryData(queries.file(answer.value.sha256).queryKey, answer.value);
    const recorded = recordedName(name);
    latest.current({ sha256: answer.value.sha256, name: recorded });
    setAttached(recorded);
    return null;
  };
  const attach = async (files: readonly File[]) => {
    const [first] = files;
    if (!first) return;
    cancel();
    setRefused(null);
    setAttached(null);
    if (!several && files.length > 1) return setRefused({ name: first.name, problem: oneFileOnly().problem });
    const own = new AbortController();
    underWay.current = own;
    for (const file of files) {
      const problem = await attachOne(file, own.signal);
      if (own.signal.aborted) return;
      if (problem) setRefused({ name: file.name, problem });
    }
    cancel();
  };
  return { upload, attached, refused, several, attach, cancel };
}

/** What is sent of a file; refuses what can be seen to be wrong before any of it is sent. */
async function bodyOf(file: File): Promise<Result<Blob | Uint8Array>> {
  if (file.size > MAX_FILE_MIB * MIB) return tooLargeFile();
  try {
    // A folder looks like a file until it is read.
    const { byteLength } = await file.slice(0, 1).arrayBuffer();
    if (byteLength === 0) return emptyFile();
    // Electron has lost what was behind a File on its way to a handler (electron#40826); bytes have always arrived.
    return succeed(host.kind === "desktop" ? new Uint8Array(await file.arrayBuffer()) : file);
  } catch {
    return unreadableFile();
  }
}
