import { useCallback, useMemo, useState } from "react";
import type { BatchItem } from "#api/contracts/exports";
import { batchOutcome } from "#core/outgo/batchOutcome";
import { useOverride } from "../../inspector/shared/useOverride";

/** Of what was refused, which articles are to go out all the same, and on whose word. Nothing is chosen before somebody does. */
export function useGateOpening(items: readonly BatchItem[]) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const override = useOverride();
  const outcome = useMemo(() => batchOutcome(items), [items]);
  const behindGate = useMemo(
    () => outcome.refused.filter(({ gateAlone }) => gateAlone).flatMap(({ articles }) => articles),
    [outcome],
  );
  const choose = useCallback((id: string, on: boolean) => {
    setTicked((before) => new Set(on ? [...before, id] : [...before].filter((other) => other !== id)));
  }, []);
  return {
    outcome,
    /** Whether there are any that may be chosen. */
    isPossible: behindGate.length > 0,
    ticked,
    chosen: behindGate.filter(({ id }) => ticked.has(id)),
    choose,
    /** Whether the reason and the name are being asked for. */
    asking,
    setAsking,
    override,
  };
}
