import { useQuery } from "@tanstack/react-query";
import type { QuarantinedFile } from "#core/doctor/quarantined";
import { counted } from "#core/text/counted";
import { queries } from "../../data/queries";
import { Disclosure } from "../../design/components/Disclosure";
import { PutAsideFile } from "./PutAsideFile";
import styles from "./SafekeepingDialog.module.css";

/** Everything in the desk's quarantine, whenever it was put there. */
export function PutAside() {
  const { data: files } = useQuery({ ...queries.quarantine(), staleTime: 0 });
  if (!files) return null;
  return (
    <section className={styles.section} aria-label="Files put aside">
      {files.length === 0 ? (
        <p className={styles.aside}>No file of this desk has ever been put aside as damaged.</p>
      ) : (
        <Disclosure summary={`${counted(files.length, "file")} put aside, none deleted`}>
          <PutAsideList files={files} />
        </Disclosure>
      )}
    </section>
  );
}

function PutAsideList({ files }: { files: readonly QuarantinedFile[] }) {
  return (
    <ul className={styles.files} aria-label="Files put aside">
      {files.map((file) => (
        <PutAsideFile key={file.file} file={file} />
      ))}
    </ul>
  );
}
