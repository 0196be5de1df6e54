import { describeUses } from "#core/sources/usesTotals";
import { openClaim } from "../../workspace/openClaim";
import pane from "../shared/pane.module.css";
import { SourceUsesList } from "./SourceUsesList";
import { UsesOfSource } from "./UsesOfSource";

interface WhereUsedProps {
  sourceId: string;
  /** Something is filled in that is not saved: going to a claim would lose it. */
  changed: boolean;
  /** Somebody is about to go to a claim. */
  onLeave: () => void;
}

/** What rests on a source, within the dialog about it. */
export function WhereUsed({ sourceId, changed, onLeave }: WhereUsedProps) {
  return (
    <UsesOfSource sourceId={sourceId}>
      {(uses) => (
        <div className={pane.stack}>
          <p role="status" className={pane.quiet}>
            {describeUses(uses)}
            {changed && uses.articles.length > 0 ? " Save or cancel your changes to go to a claim from here." : null}
          </p>
          <SourceUsesList
            uses={uses}
            onClaim={
              changed
                ? undefined
                : (articleId, claimId) => {
                    onLeave();
                    openClaim(articleId, claimId);
                  }
            }
          />
        </div>
      )}
    </UsesOfSource>
  );
}
