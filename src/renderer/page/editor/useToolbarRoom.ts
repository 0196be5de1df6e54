import { type RefObject, useLayoutEffect, useState } from "react";
import { remSize } from "../../workspace/panes/paneState";

/** How many of its tools the toolbar has room for in one row: all, the common ones, or the few that nobody does without. */
export type ToolbarRoom = "all" | "common" | "few";

/** In rem: the width of the row with all its tools, and with the common ones. */
const ALL = 47.25;
const COMMON = 37.75;

/** How much room there is for the tools, as the panes beside the page come, go and change their width. */
export function useToolbarRoom(toolbar: RefObject<HTMLElement | null>): ToolbarRoom {
  const [room, setRoom] = useState<ToolbarRoom>("all");
  useLayoutEffect(() => {
    const element = toolbar.current;
    if (!element) return;
    const measure = () => setRoom(roomIn(element.clientWidth / remSize()));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [toolbar]);
  return room;
}

/** `width` in rem. */
export function roomIn(width: number): ToolbarRoom {
  if (width >= ALL) return "all";
  return width >= COMMON ? "common" : "few";
}
