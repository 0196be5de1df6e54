import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from "react";
import { chosenOptions } from "#core/outgo/exportChoice";
import { counted } from "#core/text/counted";
import { queries } from "../../data/queries";
import { Button } from "../../design/components/Button";
import { Dialog } from "../../design/components/Dialog";
import { RunProgress } from "../../design/components/RunProgress";
import { exportChoice } from "../../outgo/exportChoice";
import { useStore } from "../../workspace/store";
import { inspectorOpen, inspectorTab } from "../../workspace/uiState";
import { BatchChoice } from "./BatchChoice";
import { BatchSummary, SUMMARY_ID } from "./BatchSummary";
import { type BatchTarget, sizeOf } from "./batchAsked";
import { GatesToOpen } from "./GatesToOpen";
import { type BatchOver, type BatchStage, useBatchExport } from "./useBatchExport";
import { useGateOpening } from "./useGateOpening";

const NONE: BatchOver["items"] = [];

interface BatchExportStepsProps {
  target: BatchTarget;
  onOpen: (id: string) => void;
  onClose: () => void;
}

interface View {
  readonly content: ReactNode;
  readonly footer: ReactNode;
}

/** An export of several: the choice, how far it is, what came of it, and on whose word those go out that were refused. */
export function BatchExportSteps({ target, onOpen, onClose }: BatchExportStepsProps) {
  const { data = [] } = useQuery(queries.formats());
  const formats = data.filter((format) => format.exports);
  const choice = useStore(exportChoice);
  const [draft, setDraft] = useState(false);
  const { stage, start, cancel, save } = useBatchExport();
  const opening = useGateOpening(stage.kind === "over" ? stage.items : NONE);
  const { asking, override } = opening;
  const main = useRef<HTMLButtonElement>(null);
  const gates = useRef<HTMLButtonElement>(null);
  const progress = useRef<HTMLProgressElement>(null);
  // With each step the buttons are others, and the one that was pressed is gone. A moment later the dialog itself takes a focus
  // that nothing has.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step has a place of its own
  useLayoutEffect(() => {
    const back = opening.chosen.length > 0 ? gates.current : null;
    (override.reasonField.current ?? back ?? main.current ?? progress.current)?.focus();
  }, [stage.kind, asking]);

  const jump = useCallback(
    (id: string) => {
      onClose();
      inspectorOpen.set(true);
      inspectorTab.set("checks");
      onOpen(id);
    },
    [onClose, onOpen],
  );

  const wanted = formats.filter(({ id, unavailable }) => unavailable === null && choice.formats.includes(id));
  const how = {
    formats: wanted.map(({ id }) => id),
    options: [...new Set(wanted.flatMap((format) => chosenOptions(format, choice)))],
  };
  const run = () => {
    if (wanted.length === 0) return;
    const which =
      target.kind === "found" ? { filter: target.filter } : { ids: target.articles.map((article) => article.id) };
    void start({ ...which, ...how, draft });
  };
  const openGates = async (over: BatchOver) => {
    const given = override.take();
    if (given === null) return;
    opening.setAsking(false);
    const ids = opening.chosen.map(({ id }) => id);
    const isOver = await start({ ids, ...how, override: given }, over);
    if (isOver) override.forget();
  };

  const choosing = ({ problem }: BatchStage & { kind: "choosing" }): View => ({
    content: <BatchChoice target={target} formats={formats} draft={draft} onDraftChange={setDraft} problem={problem} />,
    footer: (
      <>
        <Button onClick={onClose}>Cancel</Button>
        <Button ref={main} variant="primary" aria-disabled={wanted.length === 0} onClick={run}>
          {draft ? "Export draft copies" : "Export"}
        </Button>
      </>
    ),
  });
  const running = ({ status }: BatchStage & { kind: "running" }): View => ({
    content: (
      <RunProgress
        ref={progress}
        label="Export progress"
        verb={status === null ? "" : status.state === "recording" ? "Recording" : "Writing"}
        done={status?.done ?? 0}
        total={status?.all ?? null}
        current={status && (status.current ?? "")}
      />
    ),
    footer: <Button onClick={cancel}>Cancel</Button>,
  });
  const over = (stage: BatchOver): View => {
    const { chosen } = opening;
    if (asking) {
      return {
        content: <GatesToOpen articles={chosen} draft={override} />,
        footer: (
          <>
            <Button onClick={() => opening.setAsking(false)}>Back</Button>
            <Button variant="danger" onClick={() => void openGates(stage)}>
              Export {chosen.length === 1 ? "it" : chosen.length} all the same
            </Button>
          </>
        ),
      };
    }
    const [unsaved] = stage.archives.filter(({ saved }) => !saved);
    return {
      content: <BatchSummary stage={stage} opening={opening} onJump={jump} />,
      footer: (
        <>
          {unsaved ? <Button onClick={() => void save(unsaved)}>Save the file again</Button> : null}
          {opening.isPossible ? (
            <Button
              ref={gates}
              variant="danger"
              aria-disabled={chosen.length === 0}
              onClick={() => chosen.length > 0 && opening.setAsking(true)}
            >
              Open the gate{chosen.length > 0 ? ` for ${chosen.length}` : null}…
            </Button>
          ) : null}
          <Button ref={main} variant="primary" aria-describedby={SUMMARY_ID} onClick={onClose}>
            Done
          </Button>
        </>
      ),
    };
  };
  const view = stage.kind === "choosing" ? choosing(stage) : stage.kind === "running" ? running(stage) : over(stage);
  return (
    <Dialog
      open
      onOpenChange={stage.kind === "running" ? cancel : asking ? () => opening.setAsking(false) : onClose}
      title={`Export ${counted(sizeOf(target), "article")}`}
      initialFocus={main}
      footer={view.footer}
    >
      {view.content}
    </Dialog>
  );
}
