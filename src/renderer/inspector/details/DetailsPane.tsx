import { selectReadOnly, useSessionView } from "../../article/SessionContext";
import styles from "../shared/pane.module.css";
import { FactList } from "./FactList";
import { IdentityFields } from "./IdentityFields";
import { SignOffSection } from "./SignOffSection";
import { StageSection } from "./StageSection";
import { TopicFields } from "./TopicFields";
import { VerificationSection } from "./VerificationSection";

/** Where the article stands, and everything about it that is not its text. */
export function DetailsPane() {
  const readOnly = useSessionView(selectReadOnly);
  return (
    <div className={styles.pane}>
      <fieldset disabled={readOnly} className={styles.fields}>
        <StageSection />
        <VerificationSection />
        <SignOffSection />
        <IdentityFields />
        <TopicFields />
      </fieldset>
      <FactList />
    </div>
  );
}
