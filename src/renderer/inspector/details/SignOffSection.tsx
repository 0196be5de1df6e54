import { Signature } from "lucide-react";
import { useState } from "react";
import type { Command } from "#core/article/commands/command";
import { changedSinceSignOff } from "#core/article/signOffState";
import type { Problem } from "#core/result";
import { selectArticle, useSession, useSessionView } from "../../article/SessionContext";
import { Badge } from "../../design/components/Badge";
import { Button } from "../../design/components/Button";
import { toast } from "../../design/components/Toasts";
import { ProblemNotice } from "../shared/ProblemNotice";
import pane from "../shared/pane.module.css";
import { Section } from "../shared/Section";
import { When } from "../shared/When";
import { SignOffForm } from "./SignOffForm";

/** A named person's word that the article as a whole stands. */
export function SignOffSection() {
  const session = useSession();
  const article = useSessionView(selectArticle);
  const [signing, setSigning] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { signOff } = article;
  const changed = changedSinceSignOff(article);

  const send = async (command: Command, done: string) => {
    const refused = await session.doOnDesk([command]);
    setProblem(refused);
    if (refused) return;
    setSigning(false);
    toast(done);
  };

  return (
    <Section
      title="Sign-off"
      aside={
        signOff ? (
          <Badge tone={changed ? "warning" : "success"} icon={<Signature aria-hidden />}>
            {changed ? "Changed since sign-off" : "Signed off"}
          </Badge>
        ) : null
      }
    >
      {signOff ? (
        <div className={pane.stack}>
          <p className={pane.words}>
            <bdi>{signOff.by}</bdi>, <When at={signOff.at} />, about version {signOff.version}
          </p>
          {signOff.note ? (
            <p className={pane.words} dir="auto">
              {signOff.note}
            </p>
          ) : null}
        </div>
      ) : (
        <p className={pane.quiet}>Nobody has signed this article off.</p>
      )}
      {problem ? <ProblemNotice problem={problem} /> : null}
      {signing ? (
        <SignOffForm
          onCancel={() => setSigning(false)}
          onSign={(by, note) => send({ type: "sign-off", by, note }, `Signed off by ${by}.`)}
        />
      ) : (
        <div className={pane.row}>
          {!signOff || changed ? (
            <Button variant="plain" onClick={() => setSigning(true)}>
              <Signature aria-hidden />
              {signOff ? "Sign off again" : "Sign off"}
            </Button>
          ) : null}
          {signOff ? (
            <Button
              variant="quiet"
              className={changed ? undefined : pane.flush}
              onClick={() => void send({ type: "withdraw-sign-off", note: "" }, "Sign-off withdrawn.")}
            >
              Withdraw sign-off
            </Button>
          ) : null}
        </div>
      )}
    </Section>
  );
}
