import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { useStore } from "../store";
import styles from "./PaneSeparator.module.css";
import { hidePane, paneWidths, remSize, setPaneWidth, widestNow } from "./paneState";
import { NARROWEST, type SidePane } from "./paneWidths";

/** In rem. */
const STEP = 1;
const LARGE_STEP = 4;
/** Drawn narrower than this share of its narrowest, a pane is meant to go away. */
const GONE = 0.6;

const NAMES: Readonly<Record<SidePane, string>> = { desk: "Width of the desk", inspector: "Width of the inspector" };

/**
 * The line between a pane and the page, as ARIA's window splitter: arrows and dragging move it, a double click or Backspace
 * gives the usual width, Enter hides the pane. https://www.w3.org/WAI/ARIA/apg/patterns/windowsplitter/
 */
export function PaneSeparator({ pane }: { pane: SidePane }) {
  const width = useStore(paneWidths)[pane];
  const dragged = useRef<{ readonly from: number; readonly width: number } | null>(null);
  /** Where the page is, seen from the pane: wider is that way. */
  const outwards = () => ((pane === "desk") === (document.dir !== "rtl") ? 1 : -1);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.shiftKey ? LARGE_STEP : STEP;
    if (event.key === "ArrowRight") setPaneWidth(pane, limited(width + outwards() * step));
    else if (event.key === "ArrowLeft") setPaneWidth(pane, limited(width - outwards() * step));
    else if (event.key === "Home") setPaneWidth(pane, NARROWEST[pane]);
    else if (event.key === "End") setPaneWidth(pane, widestNow(pane));
    else if (event.key === "Backspace" || event.key === "Delete") setPaneWidth(pane, null);
    else if (event.key === "Enter") hidePane(pane);
    else return;
    event.preventDefault();
  };
  const limited = (wide: number) => Math.max(NARROWEST[pane], wide);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    dragged.current = { from: event.clientX, width };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!dragged.current) return;
    const wide = dragged.current.width + (outwards() * (event.clientX - dragged.current.from)) / remSize();
    if (wide < GONE * NARROWEST[pane]) {
      dragged.current = null;
      hidePane(pane);
    } else setPaneWidth(pane, limited(wide));
  };
  const endDrag = () => {
    dragged.current = null;
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved; a focusable separator can (WAI-ARIA 1.2, 5.3.3)
    <div
      role="separator"
      tabIndex={0}
      aria-label={NAMES[pane]}
      aria-orientation="vertical"
      aria-valuenow={Math.round(width)}
      aria-valuemin={NARROWEST[pane]}
      aria-valuemax={Math.round(widestNow(pane))}
      title="Drag to resize; double-click for the usual width"
      className={styles.separator}
      data-pane={pane}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={endDrag}
      onPointerCancel={endDrag}
      onDoubleClick={() => setPaneWidth(pane, null)}
    />
  );
}
