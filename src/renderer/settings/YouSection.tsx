import { useId, useRef } from "react";
import type { DeskInfo } from "#api/contracts/desk";
import { Button } from "../design/components/Button";
import { ProfileForm } from "../desk/profile/ProfileForm";
import styles from "./YouSection.module.css";

/** Whose name everything done here carries, and which folder the desk is. */
export function YouSection({ desk }: { desk: DeskInfo }) {
  const formId = useId();
  const nameField = useRef<HTMLInputElement>(null);
  return (
    <>
      <p>Every verdict, sign-off and change of stage carries the name of whoever made it.</p>
      <ProfileForm id={formId} desk={desk} nameField={nameField} onSaved={() => undefined} />
      <div className={styles.actions}>
        <Button variant="primary" type="submit" form={formId}>
          Save name
        </Button>
      </div>
      <p className={styles.folder}>
        This desk is the folder <bdi>{desk.dir}</bdi>.
      </p>
    </>
  );
}
