import type { Problem } from "#core/result";
import { fieldsOf } from "#core/sources/fieldsOf";
import type { Source } from "#core/sources/source";
import { toast } from "../../design/components/Toasts";
import { useSourceChanges } from "./useSourceChanges";

/** What is done with a source at once and can be undone from the toast that tells of it. Refusals go to `onProblem`. */
export function useSourceActions(onProblem: (problem: Problem | null) => void) {
  const changes = useSourceChanges();

  const retractAgain = async (id: string, reason: string) => {
    const answer = await changes.retract(id, reason);
    if (!answer.ok) tell(answer.problem);
  };
  const addAgain = async (source: Source) => {
    const answer = await changes.add(fieldsOf(source));
    if (!answer.ok) tell(answer.problem);
    else if (source.retraction) await retractAgain(answer.value.id, source.retraction.reason);
  };

  return {
    remove: async (source: Source) => {
      onProblem(null);
      const answer = await changes.remove(source.id);
      if (!answer.ok) return onProblem(answer.problem);
      toast("Source removed.", { action: { label: "Undo", run: () => void addAgain(answer.value) } });
    },
    reinstate: async (source: Source) => {
      onProblem(null);
      const answer = await changes.reinstate(source.id);
      if (!answer.ok) return onProblem(answer.problem);
      const { retraction } = source;
      toast("Source reinstated.", {
        description: "Verdicts that nobody has looked at again since its retraction stand as they did before it.",
        ...(retraction
          ? { action: { label: "Undo", run: () => void retractAgain(source.id, retraction.reason) } }
          : {}),
      });
    },
  };
}

/** By the time that somebody undoes something, the place where it was done may be gone from the screen. */
function tell({ message, remedy }: Problem): void {
  toast(message, { description: remedy, urgent: true });
}
