import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { chosenOptions } from "#core/outgo/exportChoice";
import { counted } from "#core/text/counted";
import { queries } from "../../data/queries";
import { Button } from "../../design/components/Button";
import { Dialog } from "../../design/components/Dialog";
import { exportChoice } from "../../outgo/exportChoice";
import { useStore } from "../../workspace/store";
import { inspectorOpen, inspectorTab } from "../../workspace/uiState";
import { BatchChoice } from "./BatchChoice";
import { BatchProgress } from "./BatchProgress";
import { BatchSummary } from "./BatchSummary";
import { type BatchTarget, sizeOf } from "./batchAsked";
import { useBatchExport } from "./useBatchExport";

interface BatchExportStepsProps {
  target: BatchTarget;
  onOpen: (id: string) => void;
  onClose: () => void;
}

/** An export of several: the choice, how far it is, and what came of it. */
export function BatchExportSteps({ target, onOpen, onClose }: BatchExportStepsProps) {
  const { data = [] } = useQuery(queries.formats());
  const formats = data.filter((format) => format.exports);
  const choice = useStore(exportChoice);
  const [draft, setDraft] = useState(false);
  const { stage, start, cancel, save } = useBatchExport();
  const main = useRef<HTMLButtonElement>(null);
  const progress = useRef<HTMLDivElement>(null);
  // With each step the buttons are others, and the one that was pressed is gone. The dialog takes the focus itself in the next
  // frame when what had it goes: whoever is to keep it comes after.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step has a button of its own
  useEffect(() => {
    const frame = requestAnimationFrame(() => (main.current ?? progress.current)?.focus());
    return () => cancelAnimationFrame(frame);
  }, [stage.kind]);

  const chosen = formats.filter(({ id, unavailable }) => unavailable === null && choice.formats.includes(id));
  const run = () => {
    if (chosen.length === 0) return;
    const which =
      target.kind === "found" ? { filter: target.filter } : { ids: target.articles.map((article) => article.id) };
    const options = [...new Set(chosen.flatMap((format) => chosenOptions(format, choice)))];
    void start({ ...which, formats: chosen.map(({ id }) => id), options, draft });
  };
  const view: { content: ReactNode; footer: ReactNode } =
    stage.kind === "running"
      ? {
          content: <BatchProgress ref={progress} status={stage.status} />,
          footer: <Button onClick={cancel}>Cancel</Button>,
        }
      : stage.kind === "over"
        ? {
            content: (
              <BatchSummary
                stage={stage}
                onJump={(id) => {
                  onClose();
                  inspectorOpen.set(true);
                  inspectorTab.set("checks");
                  onOpen(id);
                }}
              />
            ),
            footer: (
              <>
                {stage.status.file && !stage.saved ? (
                  <Button onClick={() => void save(stage.status)}>Save the file again</Button>
                ) : null}
                <Button ref={main} variant="primary" onClick={onClose}>
                  Done
                </Button>
              </>
            ),
          }
        : {
            content: (
              <BatchChoice
                target={target}
                formats={formats}
                draft={draft}
                onDraftChange={setDraft}
                problem={stage.problem}
              />
            ),
            footer: (
              <>
                <Button onClick={onClose}>Cancel</Button>
                <Button ref={main} variant="primary" aria-disabled={chosen.length === 0} onClick={run}>
                  {draft ? "Export draft copies" : "Export"}
                </Button>
              </>
            ),
          };
  return (
    <Dialog
      open
      onOpenChange={stage.kind === "running" ? cancel : onClose}
      title={`Export ${counted(sizeOf(target), "article")}`}
      initialFocus={main}
      footer={view.footer}
    >
      {view.content}
    </Dialog>
  );
}
