import { useSources } from "../shared/useSources";
import { SourceChoice } from "./SourceChoice";

interface OriginFieldProps {
  /** The source whose origin it is; null for a new one. */
  sourceId: string | null;
  originId: string | null;
  error?: string | undefined;
  onChange: (originId: string | null) => void;
}

/** The source that this one takes what it says from. Emptying the field leaves it standing for itself. */
export function OriginField({ sourceId, originId, error, onChange }: OriginFieldProps) {
  const { sources, byId } = useSources();
  return (
    <SourceChoice
      label="Origin"
      hint="Where it has this from, such as the wire behind a newspaper’s report. Sources of one origin count as one."
      error={error}
      placeholder="None: it stands for itself"
      names={{ clear: "No origin", all: "All possible origins" }}
      sources={sources.filter((source) => source.id !== sourceId)}
      chosen={(originId && byId[originId]) || null}
      onChange={(source) => onChange(source?.id ?? null)}
    />
  );
}
