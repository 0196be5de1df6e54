import { useEffect, useState } from "react";

/** A value once it has stayed the same for some milliseconds; with 0 at once. */
export function useSettled<Value>(value: Value, ms: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (ms === 0) return;
    const timer = window.setTimeout(() => setSettled(() => value), ms);
    return () => window.clearTimeout(timer);
  }, [value, ms]);
  // A value that is not to be waited for must not wait a render either: the list would flash what is gone.
  if (ms === 0 && settled !== value) setSettled(() => value);
  return ms === 0 ? value : settled;
}
