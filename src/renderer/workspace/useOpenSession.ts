import { useEffect, useState } from "react";
import type { ArticleSession } from "../article/articleSession";
import { leaveSession, openSession } from "../article/sessions";
import { explain } from "../data/queries";

type Opening =
  | { readonly kind: "none" }
  | { readonly kind: "loading" }
  | { readonly kind: "open"; readonly id: string; readonly session: ArticleSession }
  | { readonly kind: "failed"; readonly message: string; readonly retry: () => void };

/** The session of the article that is open. Going to another one saves what is left of the one before. */
export function useOpenSession(id: string | null): Opening {
  const [opening, setOpening] = useState<Opening>({ kind: "none" });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens the same article again
  useEffect(() => {
    if (id === null) {
      setOpening({ kind: "none" });
      return;
    }
    let current = true;
    setOpening({ kind: "loading" });
    openSession(id).then(
      (session) => current && setOpening({ kind: "open", id, session }),
      (error: unknown) =>
        current &&
        setOpening({ kind: "failed", message: explain(error), retry: () => setAttempt((before) => before + 1) }),
    );
    return () => {
      current = false;
      void leaveSession(id);
    };
  }, [id, attempt]);
  return opening;
}
