import type { ReactNode } from "react";
import type { Problem } from "#core/result";
import { Notice } from "../../design/components/Notice";

/** A refusal in place: what happened, and what to do about it. Read out at once. */
export function ProblemNotice({ problem, actions }: { problem: Problem; actions?: ReactNode }) {
  return (
    <Notice tone="danger" urgent actions={actions}>
      {problem.message} {problem.remedy}
    </Notice>
  );
}
