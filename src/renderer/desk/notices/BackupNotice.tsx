import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { queries } from "../../data/queries";
import { Button } from "../../design/components/Button";
import { Notice } from "../../design/components/Notice";
import { safekeepingOpen } from "../safekeeping/safekeepingOpen";

/** Says that the last backup could not be made, and leads to where something can be done about it. */
export function BackupNotice() {
  const { data: status } = useQuery({ ...queries.backups(), retry: false });
  const [seen, setSeen] = useState("");
  const problem = status?.problem ?? null;
  if (problem === null || problem.message === seen) return null;
  return (
    <section aria-label="Backup failed">
      <Notice
        tone="warning"
        actions={
          <>
            <Button onClick={() => safekeepingOpen.set(true)}>Backups…</Button>
            <Button onClick={() => setSeen(problem.message)}>Hide</Button>
          </>
        }
      >
        {problem.message} {problem.remedy}
      </Notice>
    </section>
  );
}
