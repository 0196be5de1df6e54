import { useRef, useState } from "react";
import type { Override } from "#core/article/history";
import { useActorName } from "./useActorName";

/** What is typed about the opening of a gate, and whether it is all there. */
export function useOverride() {
  const me = useActorName();
  const [reason, setReason] = useState("");
  const [typedName, setBy] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  // The desk may say who acts here after the question is on the screen.
  const by = typedName ?? me;
  const missing = { reason: reason.trim() === "", by: by.trim() === "" };
  return {
    reason,
    setReason,
    by,
    setBy,
    reasonField,
    nameField,
    /** What is missing, once somebody has tried without it. */
    lacking: asked ? missing : { reason: false, by: false },
    /** The override; null when something is missing, which has the focus then. */
    take(): Override | null {
      setAsked(true);
      if (!missing.reason && !missing.by) return { reason: reason.trim(), by: by.trim() };
      (missing.reason ? reasonField : nameField).current?.focus();
      return null;
    },
    /** For the next one: who answers for it stays, the reason does not. */
    forget(): void {
      setReason("");
      setAsked(false);
    },
  };
}

export type OverrideDraft = ReturnType<typeof useOverride>;
