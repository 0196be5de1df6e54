import type { Rectangle } from "electron";
import { z } from "zod";

const pixels = z.int().min(-100_000).max(100_000);

/** Where the window was when it closed, in device-independent pixels. */
export const windowStateSchema = z.strictObject({
  bounds: z.strictObject({ x: pixels, y: pixels, width: pixels, height: pixels }),
  maximised: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

/** Below this the page has no room beside a pane. */
export const MINIMUM_SIZE = { width: 720, height: 480 } as const;

/** Wide enough for the desk, a comfortable line of text and the inspector. */
const FIRST_SIZE = { width: 1360, height: 880 } as const;

/** So much of the title bar must be on a screen that the window can be grabbed. */
const GRIP = { width: 120, height: 32 } as const;

export type Placement = Partial<Pick<Rectangle, "x" | "y">> & Pick<Rectangle, "width" | "height">;

/**
 * Where to open the window: where it was, when enough of it would still be on one of the displays' work areas, otherwise
 * wherever the system puts it; never larger than the display.
 */
export function placeWindow(state: WindowState | undefined, workAreas: readonly Rectangle[]): Placement {
  const size = state?.bounds ?? FIRST_SIZE;
  const area = state && workAreas.find((each) => canBeGrabbed(state.bounds, each));
  const room = area ?? workAreas[0] ?? size;
  const width = Math.max(MINIMUM_SIZE.width, Math.min(size.width, room.width));
  const height = Math.max(MINIMUM_SIZE.height, Math.min(size.height, room.height));
  return area ? { x: state.bounds.x, y: state.bounds.y, width, height } : { width, height };
}

function canBeGrabbed(bounds: Rectangle, area: Rectangle): boolean {
  const left = Math.max(bounds.x, area.x);
  const right = Math.min(bounds.x + bounds.width, area.x + area.width);
  const titleBarIsIn = bounds.y >= area.y && bounds.y + GRIP.height <= area.y + area.height;
  return right - left >= GRIP.width && titleBarIsIn;
}
