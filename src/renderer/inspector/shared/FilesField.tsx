import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import type { EvidenceFile } from "#core/claims/withFile";
import { classNames } from "../../design/classNames";
import { IconButton } from "../../design/components/Button";
import { useDropTarget } from "../../design/useDropTarget";
import { AttachedFile } from "./AttachedFile";
import { AttachFile } from "./AttachFile";
import styles from "./FilesField.module.css";
import { useAttaching } from "./useAttaching";

interface FilesFieldProps {
  label: string;
  hint: string;
  error?: string | undefined;
  files: readonly EvidenceFile[];
  onChange: (files: EvidenceFile[]) => void;
  /** Told when a file starts on its way and when none is any more: whoever saves now would lose it. */
  onBusy: (busy: boolean) => void;
}

/** A list of kept files, to which more can be attached. */
export function FilesField({ label, hint, error, files, onChange, onBusy }: FilesFieldProps) {
  const attach = useRef<HTMLButtonElement>(null);
  const without = (sha256: string) => files.filter((file) => file.sha256 !== sha256);
  // The same bytes are the same file, whatever they are called.
  const attaching = useAttaching(true, (file) => onChange([...without(file.sha256), file]));
  const { isOver, handlers } = useDropTarget(({ files }) => void attaching.attach([...files]));
  const busy = attaching.upload !== null;
  const latest = useRef(onBusy);
  useEffect(() => {
    latest.current = onBusy;
  });
  useEffect(() => latest.current(busy), [busy]);
  return (
    <fieldset className={classNames(styles.field, isOver && styles.over)} {...handlers}>
      <legend className={styles.label}>{label}</legend>
      {files.length > 0 ? (
        <ul className={styles.list} aria-label={label}>
          {files.map((file) => (
            <li key={file.sha256}>
              <AttachedFile
                file={file}
                actions={
                  <IconButton
                    label={`Remove ${file.name}`}
                    title="Remove"
                    icon={<X aria-hidden />}
                    onClick={() => {
                      onChange(without(file.sha256));
                      attach.current?.focus();
                    }}
                  />
                }
              />
            </li>
          ))}
        </ul>
      ) : null}
      <AttachFile
        attaching={attaching}
        label={files.length > 0 ? "Attach more files" : "Attach files"}
        buttonRef={attach}
        onCancelled={() => attach.current?.focus()}
      />
      <p className={error ? styles.error : styles.hint} role={error ? "alert" : undefined}>
        {error ?? hint}
      </p>
    </fieldset>
  );
}
