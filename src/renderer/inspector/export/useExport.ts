import { useRef, useState } from "react";
import type { ExportRequest } from "#api/contracts/exchange";
import type { Problem } from "#core/result";
import { useSession } from "../../article/SessionContext";
import { client } from "../../data/client";
import { announce } from "../../design/announce";
import { toast } from "../../design/components/Toasts";
import { host } from "../../platform/currentHost";

const NOT_SAVED: Problem = {
  code: "file-not-written",
  message: "The article was exported, but its file could not be put where you wanted it.",
  remedy: "Export it again and choose another place.",
};

/** Exports the article on screen, saved first, and hands the file over. */
export function useExport() {
  const session = useSession();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [warnings, setWarnings] = useState<readonly string[]>([]);

  const calledOff = useRef<AbortController | null>(null);

  const attempt = async (request: ExportRequest, signal: AbortSignal): Promise<Problem | null> => {
    const answer = await session.recordedOnDesk((id) => client.articles.export(id, request, { signal }));
    if (signal.aborted) {
      announce("Export cancelled.");
      return null;
    }
    if (!answer.ok) return answer.problem;
    const { name, mediaType, bytes } = answer.value;
    const written = await host.save(bytes, name, mediaType).catch(() => null);
    if (written === null) return NOT_SAVED;
    setWarnings(written ? answer.value.warnings : []);
    if (written) toast(`Exported ${name}.`);
    return null;
  };

  return {
    busy,
    problem,
    /** What the format could not carry, of the last export. */
    warnings,
    forget() {
      setProblem(null);
      setWarnings([]);
    },
    /** Ends the export that is under way: nothing is exported. */
    cancel: () => calledOff.current?.abort(),
    /** Comes back with the refusal, or null. Does nothing while an export is under way. */
    async run(request: ExportRequest): Promise<Problem | null> {
      if (busy) return null;
      const stop = new AbortController();
      calledOff.current = stop;
      setBusy(true);
      setWarnings([]);
      const refused = await attempt(request, stop.signal);
      setProblem(refused);
      setBusy(false);
      return refused;
    },
  };
}
