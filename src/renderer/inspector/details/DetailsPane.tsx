import styles from "../shared/pane.module.css";
import { FactList } from "./FactList";
import { IdentityFields } from "./IdentityFields";
import { SignOffSection } from "./SignOffSection";
import { StageSection } from "./StageSection";
import { TopicFields } from "./TopicFields";
import { VerificationSection } from "./VerificationSection";

/** Where the article stands, and everything about it that is not its text. */
export function DetailsPane() {
  return (
    <div className={styles.pane}>
      <StageSection />
      <VerificationSection />
      <SignOffSection />
      <IdentityFields />
      <TopicFields />
      <FactList />
    </div>
  );
}
