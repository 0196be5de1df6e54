import { Bookmark, EllipsisVertical, GitFork, History, type LucideIcon } from "lucide-react";
import { useState } from "react";
import { KEPT_BECAUSE_LABELS } from "#core/revisions/keptBecause";
import type { ListedRevision } from "#core/revisions/revisionHead";
import { selectReadOnly, useSession, useSessionView } from "../../article/SessionContext";
import { Button, IconButton } from "../../design/components/Button";
import { Menu } from "../../design/components/Menu";
import { bringBackWhole } from "../../revisions/bringBack";
import { comparing, NOW } from "../../revisions/compareState";
import { revisionTitle } from "../../revisions/revisionTitle";
import styles from "./EventLine.module.css";
import { RenameVersion } from "./RenameVersion";
import { TimeOfDay } from "./TimeOfDay";
import { changeVersionName } from "./versionNames";

interface VersionRowProps {
  revision: ListedRevision;
  /** The version before it; null for the first. */
  previous: string | null;
}

/** A kept version: its name or why it was kept, what changed, who and when; and what can be done with it. */
export function VersionRow({ revision, previous }: VersionRowProps) {
  const session = useSession();
  const readOnly = useSessionView(selectReadOnly);
  const [renaming, setRenaming] = useState(false);
  const { id, at, by, kind, name, summary } = revision;
  const Icon: LucideIcon = name !== null ? Bookmark : kind.startsWith("refused") ? GitFork : History;
  const title = revisionTitle(revision);
  const compare = (before: string, after: string) => {
    session.syncBody();
    comparing.set({ before, after });
  };
  return (
    <div className={styles.event} data-named={name !== null || undefined}>
      <Icon aria-hidden />
      <div className={styles.text}>
        <p className={name === null ? undefined : styles.name}>
          <bdi>{name ?? KEPT_BECAUSE_LABELS[kind]}</bdi>
        </p>
        <p className={styles.summary}>{summary ?? (previous === null ? "The first version kept" : "")}</p>
        <p className={styles.facts}>
          <bdi>{by}</bdi>, <TimeOfDay at={at} />
          {name === null || kind === "named" ? null : ` · ${KEPT_BECAUSE_LABELS[kind]}`}
        </p>
        {renaming ? (
          <RenameVersion revision={revision} onClose={() => setRenaming(false)} />
        ) : (
          <div className={styles.acts}>
            <Button variant="quiet" aria-label={`Compare with now: ${title}`} onClick={() => compare(id, NOW)}>
              Compare
            </Button>
            <Menu
              trigger={<IconButton label={`More for ${title}`} icon={<EllipsisVertical aria-hidden />} />}
              actions={[
                {
                  label: "Compare with the one before",
                  disabled: previous === null,
                  run: () => compare(previous ?? id, id),
                },
                { label: name === null ? "Give it a name…" : "Change its name…", run: () => setRenaming(true) },
                ...(name === null
                  ? []
                  : [{ label: "Remove its name", run: () => void changeVersionName(session, id, null) }]),
                {
                  label: "Bring back this version",
                  startsGroup: true,
                  disabled: readOnly,
                  run: () => void bringBackWhole(session, id),
                },
              ]}
            />
          </div>
        )}
      </div>
    </div>
  );
}
