import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { counted } from "#core/text/counted";
import { Button } from "../../design/components/Button";
import { Dialog } from "../../design/components/Dialog";
import { ImportResults, SUMMARY_ID } from "./ImportResults";
import { CHOSEN_ID, IntakeList } from "./IntakeList";
import { IntakeProgress } from "./IntakeProgress";
import { previewButtonId } from "./IntakeRow";
import { closeIntake, importChosen, stopIntake } from "./intakeJob";
import { changeIntake, type Intake, isSingle } from "./intakeState";
import { PreviewOfArticle } from "./preview/PreviewOfArticle";

interface IntakeDialogProps {
  open: boolean;
  state: Intake;
  onOpen: (id: string) => void;
}

/** Files on their way in, from the first look at them to what came of it. */
export function IntakeDialog({ open, state, onOpen }: IntakeDialogProps) {
  const main = useRef<HTMLButtonElement>(null);
  const progress = useRef<HTMLProgressElement>(null);
  const cameFrom = useRef<string | null>(null);
  const { stage, looking } = state;
  // With each step the buttons are others, and the one that was pressed is gone. Enter goes on; it never stops what has begun.
  // Whoever comes back to the list finds the place where they left it.
  useEffect(() => {
    if (!open) return;
    (main.current ?? progress.current)?.focus();
    const left = stage === "choosing" ? cameFrom.current : null;
    cameFrom.current = looking;
    if (left === null) return;
    // Its row is there a moment after the list is.
    const frame = requestAnimationFrame(() => document.getElementById(previewButtonId(left))?.focus());
    return () => cancelAnimationFrame(frame);
  }, [open, stage, looking]);
  const running = stage === "gathering" || stage === "reading" || stage === "importing";
  // Whoever has enough of one article has not had enough of all of them.
  const leave = looking !== null && !isSingle(state) ? backToList : closeIntake;
  const view = viewOf(state, { main, progress, cameFrom: cameFrom.current }, onOpen);
  return (
    <Dialog
      open={open}
      onOpenChange={running ? stopIntake : leave}
      title={view.title}
      // One file alone is soon a preview: the dialog has its size from the start.
      large={stage === "choosing" || (running && state.total === 1)}
      initialFocus={running ? progress : main}
      footer={view.footer}
    >
      {view.content}
    </Dialog>
  );
}

interface View {
  readonly title: string;
  readonly content: ReactNode;
  readonly footer: ReactNode;
}

interface Places {
  readonly main: RefObject<HTMLButtonElement | null>;
  readonly progress: RefObject<HTMLProgressElement | null>;
  /** The article whose preview is being left. */
  readonly cameFrom: string | null;
}

function viewOf(state: Intake, { main, progress, cameFrom }: Places, onOpen: (id: string) => void): View {
  const { stage, articles, looking, stopping } = state;
  const article = articles.find(({ key }) => key === looking);
  const single = isSingle(state);
  if (stage === "done") {
    const openArticle = (id: string) => {
      closeIntake();
      onOpen(id);
    };
    return {
      title: "Import results",
      content: <ImportResults state={state} onOpen={openArticle} />,
      footer: (
        <Button ref={main} variant="primary" aria-describedby={SUMMARY_ID} onClick={closeIntake}>
          Done
        </Button>
      ),
    };
  }
  if (stage !== "choosing") {
    return {
      title: stage === "importing" ? "Importing files" : "Reading files",
      content: <IntakeProgress ref={progress} state={state} />,
      footer: (
        <Button disabled={stopping} onClick={stopIntake}>
          {stopping ? "Stopping…" : "Stop"}
        </Button>
      ),
    };
  }
  if (article) {
    return {
      title: `Preview of ${article.given.path}`,
      content: <PreviewOfArticle key={article.key} article={article} />,
      footer: single ? (
        <>
          <Button onClick={closeIntake}>Cancel</Button>
          <Button
            ref={main}
            variant="primary"
            aria-disabled={article.faulty}
            onClick={article.faulty ? undefined : () => void importChosen(onOpen)}
          >
            Import
          </Button>
        </>
      ) : (
        <Button ref={main} variant="primary" onClick={backToList}>
          Back to the list
        </Button>
      ),
    };
  }
  const chosen = articles.filter((one) => one.chosen).length;
  return {
    title: "Choose what to import",
    content: <IntakeList state={state} cameFrom={cameFrom} />,
    footer: (
      <>
        <Button onClick={closeIntake}>Cancel</Button>
        <Button
          ref={main}
          variant="primary"
          aria-disabled={chosen === 0}
          aria-describedby={CHOSEN_ID}
          onClick={chosen === 0 ? undefined : () => void importChosen(onOpen)}
        >
          Import {counted(chosen, "article")}
        </Button>
      </>
    ),
  };
}

function backToList(): void {
  changeIntake({ looking: null });
}
