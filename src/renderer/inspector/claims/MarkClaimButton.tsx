import { Highlighter } from "lucide-react";
import { screenCommand } from "#core/commands/screenCommands";
import { Button } from "../../design/components/Button";
import { pageControls } from "../../page/pageControls";
import { showAccelerator } from "../../platform/shortcuts";
import { useStore } from "../../workspace/store";

/** Marks what is selected on the page, or the sentence around the caret. */
export function MarkClaimButton() {
  const controls = useStore(pageControls);
  const keys = screenCommand("mark-claim").accelerator ?? "";
  return (
    <Button
      variant="primary"
      disabled={!controls}
      title={`Mark the selected words as a claim (${showAccelerator(keys)})`}
      onClick={() => controls?.markClaim()}
    >
      <Highlighter aria-hidden />
      Mark claim
    </Button>
  );
}
