import { useQueryClient } from "@tanstack/react-query";
import type { DeskInfo } from "#api/contracts/desk";
import { client } from "../../data/client";
import { queries } from "../../data/queries";
import { Button } from "../../design/components/Button";
import { tellProblem } from "../actions/tellProblem";
import { namePutOff, profileOpen } from "../deskView";
import styles from "./NameQuestion.module.css";

/** Asks once, in nobody's way, whether what is done here is to carry another name than the system's. */
export function NameQuestion({ desk }: { desk: DeskInfo }) {
  const queryClient = useQueryClient();
  const putOff = async () => {
    namePutOff.set(true);
    const answer = await client.desk.setSettings({ nameAsked: true });
    if (answer.ok) queryClient.setQueryData(queries.desk().queryKey, answer.value);
    else tellProblem("You may be asked again", answer.problem);
  };
  return (
    <footer className={styles.question}>
      <p role="status">
        What you do is signed as <bdi>{desk.actingAs}</bdi>, in histories that nobody can change afterwards. Is that
        your name?
      </p>
      <div className={styles.answers}>
        <Button variant="primary" onClick={() => profileOpen.set(true)}>
          Set your name
        </Button>
        <Button onClick={() => void putOff()}>Not now</Button>
      </div>
    </footer>
  );
}
