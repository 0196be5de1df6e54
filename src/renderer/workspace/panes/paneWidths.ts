/** All widths are in rem: a screen read with larger letters has less room, not the same. */
export interface PaneWidths {
  readonly desk: number;
  readonly inspector: number;
}

export type SidePane = keyof PaneWidths;

/** A list whose rows still say something; a pane whose tabs stand side by side. */
export const NARROWEST: PaneWidths = { desk: 13, inspector: 18 };
/** Wider lines than these no longer help. */
export const WIDEST: PaneWidths = { desk: 34, inspector: 46 };
/** What the page keeps, in any window that has room for panes beside it: a line of some fifty characters. */
const PAGE = { besideBoth: 22, besideOne: 26 };

/** How wide a pane is in a window of this width before anybody has chosen: on a large screen it takes its share. */
export function usualWidth(pane: SidePane, window: number): number {
  return pane === "desk" ? within(19, 0.1 * window, 24) : within(23, 0.14 * window, 30);
}

/**
 * How wide the panes are in a window: as chosen or as usual, within their limits; where that leaves too little for the page,
 * both give way, each by its share of what it has above its narrowest.
 *
 * @param shown which of them are on screen; the other one needs no room
 */
export function fitPanes(
  window: number,
  chosen: Readonly<Record<SidePane, number | null>>,
  shown: Readonly<Record<SidePane, boolean>>,
): PaneWidths {
  const desk = wanted("desk", window, chosen.desk);
  const inspector = wanted("inspector", window, chosen.inspector);
  const spare = {
    desk: shown.desk ? desk - NARROWEST.desk : 0,
    inspector: shown.inspector ? inspector - NARROWEST.inspector : 0,
  };
  const page = shown.desk && shown.inspector ? PAGE.besideBoth : PAGE.besideOne;
  const taken = (shown.desk ? desk : 0) + (shown.inspector ? inspector : 0);
  const over = Math.max(0, taken + page - window);
  const give = Math.min(1, over / Math.max(1, spare.desk + spare.inspector));
  return { desk: rounded(desk - give * spare.desk), inspector: rounded(inspector - give * spare.inspector) };
}

/** How wide this pane could be made in the window beside the other one as it is. */
export function roomFor(pane: SidePane, window: number, fitted: PaneWidths, otherShown: boolean): number {
  const other = otherShown ? (pane === "desk" ? fitted.inspector : fitted.desk) : 0;
  const page = otherShown ? PAGE.besideBoth : PAGE.besideOne;
  return rounded(Math.max(NARROWEST[pane], Math.min(WIDEST[pane], window - page - other)));
}

function wanted(pane: SidePane, window: number, chosen: number | null): number {
  return within(NARROWEST[pane], chosen ?? usualWidth(pane, window), WIDEST[pane]);
}

function within(least: number, width: number, most: number): number {
  return Math.min(most, Math.max(least, width));
}

function rounded(width: number): number {
  return Math.round(width * 100) / 100;
}
