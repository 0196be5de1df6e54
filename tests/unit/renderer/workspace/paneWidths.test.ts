import { describe, expect, it } from "vitest";
import { fitPanes, NARROWEST, roomFor, usualWidth, WIDEST } from "#renderer/workspace/panes/paneWidths";

const nobody = { desk: null, inspector: null };
const both = { desk: true, inspector: true };

/** Windows in rem: 900, 1,280, 1,440, 2,560 and 3,840 pixels. */
describe.each([56.25, 80, 90, 160, 240])("in a window of %s rem", (window) => {
  it.each([nobody, { desk: 1, inspector: 1 }, { desk: 900, inspector: 900 }, { desk: 30, inspector: null }])(
    "keeps panes within their limits and leaves the page its room: %o",
    (chosen) => {
      const { desk, inspector } = fitPanes(window, chosen, both);
      expect(desk).toBeGreaterThanOrEqual(NARROWEST.desk);
      expect(inspector).toBeGreaterThanOrEqual(NARROWEST.inspector);
      expect(desk).toBeLessThanOrEqual(WIDEST.desk);
      expect(inspector).toBeLessThanOrEqual(WIDEST.inspector);
      expect(window - desk - inspector).toBeGreaterThanOrEqual(21.98);
    },
  );
});

describe("the panes' widths", () => {
  it("are what was chosen where there is room, and the usual ones where nobody chose", () => {
    expect(fitPanes(120, { desk: 25, inspector: null }, both)).toEqual({
      desk: 25,
      inspector: usualWidth("inspector", 120),
    });
  });

  it("give a hidden pane's room to the other one", () => {
    const alone = fitPanes(56.25, { desk: 28, inspector: 28 }, { desk: true, inspector: false });
    expect(alone.desk).toBe(28);
    expect(fitPanes(56.25, { desk: 28, inspector: 28 }, both).desk).toBeLessThan(28);
  });

  it("can grow until the page has its least", () => {
    const fitted = fitPanes(70, nobody, both);
    expect(roomFor("desk", 70, fitted, true)).toBeCloseTo(70 - 22 - fitted.inspector, 1);
    expect(roomFor("inspector", 300, fitted, true)).toBe(WIDEST.inspector);
    expect(roomFor("desk", 30, fitted, true)).toBe(NARROWEST.desk);
  });
});
