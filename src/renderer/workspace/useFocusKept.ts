import { useEffect, useRef } from "react";

/**
 * A pane that goes may take the focus along. It then comes to the button that brings the pane back; of somebody whose
 * focus is elsewhere it is left alone.
 */
export function useFocusKept(desk: boolean, inspector: boolean): void {
  const before = useRef({ desk, inspector });
  useEffect(() => {
    const gone = before.current.desk && !desk ? "desk" : before.current.inspector && !inspector ? "inspector" : null;
    before.current = { desk, inspector };
    if (gone === null || document.activeElement !== document.body) return;
    document.getElementById(paneToggleId(gone))?.focus();
  }, [desk, inspector]);
}

/** The id of the button that shows and hides a pane. */
export function paneToggleId(pane: "desk" | "inspector"): string {
  return `toggle-${pane}`;
}
