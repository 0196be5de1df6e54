import { useQuery } from "@tanstack/react-query";
import { FileCheck2, FilePen } from "lucide-react";
import type { CitingArticle } from "#core/sources/sourceUses";
import { queries } from "../../data/queries";
import { Badge } from "../../design/components/Badge";
import { When } from "../shared/When";
import styles from "./SourceUsesList.module.css";

/** An export that rested on a source: what went out, whether it was final, when and by whom. */
export function RestingExport({ exported }: { exported: CitingArticle["exports"][number] }) {
  const formats = useQuery(queries.formats()).data ?? [];
  const { format, draft, by, at, version } = exported;
  const Icon = draft ? FilePen : FileCheck2;
  return (
    <li className={styles.facts}>
      <Badge tone={draft ? "plain" : "warning"} icon={<Icon aria-hidden />}>
        {draft ? "Draft copy" : "Final export"}
      </Badge>
      <span>{formats.find(({ id }) => id === format)?.label ?? format}</span>
      <span>
        <bdi>{by}</bdi>, <When at={at} />, version {version}
      </span>
    </li>
  );
}
