import { useQuery } from "@tanstack/react-query";
import {
  ArchiveRestore,
  FileOutput,
  FilePlus2,
  type LucideIcon,
  Milestone,
  Signature,
  Trash2,
  Undo2,
} from "lucide-react";
import type { HistoryEntry } from "#core/article/history";
import { describeHistory } from "#core/timeline/describeHistory";
import { queries } from "../../data/queries";
import { EventLine } from "./EventLine";
import { FileHash } from "./FileHash";
import { OverrideNote } from "./OverrideNote";

const ICONS: Readonly<Record<HistoryEntry["act"], LucideIcon>> = {
  created: FilePlus2,
  stage: Milestone,
  "signed-off": Signature,
  "sign-off-withdrawn": Undo2,
  exported: FileOutput,
  trashed: Trash2,
  restored: ArchiveRestore,
};

/** Something that happened to the article as a whole. */
export function ArticleEvent({ entry }: { entry: HistoryEntry }) {
  const formats = useQuery(queries.formats()).data ?? [];
  const { what, note, override } = describeHistory(
    entry,
    (formatId) => formats.find(({ id }) => id === formatId)?.label ?? formatId,
  );
  return (
    <EventLine icon={ICONS[entry.act]} what={what} note={note} by={entry.by} at={entry.at}>
      {override ? <OverrideNote override={override} /> : null}
      {entry.act === "exported" ? <FileHash sha256={entry.sha256} /> : null}
    </EventLine>
  );
}
