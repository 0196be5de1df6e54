import { useState } from "react";
import type { HistoryEntry, Override } from "#core/article/history";
import { STAGE_LABELS, STAGES, type Stage } from "#core/article/stage";
import type { Problem } from "#core/result";
import { selectArticle, useSession, useSessionView } from "../../article/SessionContext";
import { SelectField } from "../../design/components/Field";
import { toast } from "../../design/components/Toasts";
import { useChecks } from "../checks/checksState";
import { OverrideDialog } from "../shared/OverrideDialog";
import { ProblemNotice } from "../shared/ProblemNotice";
import pane from "../shared/pane.module.css";
import { Section } from "../shared/Section";
import { When } from "../shared/When";
import { KillDialog } from "./KillDialog";

type StageMove = Extract<HistoryEntry, { act: "stage" }>;

const OPTIONS = STAGES.map((value) => ({ value, label: STAGE_LABELS[value] }));

/** Moves the article along. The desk decides whether the gate lets it through. */
export function StageSection() {
  const session = useSession();
  const { stage, history } = useSessionView(selectArticle);
  const { checked } = useChecks();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [killing, setKilling] = useState(false);
  const [gatedStage, setGatedStage] = useState<Stage | null>(null);
  const [moving, setMoving] = useState(false);
  const last = history.findLast((entry) => entry.act === "stage");

  const move = async (to: Stage, reason: string, override: Override | null): Promise<Problem | null> => {
    setMoving(true);
    setProblem(null);
    const refused = await session.doOnDesk([{ type: "move-to-stage", stage: to, reason, override }]);
    setMoving(false);
    if (!refused) toast(`Moved to ${STAGE_LABELS[to]}.`);
    return refused;
  };
  const choose = async (to: Stage) => {
    if (to === stage || moving) return;
    if (to === "killed") return setKilling(true);
    const refused = await move(to, "", null);
    if (refused?.code === "gate-closed") setGatedStage(to);
    else setProblem(refused);
  };

  return (
    <Section title="Stage">
      <SelectField
        label="Stage"
        hideLabel
        value={stage}
        options={OPTIONS}
        aria-disabled={moving}
        onValueChange={(to) => void choose(to)}
      />
      {problem ? <ProblemNotice problem={problem} /> : null}
      {last?.act === "stage" ? <LastMove move={last} /> : null}
      {killing ? (
        <KillDialog onKill={(reason) => move("killed", reason, null)} onClose={() => setKilling(false)} />
      ) : null}
      {gatedStage ? (
        <OverrideDialog
          action={`Move to ${STAGE_LABELS[gatedStage]}`}
          findings={checked?.findings ?? []}
          onOverride={(override) => move(gatedStage, override.reason, override)}
          onClose={() => setGatedStage(null)}
        />
      ) : null}
    </Section>
  );
}

function LastMove({ move: { at, by, reason, override } }: { move: StageMove }) {
  return (
    <div className={pane.quiet}>
      <p>
        Since <When at={at} />, by <bdi>{by}</bdi>
      </p>
      {reason ? <p dir="auto">{reason}</p> : null}
      {override ? (
        <p>
          Gate opened on the word of <bdi>{override.by}</bdi>
          {override.reason === reason ? null : (
            <>
              : <bdi>{override.reason}</bdi>
            </>
          )}
        </p>
      ) : null}
    </div>
  );
}
