import type { ReactNode } from "react";
import type { SourceUses } from "#core/sources/sourceUses";
import { explain } from "../../data/queries";
import { Button } from "../../design/components/Button";
import { Notice } from "../../design/components/Notice";
import { Skeleton } from "../../design/components/Skeleton";
import { useSourceUses } from "./useSourceUses";

interface UsesOfSourceProps {
  sourceId: string;
  children: (uses: SourceUses) => ReactNode;
}

/** What is shown of a source's uses once they have come; until then their shape, or why they cannot be had. */
export function UsesOfSource({ sourceId, children }: UsesOfSourceProps) {
  const { data, error, isFetching, refetch } = useSourceUses(sourceId);
  if (data) return children(data);
  if (isFetching || !error) return <Skeleton label="Looking up where it is used" lines={4} />;
  return (
    <Notice
      tone="danger"
      urgent
      actions={
        <Button
          variant="plain"
          onClick={(event) => {
            // The button is about to leave, and the focus must not go with it.
            event.currentTarget.closest<HTMLElement>("[role=dialog], [role=tabpanel]")?.focus();
            void refetch();
          }}
        >
          Try again
        </Button>
      }
    >
      {explain(error)}
    </Notice>
  );
}
