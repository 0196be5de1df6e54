import { ArrowDownUp } from "lucide-react";
import { useRef, useState } from "react";
import { mergeSources } from "#core/sources/mergeSources";
import type { Source } from "#core/sources/source";
import { Button } from "../../design/components/Button";
import { ActDialog } from "../shared/ActDialog";
import { ProblemNotice } from "../shared/ProblemNotice";
import { useSources } from "../shared/useSources";
import { MergePreview } from "./MergePreview";
import { SourceChoice } from "./SourceChoice";
import { SourceLead } from "./SourceLead";
import { useSourceChanges } from "./useSourceChanges";

interface MergeDialogProps {
  source: Source;
  onMerged: (kept: Source) => void;
  onClose: () => void;
}

/** Making one of two entries that stand for the same source: which one stays, and what comes of it. */
export function MergeDialog({ source, onMerged, onClose }: MergeDialogProps) {
  const changes = useSourceChanges();
  const { sources } = useSources();
  const [otherId, setOtherId] = useState<string | null>(null);
  /** The entry that the dialog was opened for stays, and the other one goes. */
  const [swapped, setSwapped] = useState(false);
  const [asked, setAsked] = useState(false);
  const choice = useRef<HTMLInputElement>(null);
  const others = sources.filter(({ id }) => id !== source.id);
  const other = others.find(({ id }) => id === otherId) ?? null;
  const [gone, kept] = swapped && other ? [other, source] : [source, other];
  const merged = kept && mergeSources(gone, kept, kept.updatedAt);

  const merge = async () => {
    setAsked(true);
    if (!kept) {
      choice.current?.focus();
      return "unready";
    }
    const answer = await changes.merge(gone.id, kept.id);
    if (!answer.ok) return answer.problem;
    onMerged(answer.value);
    return null;
  };

  return (
    <ActDialog
      title="Merge sources"
      description="For two entries that stand for the same source. All evidence of one becomes evidence of the other, in every article, and the entry goes. This cannot be undone."
      action="Merge"
      tone="primary"
      disabled={merged?.ok === false}
      about={`${gone.id} ${kept?.id}`}
      initialFocus={choice}
      act={merge}
      onClose={onClose}
    >
      <SourceLead source={source} />
      <SourceChoice
        inputRef={choice}
        label="Merge with"
        hint="The other entry for the same source. Its name is kept, unless you choose otherwise."
        placeholder="Search by name"
        error={asked && !other ? "Choose the source to merge it with." : null}
        names={{ clear: "No source", all: "All other sources" }}
        sources={others}
        chosen={other}
        onChange={(chosen) => {
          setOtherId(chosen?.id ?? null);
          setSwapped(false);
        }}
      />
      <p role="status" className="visually-hidden">
        {merged?.ok ? `What comes of the two is shown below. The name ${merged.value.name} is kept.` : null}
      </p>
      {kept ? (
        <>
          <div>
            <Button variant="plain" icon={<ArrowDownUp aria-hidden />} onClick={() => setSwapped(!swapped)}>
              Keep the other name instead
            </Button>
          </div>
          {merged?.ok ? <MergePreview gone={gone} kept={kept} merged={merged.value} /> : null}
          {merged?.ok === false ? <ProblemNotice problem={merged.problem} /> : null}
        </>
      ) : null}
    </ActDialog>
  );
}
