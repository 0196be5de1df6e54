import { BookUser, Plus } from "lucide-react";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { sourcesUsed } from "#core/claims/sourcesUsed";
import { arrangeSources } from "#core/sources/arrangeSources";
import {
  SOURCE_KIND_LABELS,
  SOURCE_KINDS,
  type Source,
  type SourceKind,
  TERMS,
  TERMS_LABELS,
  type Terms,
} from "#core/sources/source";
import { explain } from "../../data/queries";
import { Button } from "../../design/components/Button";
import { EmptyState } from "../../design/components/EmptyState";
import { SelectField, TextField } from "../../design/components/Field";
import { Notice } from "../../design/components/Notice";
import { Skeleton } from "../../design/components/Skeleton";
import { useStore } from "../../workspace/store";
import { useClaimViews } from "../claimViews";
import { useSources } from "../shared/useSources";
import { type SourceDialogFor, SourceDialogs } from "./SourceDialogs";
import { SourceList } from "./SourceList";
import { type SourceErrand, sourceMenuId } from "./SourceMenu";
import styles from "./SourcesPane.module.css";
import { SourceUsesView } from "./SourceUsesView";
import { showSourceUses, sourceInView } from "./sourceInView";

const TERMS_OPTIONS = [
  { value: "", label: "All terms" } as const,
  ...TERMS.map((value) => ({ value, label: TERMS_LABELS[value] })),
];
const KIND_OPTIONS = [
  { value: "", label: "All kinds" } as const,
  ...SOURCE_KINDS.map((value) => ({ value, label: SOURCE_KIND_LABELS[value] })),
];

/** The desk's library of sources, those of this article first. */
export function SourcesPane() {
  const { sources, byId, known, error, refetch } = useSources();
  const claims = useClaimViews();
  const uses = useMemo(() => sourcesUsed(claims), [claims]);
  const [query, setQuery] = useState("");
  const [terms, setTerms] = useState<Terms | "">("");
  const [kind, setKind] = useState<SourceKind | "">("");
  const [dialog, setDialog] = useState<SourceDialogFor | null>(null);
  const inView = useStore(sourceInView);
  const viewed = inView && byId[inView.id];
  const gone = known && inView !== null && !viewed;
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!gone) return;
    sourceInView.set(null);
    // It was removed under the hands of whoever looked at it, and took the focus along.
    if (document.activeElement === document.body) search.current?.focus();
  }, [gone]);
  const wanted = useDeferredValue(query);
  const { used, others } = useMemo(
    () => arrangeSources(sources, { query: wanted, terms: terms || null, kind: kind || null }, (id) => uses.has(id)),
    [sources, wanted, terms, kind, uses],
  );

  if (error && !known) {
    return (
      <div className={styles.pane}>
        <Notice tone="danger" urgent actions={<Button onClick={() => void refetch()}>Try again</Button>}>
          The sources could not be loaded. {explain(error)}
        </Notice>
      </div>
    );
  }
  if (!known) return <Skeleton label="Loading the sources" lines={6} />;
  const errand = (what: SourceErrand, source: Source) => {
    if (what === "uses") showSourceUses(source.id);
    else setDialog({ what, source });
  };
  const dialogs = dialog ? (
    <SourceDialogs dialog={dialog} newName={query.trim()} onClose={() => setDialog(null)} />
  ) : null;
  if (viewed) {
    const back = () => {
      sourceInView.set(null);
      requestAnimationFrame(() => document.getElementById(sourceMenuId(viewed.id))?.focus());
    };
    return (
      <>
        <SourceUsesView key={viewed.id} source={viewed} onErrand={errand} onBack={back} />
        {dialogs}
      </>
    );
  }
  const add = (
    <Button variant="primary" onClick={() => setDialog({ what: "new" })}>
      <Plus aria-hidden />
      New source
    </Button>
  );
  if (sources.length === 0) {
    return (
      <>
        <EmptyState icon={<BookUser aria-hidden size={40} strokeWidth={1.25} />} title="No sources yet" action={add}>
          Everybody and everything that a claim can rest on: people, documents, pages, recordings, what you saw
          yourself. The whole desk shares them, and what was agreed with each is kept.
        </EmptyState>
        {dialogs}
      </>
    );
  }
  return (
    <div className={styles.pane}>
      <div className={styles.tools}>
        <div className={styles.search}>
          <TextField
            ref={search}
            label="Search sources"
            hideLabel
            type="search"
            placeholder="Search sources"
            dir="auto"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          {add}
        </div>
        <div className={styles.search}>
          <SelectField
            label="Terms"
            hideLabel
            value={terms}
            options={TERMS_OPTIONS}
            onValueChange={setTerms}
            className={styles.filter}
          />
          <SelectField
            label="Kind"
            hideLabel
            value={kind}
            options={KIND_OPTIONS}
            onValueChange={setKind}
            className={styles.filter}
          />
        </div>
      </div>
      <p className="visually-hidden" role="status">
        {used.length + others.length} of {sources.length} sources
      </p>
      {used.length + others.length === 0 ? <p className={styles.nothing}>No source matches.</p> : null}
      <SourceList title="In this article" sources={used} uses={uses} onErrand={errand} />
      <SourceList
        title={used.length > 0 ? "Others at the desk" : "At the desk"}
        sources={others}
        uses={uses}
        onErrand={errand}
      />
      {dialogs}
    </div>
  );
}
