import { useEffect, useState } from "react";

/** What is over sooner needs no word about it, in milliseconds. */
const NOTICED = 400;

/** Whether something has been going on for long enough to be worth a word. */
export function useSlow(isGoingOn: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return;
    const timer = window.setTimeout(() => setSlow(true), NOTICED);
    return () => {
      window.clearTimeout(timer);
      setSlow(false);
    };
  }, [isGoingOn]);
  return slow;
}
