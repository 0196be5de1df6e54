import { Paperclip } from "lucide-react";
import { type Ref, useRef } from "react";
import { describeSize } from "#core/attachments/describeSize";
import { Button } from "../../design/components/Button";
import { Notice } from "../../design/components/Notice";
import styles from "./AttachFile.module.css";
import type { Attaching, Upload } from "./useAttaching";

interface AttachFileProps {
  attaching: Attaching;
  /** What the button says, after what is there already. */
  label: string;
  buttonRef: Ref<HTMLButtonElement>;
  /** Given when an upload has been called off, whose button is gone by then. */
  onCancelled: () => void;
}

/** The button that attaches a file, how far the file on its way is, and why the last one was refused. */
export function AttachFile({ attaching, label, buttonRef, onCancelled }: AttachFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const { upload, attached, refused, several, attach, cancel } = attaching;
  return (
    <div className={styles.attach}>
      <div className={styles.row}>
        <Button ref={buttonRef} icon={<Paperclip aria-hidden />} onClick={() => input.current?.click()}>
          {label}
        </Button>
        <span className={styles.hint}>or drop {several ? "files" : "it"} here</span>
        <input
          ref={input}
          type="file"
          multiple={several}
          hidden
          aria-label="File to attach"
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = "";
            void attach(files);
          }}
        />
      </div>
      <p role="status" className="visually-hidden">
        {upload ? `Attaching ${upload.name}` : attached ? `Attached ${attached}` : ""}
      </p>
      {upload ? (
        <UploadProgress
          upload={upload}
          onCancel={() => {
            cancel();
            onCancelled();
          }}
        />
      ) : null}
      {refused ? (
        <Notice tone="danger" urgent>
          <bdi className={styles.refused}>{refused.name}</bdi>: {refused.problem.message} {refused.problem.remedy}
        </Notice>
      ) : null}
    </div>
  );
}

function UploadProgress({ upload, onCancel }: { upload: Upload; onCancel: () => void }) {
  const { name, size, sent } = upload;
  const share = sent > 0 && sent < size ? sent / size : undefined;
  return (
    <div className={styles.upload}>
      <span className={styles.name}>
        <bdi>{name}</bdi>
      </span>
      <progress className={styles.progress} aria-label={`Attaching ${name}`} value={share} />
      <span className={styles.hint}>{describeProgress(upload)}</span>
      <Button variant="quiet" onClick={onCancel}>
        Stop<span className="visually-hidden"> attaching {name}</span>
      </Button>
    </div>
  );
}

function describeProgress({ size, sent }: Upload): string {
  if (sent === 0) return describeSize(size);
  // When all of it is sent, the desk still looks at it and writes it down.
  return sent < size ? `${describeSize(sent)} of ${describeSize(size)}` : "Checking";
}
