import { useQuery } from "@tanstack/react-query";
import type { ClaimView } from "#core/claims/claimView";
import { type FactCheck, PLAIN_FACT_CHECK } from "#core/claims/factCheck";
import { ratingOf } from "#core/claims/factCheckRating";
import { FACT_CHECK_HOLDS, factCheckHold } from "#core/claims/factChecksOf";
import { selectArticle, useSession, useSessionView } from "../../article/SessionContext";
import { queries } from "../../data/queries";
import { CheckboxField } from "../../design/components/CheckboxField";
import { Disclosure } from "../../design/components/Disclosure";
import { Notice } from "../../design/components/Notice";
import { toast } from "../../design/components/Toasts";
import { FactCheckForm } from "./FactCheckForm";
import styles from "./FactCheckSection.module.css";
import { keepFactCheckDraft } from "./factCheckDrafts";

/** Whether a claim is published as a fact check, and how. Off until somebody chooses so. */
export function FactCheckSection({ claim }: { claim: ClaimView }) {
  const session = useSession();
  const obstacle = useObstacle(claim);
  const { factCheck } = claim;
  const rating = ratingOf(claim.verdict);
  const publish = (chosen: FactCheck | null) => {
    const result = session.do({ type: "publish-fact-check", claimId: claim.id, factCheck: chosen });
    if (!result.ok) toast(result.problem.message, { description: result.problem.remedy, urgent: true });
    return result.ok;
  };
  return (
    <section aria-label="Fact check">
      <Disclosure
        defaultOpen={factCheck !== null}
        summary={
          <>
            Fact check
            <span className={styles.state}>
              {factCheck === null ? "not published" : obstacle === null ? "published" : "held back"}
            </span>
          </>
        }
      >
        <div className={styles.body}>
          <CheckboxField
            look="switch"
            label="Publish as a fact check"
            hint="Web pages then carry this verdict as ClaimReview, for search engines and fact-check archives."
            checked={factCheck !== null}
            onCheckedChange={(on) => {
              if (!publish(on ? PLAIN_FACT_CHECK : null)) return;
              keepFactCheckDraft(claim.id, null);
              if (factCheck === null) return;
              toast("No longer published as a fact check.", {
                action: { label: "Undo", run: () => publish(factCheck) },
              });
            }}
          />
          {factCheck === null ? null : (
            <>
              {rating ? (
                <p className={styles.rating}>
                  Shown as <strong>{rating.label}</strong>
                  {rating.value === null ? ", without a number" : `, ${rating.value} on a scale from 1 to 5`}
                </p>
              ) : null}
              {obstacle === null ? null : (
                <Notice tone="warning">Exports leave this fact check out, because {obstacle}.</Notice>
              )}
              <FactCheckForm claim={claim} factCheck={factCheck} onSave={publish} />
            </>
          )}
        </div>
      </Disclosure>
    </section>
  );
}

/** What keeps the fact check out of an export, in words that follow "because"; null when nothing does. */
function useObstacle(claim: ClaimView): string | null {
  const { slug } = useSessionView(selectArticle);
  const { data: desk } = useQuery(queries.desk());
  const hold = factCheckHold(claim);
  if (hold !== null) return FACT_CHECK_HOLDS[hold];
  if (slug === "") return "the article has no slug, and so no address";
  return desk?.settings.siteAddress === "" ? "the desk has no site address (Settings, Publishing)" : null;
}
