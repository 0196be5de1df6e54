import type { Ref } from "react";
import { counted } from "#core/text/counted";
import { RunProgress } from "../../design/components/RunProgress";
import { Skeleton } from "../../design/components/Skeleton";
import type { Intake } from "./intakeState";

interface IntakeProgressProps {
  readonly ref: Ref<HTMLProgressElement>;
  readonly state: Intake;
}

/** How far files have come: looked for, read, or brought in. Its bar has the focus meanwhile. */
export function IntakeProgress({ ref, state: { stage, done, total, current } }: IntakeProgressProps) {
  if (stage === "gathering") {
    return (
      <RunProgress
        ref={ref}
        label="Looking through the folders"
        verb={`Looking through the folders: ${counted(done, "file")} so far`}
        done={done}
        total={null}
        current={null}
      />
    );
  }
  const label = stage === "importing" ? "Import progress" : "Reading progress";
  return (
    <>
      <RunProgress ref={ref} label={label} done={done} total={total} current={current} />
      {stage === "reading" && total === 1 ? <Skeleton label="Reading the file" lines={12} /> : null}
    </>
  );
}
