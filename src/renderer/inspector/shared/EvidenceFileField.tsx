import { X } from "lucide-react";
import { useRef } from "react";
import type { EvidenceFile } from "#core/claims/withFile";
import { IconButton } from "../../design/components/Button";
import { AttachedFile } from "./AttachedFile";
import { AttachFile } from "./AttachFile";
import type { Attaching } from "./useAttaching";

interface EvidenceFileFieldProps {
  file: EvidenceFile | null;
  attaching: Attaching;
  onRemove: () => void;
}

/** The one file of a piece of evidence: attached, replaced, taken off again. */
export function EvidenceFileField({ file, attaching, onRemove }: EvidenceFileFieldProps) {
  const attach = useRef<HTMLButtonElement>(null);
  const focusAttach = () => attach.current?.focus();
  return (
    <>
      {file ? (
        <AttachedFile
          file={file}
          actions={
            <IconButton
              label={`Remove ${file.name}`}
              title="Remove"
              icon={<X aria-hidden />}
              onClick={() => {
                onRemove();
                focusAttach();
              }}
            />
          }
        />
      ) : null}
      <AttachFile
        attaching={attaching}
        label={file ? "Replace the file" : "Attach a file"}
        buttonRef={attach}
        onCancelled={focusAttach}
      />
    </>
  );
}
