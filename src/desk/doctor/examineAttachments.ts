import { join } from "node:path";
import { sha256Schema } from "#core/claims/evidence";
import { fileMissing } from "#core/doctor/missing";
import { isTempName } from "../disk/writeDurably";
import type { Examination } from "./examination";
import { reportStranger } from "./examineArticles";

/** Compares every kept file with the hash that it goes by, and what is there with what is needed. */
export async function examineAttachments(examination: Examination): Promise<void> {
  const { env, filesNeeded, filesNamed, findings, counts } = examination;
  const there = await storedFiles(examination);
  counts.attachments = there.size;
  findings.push(...filesNeeded.filter(({ id }) => !there.has(id)).map(fileMissing));
  await examination.each("files", [...there], async (sha256) => {
    const path = join(env.layout.attachments, sha256.slice(0, 2), sha256);
    const found = await examination.attempt(path, () => examination.hash(path));
    if (found === null) await examination.reportAstray(path);
    else if (found !== sha256) reportDamaged(examination, path);
    // What cannot be read may name it.
    else if (!examination.blind && !filesNamed.has(sha256)) reportUnused(examination, path);
  });
}

async function storedFiles(examination: Examination): Promise<Set<string>> {
  const { attachments } = examination.env.layout;
  const stored = new Set<string>();
  for (const folder of await examination.names(attachments)) {
    if (isTempName(folder) || folder.startsWith(".")) continue;
    if (!/^[0-9a-f]{2}$/u.test(folder)) {
      reportStranger(examination, join(attachments, folder));
      continue;
    }
    for (const name of await examination.names(join(attachments, folder))) {
      if (sha256Schema.safeParse(name).success && name.startsWith(folder)) stored.add(name);
      else if (!name.startsWith(".")) reportStranger(examination, join(attachments, folder, name));
    }
  }
  return stored;
}

function reportDamaged(examination: Examination, path: string): void {
  examination.report(path, {
    severity: "error",
    code: "attachment-damaged",
    message: "The file is no longer what it was when it was put in: its bytes do not fit its name.",
    remedy: "Put it back from a backup. Until then do not rely on it.",
  });
}

function reportUnused(examination: Examination, path: string): void {
  examination.report(path, {
    severity: "info",
    code: "attachment-unused",
    message: "Nothing on the desk names this file.",
    remedy: "It does no harm. It may have been taken out of an article whose text is still being written.",
  });
}
