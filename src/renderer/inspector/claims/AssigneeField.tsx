import { useMemo, useState } from "react";
import type { ClaimView } from "#core/claims/claimView";
import { selectArticle, useSession, useSessionView } from "../../article/SessionContext";
import { Button } from "../../design/components/Button";
import { SuggestField } from "../../design/components/SuggestField";
import { useClaimViews } from "../claimViews";
import styles from "./AssigneeField.module.css";
import { CLAIM_KEYS } from "./claimKeys";
import { Key } from "./Key";

/** Who is to check the claim. Taken on leaving the field, as each assignment is an entry in the claim's history. */
export function AssigneeField({ claim, me }: { claim: ClaimView; me: string }) {
  const session = useSession();
  const [typed, setTyped] = useState<string | null>(null);
  const names = useColleagues(me);
  const assign = (name: string) => {
    const assignee = name.trim() === "" ? null : name.trim().slice(0, 200);
    if (assignee !== claim.assignee) session.do({ type: "assign-claim", claimId: claim.id, assignee });
    setTyped(null);
  };
  return (
    <div className={styles.row}>
      <SuggestField
        label="Assigned to"
        placeholder="Nobody"
        value={typed ?? claim.assignee ?? ""}
        suggestions={names.map((name) => ({ value: name, label: name }))}
        onValueChange={setTyped}
        onBlur={() => {
          if (typed !== null) assign(typed);
        }}
      />
      {me !== "" && claim.assignee !== me ? (
        <Button
          variant="quiet"
          title={`Take it (${CLAIM_KEYS.take})`}
          aria-keyshortcuts={CLAIM_KEYS.take}
          onClick={() => assign(me)}
        >
          Take it <Key>{CLAIM_KEYS.take}</Key>
        </Button>
      ) : null}
    </div>
  );
}

/** Everybody whose name stands in this article's bylines or on its claims, and the one who is asking. */
function useColleagues(me: string): string[] {
  const { bylines } = useSessionView(selectArticle);
  const claims = useClaimViews();
  return useMemo(() => {
    const names = [
      me,
      ...bylines.map((byline) => byline.name),
      ...claims.flatMap((claim) => [claim.assignee, claim.verdictBy]),
    ];
    return [...new Set(names.filter((name): name is string => Boolean(name)))].sort((a, b) => a.localeCompare(b));
  }, [me, bylines, claims]);
}
