import { Highlighter } from "lucide-react";
import type { LedgerEntry } from "#core/claims/claim";
import { describeEntry } from "#core/claims/describeEntry";
import { useSession } from "../../article/SessionContext";
import { toast } from "../../design/components/Toasts";
import { claimViewsOf } from "../claimViews";
import { goToClaim } from "../shared/goToClaim";
import { useSources } from "../shared/useSources";
import { EventLine } from "./EventLine";
import styles from "./EventLine.module.css";

/** An act on a claim, about the words that it had then. They lead to the claim, as long as it is in the text. */
export function ClaimEvent({ claimId, entry }: { claimId: string; entry: LedgerEntry }) {
  const { byId } = useSources();
  const session = useSession();
  const { what, note } = describeEntry(entry, (sourceId) => byId[sourceId]?.name ?? null);
  const go = () => {
    session.syncBody();
    const inText = claimViewsOf(session.view.article).some((claim) => claim.id === claimId && claim.inText);
    if (inText) goToClaim(claimId);
    else toast("This claim is no longer in the text.", { description: "Its record stays here." });
  };
  return (
    <EventLine
      icon={Highlighter}
      what={what}
      note={note}
      by={entry.by}
      at={entry.at}
      minor
      about={
        <button type="button" className={styles.words} title="Go to the claim" onClick={go}>
          <bdi>{entry.text}</bdi>
        </button>
      }
    />
  );
}
