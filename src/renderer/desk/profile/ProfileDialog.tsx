import { useId, useRef } from "react";
import type { DeskInfo } from "#api/contracts/desk";
import { Button } from "../../design/components/Button";
import { Dialog } from "../../design/components/Dialog";
import { useStore } from "../../workspace/store";
import { profileOpen } from "../deskView";
import styles from "./ProfileDialog.module.css";
import { ProfileForm } from "./ProfileForm";

/** Asks who works at this desk. */
export function ProfileDialog({ desk }: { desk: DeskInfo }) {
  const open = useStore(profileOpen);
  const formId = useId();
  const nameField = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => profileOpen.set(next)}
      title="Who you are"
      description="Every verdict, sign-off and change of stage carries the name of whoever made it."
      initialFocus={nameField}
      footer={
        <>
          <Button onClick={() => profileOpen.set(false)}>Cancel</Button>
          <Button variant="primary" type="submit" form={formId}>
            Save
          </Button>
        </>
      }
    >
      <ProfileForm id={formId} desk={desk} nameField={nameField} onSaved={() => profileOpen.set(false)} />
      <p className={styles.folder}>
        This desk is the folder <bdi>{desk.dir}</bdi>.
      </p>
    </Dialog>
  );
}
