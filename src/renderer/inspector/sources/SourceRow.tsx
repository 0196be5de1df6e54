import { Ellipsis, Link2, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import type { Problem } from "#core/result";
import { fieldsOf } from "#core/sources/fieldsOf";
import { RELIABILITY_LABELS, type Source } from "#core/sources/source";
import { IconButton } from "../../design/components/Button";
import { Menu } from "../../design/components/Menu";
import { SourceKindIcon } from "../../design/components/SourceKindIcon";
import { TermsBadge } from "../../design/components/TermsBadge";
import { toast } from "../../design/components/Toasts";
import { useStore } from "../../workspace/store";
import { activeClaim } from "../../workspace/uiState";
import { ProblemNotice } from "../shared/ProblemNotice";
import { citeSource } from "./citeSource";
import styles from "./SourceRow.module.css";
import { useSourceChanges } from "./useSourceChanges";

interface SourceRowProps {
  source: Source;
  /** Pieces of evidence in this article. */
  uses: number;
  onEdit: () => void;
}

export function SourceRow({ source, uses, onEdit }: SourceRowProps) {
  const changes = useSourceChanges();
  const claim = useStore(activeClaim);
  const [problem, setProblem] = useState<Problem | null>(null);
  const remove = async () => {
    const answer = await changes.remove(source.id);
    if (!answer.ok) return setProblem(answer.problem);
    toast("Source removed.", {
      action: { label: "Undo", run: () => void changes.add(fieldsOf(answer.value)) },
    });
  };
  const { reliability } = source;
  return (
    <li className={styles.row}>
      <SourceKindIcon kind={source.kind} className={styles.kind} />
      <div className={styles.about}>
        <button type="button" className={styles.name} onClick={onEdit}>
          <bdi>{source.name}</bdi>
        </button>
        {source.role ? (
          <p className={styles.role} dir="auto">
            {source.role}
          </p>
        ) : null}
        <p className={styles.facts}>
          <TermsBadge terms={source.terms} />
          {reliability ? (
            <span title={`Reliability ${reliability}: ${RELIABILITY_LABELS[reliability]}`}>
              {reliability}: {RELIABILITY_LABELS[reliability].toLowerCase()}
            </span>
          ) : null}
          {uses > 0 ? <span>{uses === 1 ? "used once here" : `used ${uses} times here`}</span> : null}
        </p>
        {problem ? <ProblemNotice problem={problem} /> : null}
      </div>
      <Menu
        trigger={<IconButton label={`Actions for ${source.name}`} title="Actions" icon={<Ellipsis aria-hidden />} />}
        actions={[
          {
            label: claim ? "Use as evidence for the open claim" : "Use as evidence (open a claim first)",
            icon: <Link2 aria-hidden />,
            disabled: claim === null,
            run: () => {
              if (claim) citeSource(claim, source.id);
            },
          },
          { label: "Edit", icon: <Pencil aria-hidden />, run: onEdit },
          { label: "Remove", icon: <Trash2 aria-hidden />, danger: true, run: () => void remove() },
        ]}
      />
    </li>
  );
}
