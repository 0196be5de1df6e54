import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { EvidenceFile } from "#core/claims/withFile";
import type { OpenOutcome } from "#preload/desktopBridge";
import { client } from "../../data/client";
import { explain, queries } from "../../data/queries";
import { toast } from "../../design/components/Toasts";
import { host } from "../../platform/currentHost";

/** Shows a kept file: with the system's program in the desktop app, as a download in a browser. */
export function useOpenFile({ sha256, name }: EvidenceFile) {
  const queryClient = useQueryClient();
  const [opening, setOpening] = useState(false);
  const open = async () => {
    if (opening) return;
    setOpening(true);
    try {
      tell(await (host.openAttachment ?? download)(sha256, name));
    } catch (error) {
      toast(explain(error), { urgent: true });
    }
    setOpening(false);
    // A file that is missing or damaged by now says so where it stands.
    await queryClient.invalidateQueries(queries.file(sha256));
  };
  return { open, opening };
}

async function download(sha256: string, name: string): Promise<OpenOutcome> {
  const read = await client.attachments.read(sha256, name);
  if (!read.ok) return { outcome: "failed", problem: read.problem };
  await host.save(read.value.bytes, read.value.name, read.value.mediaType);
  return { outcome: "opened" };
}

/** What `AttachedFile` says of a file itself, where it stands. */
const TOLD_IN_PLACE = new Set(["not-found", "attachment-damaged"]);

function tell(result: OpenOutcome): void {
  if (result.outcome === "failed") {
    if (TOLD_IN_PLACE.has(result.problem.code)) return;
    toast(result.problem.message, { description: result.problem.remedy, urgent: true });
  } else if (result.outcome === "shown") {
    toast("No program opens this file. A copy of it is shown in its folder.");
  }
}
