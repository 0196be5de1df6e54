import { describe, expect, it } from "vitest";
import { allSelected, extendedTo, NOTHING_SELECTED, type Selection, toggled } from "#core/deskSelection/selection";

const ORDER = ["a", "b", "c", "d", "e"];
const ids = (selection: Selection) => [...selection.ids].sort().join("");

describe("a selection of rows", () => {
  it("takes rows one by one, and gives them up again", () => {
    const two = toggled(toggled(NOTHING_SELECTED, "b"), "d");
    expect(ids(two)).toBe("bd");
    expect(ids(toggled(two, "b"))).toBe("d");
    expect(ids(NOTHING_SELECTED)).toBe("");
  });

  it("grows and shrinks from its anchor, in both directions", () => {
    const anchored = toggled(NOTHING_SELECTED, "c");
    const down = extendedTo(anchored, ORDER, "c", "e");
    expect(ids(down)).toBe("cde");
    expect(ids(extendedTo(down, ORDER, "e", "d"))).toBe("cd");
    expect(ids(extendedTo(down, ORDER, "e", "a"))).toBe("abc");
  });

  it("keeps what was selected beside the range", () => {
    const far = toggled(toggled(NOTHING_SELECTED, "a"), "d");
    expect(ids(extendedTo(far, ORDER, "d", "e"))).toBe("ade");
  });

  it("begins at the row in hand where nothing is selected, or the anchor has gone from the list", () => {
    expect(ids(extendedTo(NOTHING_SELECTED, ORDER, "b", "c"))).toBe("bc");
    const gone = toggled(NOTHING_SELECTED, "gone");
    expect(ids(extendedTo(gone, ORDER, "b", "c"))).toBe("bcgone");
  });

  it("takes all, and gives one of them up", () => {
    expect(ids(toggled(allSelected(ORDER), "c"))).toBe("abde");
  });
});
