import { Autocomplete } from "@base-ui/react/autocomplete";
import { Plus } from "lucide-react";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { ClaimView } from "#core/claims/claimView";
import { STANCE_LABELS, type Stance } from "#core/claims/evidence";
import { offerSources } from "#core/sources/offerSources";
import type { Source } from "#core/sources/source";
import { selectArticle, useSession, useSessionView } from "../../article/SessionContext";
import { Badge } from "../../design/components/Badge";
import { toast } from "../../design/components/Toasts";
import { linking } from "../inspectorState";
import { useSources } from "../shared/useSources";
import { focusClaimCard } from "../showClaim";
import { SourceDialog } from "../sources/SourceDialog";
import { SourceOffer } from "../sources/SourceOffer";
import { newEvidence } from "./newEvidence";
import styles from "./QuickLink.module.css";

/** What the list offers: a source of the desk, or making a new one with the name that was typed. */
type Offer = { readonly kind: "source"; readonly source: Source } | { readonly kind: "new"; readonly name: string };

const QUICK_STANCES = ["supports", "contradicts"] as const satisfies readonly Stance[];

/** More than anybody reads through: the rest comes with the next letter. */
const MOST_OFFERED = 40;

interface QuickLinkProps {
  claim: ClaimView;
  stance: Stance;
  /** Told in words what was added. */
  onAdded: (announcement: string) => void;
}

/** Adds a source to a claim at once: choose one, and it is evidence. The last ones used in the article come first. */
export function QuickLink({ claim, stance, onAdded }: QuickLinkProps) {
  const session = useSession();
  const { claims } = useSessionView(selectArticle);
  const { sources, byId } = useSources();
  const [query, setQuery] = useState("");
  const [newName, setNewName] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const linked = useMemo(() => claim.evidence.map(({ sourceId }) => sourceId), [claim.evidence]);
  const found = useMemo(
    () => offerSources(sources, byId, { claims, linked, query }),
    [sources, byId, claims, linked, query],
  );
  const offers: Offer[] = [
    ...found.slice(0, MOST_OFFERED).map((source) => ({ kind: "source", source }) as const),
    { kind: "new", name: query.trim() },
  ];

  const leave = () => {
    linking.set(null);
    focusClaimCard(claim.id);
  };
  const link = (source: Source) => {
    const evidence = { ...newEvidence(source.id), stance };
    const result = session.do({ type: "add-evidence", claimId: claim.id, evidence });
    if (!result.ok) toast(result.problem.message, { description: result.problem.remedy, urgent: true });
    else onAdded(`Evidence added: ${source.name}, ${STANCE_LABELS[stance].toLowerCase()}.`);
    leave();
  };
  const leaveByKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || newName !== null) return;
    event.preventDefault();
    leave();
  };

  return (
    <div ref={box} className={styles.quick} onKeyDownCapture={leaveByKey}>
      <fieldset className={styles.stances}>
        <legend className="visually-hidden">How it bears on the claim</legend>
        {QUICK_STANCES.map((choice) => (
          <button
            key={choice}
            type="button"
            className={styles.stance}
            data-stance={choice}
            aria-pressed={choice === stance}
            onClick={() => {
              linking.set({ claimId: claim.id, stance: choice });
              input.current?.focus();
            }}
          >
            {STANCE_LABELS[choice]}
          </button>
        ))}
      </fieldset>
      <Autocomplete.Root<Offer>
        open
        inline
        mode="none"
        items={offers}
        itemToStringValue={nameOf}
        value={query}
        onValueChange={(text, { reason }) => {
          if (reason === "input-change") setQuery(text);
        }}
        autoHighlight="always"
        keepHighlight
      >
        <Autocomplete.Input
          ref={input}
          className={styles.input}
          dir="auto"
          // The focus is asked for: a key or a button has just opened this.
          autoFocus
          aria-label={stance === "contradicts" ? "Source that contradicts it" : "Source that supports it"}
          placeholder="Type a name; Enter adds it"
        />
        <Autocomplete.List className={styles.list}>
          {(offer: Offer) => (
            <Autocomplete.Item
              key={offer.kind === "new" ? "new" : offer.source.id}
              value={offer}
              className={styles.item}
              onClick={() => (offer.kind === "new" ? setNewName(offer.name) : link(offer.source))}
            >
              {offer.kind === "new" ? (
                <>
                  <Plus aria-hidden />
                  <span>{offer.name ? `New source “${offer.name}”…` : "New source…"}</span>
                </>
              ) : (
                <>
                  <SourceOffer source={offer.source} />
                  {linked.some((id) => byId[id]?.id === offer.source.id) ? <Badge>Already evidence</Badge> : null}
                </>
              )}
            </Autocomplete.Item>
          )}
        </Autocomplete.List>
      </Autocomplete.Root>
      {newName === null ? null : (
        <SourceDialog
          start={{ name: newName }}
          onClose={(saved) => {
            setNewName(null);
            if (saved) link(saved);
            else input.current?.focus();
          }}
        />
      )}
    </div>
  );
}

function nameOf(offer: Offer): string {
  return offer.kind === "new" ? offer.name : offer.source.name;
}
