import { useQuery } from "@tanstack/react-query";
import { Download, ExternalLink, RefreshCw, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { describeSize } from "#core/attachments/describeSize";
import { fileKind } from "#core/attachments/fileKinds";
import type { EvidenceFile } from "#core/claims/withFile";
import { explain, ProblemError, queries } from "../../data/queries";
import { IconButton } from "../../design/components/Button";
import { host } from "../../platform/currentHost";
import styles from "./AttachedFile.module.css";
import { FileIcon } from "./FileIcon";
import { useOpenFile } from "./useOpenFile";

/** A kept file: what it is, and the way to see it; or that it is not there any more as it was kept. */
export function AttachedFile({ file, actions }: { file: EvidenceFile; actions?: ReactNode }) {
  const { data, error, isPending, refetch } = useQuery(queries.file(file.sha256));
  const { open, opening } = useOpenFile(file);
  const [label, ShowIcon] = host.openAttachment ? (["Open", ExternalLink] as const) : (["Download", Download] as const);
  return (
    <div className={styles.file}>
      {error ? (
        <TriangleAlert aria-hidden className={styles.warning} />
      ) : (
        <FileIcon mediaType={data?.mediaType ?? ""} className={styles.icon} />
      )}
      <div className={styles.text}>
        <span className={styles.name}>
          <bdi>{file.name}</bdi>
        </span>
        <span className={error ? styles.trouble : styles.facts} role={error ? "status" : undefined}>
          {error ? troubleOf(error) : data ? describe(data) : "…"}
        </span>
      </div>
      <div className={styles.actions}>
        <IconButton
          label={error ? `Look again for ${file.name}` : `${label} ${file.name}`}
          title={error ? "Look again" : label}
          icon={error ? <RefreshCw aria-hidden /> : <ShowIcon aria-hidden />}
          aria-disabled={isPending || opening}
          onClick={() => void (error ? refetch() : open())}
        />
        {actions}
      </div>
    </div>
  );
}

function describe({ mediaType, size }: { mediaType: string; size: number }): string {
  return `${fileKind(mediaType)?.label ?? "Unknown kind"}, ${describeSize(size)}`;
}

/** What is missing or damaged is told calmly: the claim stands as it did. */
function troubleOf(error: Error): string {
  if (!(error instanceof ProblemError)) return explain(error);
  switch (error.problem.code) {
    case "not-found":
      return "The file is not on this desk. Attach it again if you have it.";
    case "attachment-damaged":
      return "The file has been damaged or changed since it was kept. Attach the original again, or restore it from a backup.";
    default:
      return explain(error);
  }
}
