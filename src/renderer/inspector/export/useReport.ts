import { useState } from "react";
import type { ReportFormat } from "#core/report/reportFormat";
import type { Edition } from "#core/report/verificationReport";
import type { Problem } from "#core/result";
import { useSession } from "../../article/SessionContext";
import { client } from "../../data/client";
import { toast } from "../../design/components/Toasts";
import { host } from "../../platform/currentHost";

const NOT_SAVED: Problem = {
  code: "file-not-written",
  message: "The report could not be put where you wanted it.",
  remedy: "Save it again and choose another place.",
};

/** Writes the verification report of the article on screen, saved first, and hands the file over. */
export function useReport() {
  const session = useSession();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const attempt = async (format: ReportFormat, edition: Edition): Promise<Problem | null> => {
    const answer = await session.recordedOnDesk((id) => client.articles.report(id, { format, edition }));
    if (!answer.ok) return answer.problem;
    const { name, mediaType, bytes } = answer.value;
    const written = await host.save(bytes, name, mediaType).catch(() => null);
    if (written === null) return NOT_SAVED;
    if (written) toast(`Saved ${name}.`);
    return null;
  };

  return {
    busy,
    problem,
    forget: () => setProblem(null),
    /** Does nothing while a report is under way. */
    async run(format: ReportFormat, edition: Edition): Promise<void> {
      if (busy) return;
      setBusy(true);
      setProblem(await attempt(format, edition));
      setBusy(false);
    },
  };
}
