import { useId } from "react";
import { UNLABELLED } from "#core/sources/publicSource";
import { type Source, TERMS_LABELS } from "#core/sources/source";
import type { SourceUses } from "#core/sources/sourceUses";
import { strictness } from "#core/sources/termsChange";
import { claimsOfBoth, usesTotals } from "#core/sources/usesTotals";
import { counted } from "#core/text/counted";
import { Notice } from "../../design/components/Notice";
import { TermsBadge } from "../../design/components/TermsBadge";
import styles from "./MergePreview.module.css";
import { TermsChangeNotice } from "./TermsChangeNotice";
import { UsesOfSource } from "./UsesOfSource";

interface MergePreviewProps {
  gone: Source;
  kept: Source;
  merged: Source;
}

/** What comes of two sources when they are merged. */
export function MergePreview({ gone, kept, merged }: MergePreviewProps) {
  const title = useId();
  const looser = strictness(gone.terms) < strictness(kept.terms) ? gone : kept;
  const stricter = looser === gone ? kept : gone;
  return (
    <section className={styles.preview} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        The merged source
      </h3>
      <dl className={styles.facts}>
        <dt>Name</dt>
        <dd>
          <bdi>{merged.name}</bdi>
        </dd>
        <dt>Other names</dt>
        <dd>{merged.aliases.length > 0 ? <Lines lines={merged.aliases} /> : "None"}</dd>
        <dt>Terms</dt>
        <dd>
          <TermsBadge terms={merged.terms} />
          {gone.terms === kept.terms ? null : (
            <p>
              The stricter terms win: <bdi>{stricter.name}</bdi> is {TERMS_LABELS[stricter.terms].toLowerCase()},{" "}
              <bdi>{looser.name}</bdi> is {TERMS_LABELS[looser.terms].toLowerCase()}.
            </p>
          )}
        </dd>
        {merged.terms === "on-the-record" ? null : (
          <>
            <dt>Public label</dt>
            <dd>
              <bdi>{merged.publicLabel || UNLABELLED}</bdi>
            </dd>
          </>
        )}
        <dt>Contact details</dt>
        <dd>{merged.contacts.length > 0 ? <Lines lines={merged.contacts} /> : "None"}</dd>
      </dl>
      <UsesOfSource sourceId={gone.id}>
        {(usesOfGone) => (
          <UsesOfSource sourceId={kept.id}>
            {(usesOfKept) => <WhatMoves usesOfGone={usesOfGone} usesOfKept={usesOfKept} />}
          </UsesOfSource>
        )}
      </UsesOfSource>
      <TermsChangeNotice source={looser} terms={merged.terms} named />
    </section>
  );
}

function WhatMoves({ usesOfGone, usesOfKept }: { usesOfGone: SourceUses; usesOfKept: SourceUses }) {
  const { claims, articles } = usesTotals(usesOfGone);
  const shared = claimsOfBoth(usesOfGone, usesOfKept);
  return (
    <Notice tone="info">
      <p>
        {claims > 0
          ? `Evidence of ${counted(claims, "claim")} in ${counted(articles, "article")} moves to it.`
          : "No evidence moves: no claim rests on the entry that goes."}
      </p>
      {shared > 0 ? (
        <p>
          {counted(shared, "claim has", "claims have")} evidence from both. From now on the two count as one independent
          source.
        </p>
      ) : null}
    </Notice>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ul>
  );
}
