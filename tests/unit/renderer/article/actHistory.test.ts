import { beforeEach, describe, expect, it } from "vitest";
import type { Command } from "#core/article/commands/command";
import { ActHistory } from "#renderer/article/actHistory";

const headline = (text: string): Command => ({ type: "edit-details", changes: { headline: text } });
const tags = (...list: string[]): Command => ({ type: "edit-details", changes: { tags: list } });

let history: ActHistory;
let ran: Command[];
const run = (command: Command) => {
  ran.push(command);
  return headline(`again ${ran.length}`);
};

beforeEach(() => {
  history = new ActHistory();
  ran = [];
});

describe("ActHistory", () => {
  it("undoes acts from the last to the first, and does them again in the order in which they were done", () => {
    history.record(tags("first"), 0, 0);
    history.record(tags("second"), 0, 1);
    expect([history.undo(run), history.undo(run), history.undo(run)]).toEqual([true, true, false]);
    expect(ran).toEqual([tags("second"), tags("first")]);
    ran = [];
    history.redo(run);
    history.redo(run);
    expect(ran).toEqual([headline("again 2"), headline("again 1")]);
  });

  it("lets the text go first that was edited after an act, and not what was edited before", () => {
    history.record(tags("a"), 3, 0);
    expect(history.nextToUndo(4)).toBeNull();
    expect(history.nextToUndo(3)).toEqual(tags("a"));
    expect(new ActHistory().nextToUndo(0)).toBeNull();
  });

  it("does an act again when the text is where it was then", () => {
    history.record(tags("a"), 3, 0);
    history.undo(run);
    expect(history.nextToRedo(2)).toBeNull();
    expect(history.nextToRedo(3)).not.toBeNull();
  });

  it("takes a word typed into a field for one step, and what is typed later for another", () => {
    history.record(headline("before"), 0, 0);
    history.record(headline("b"), 0, 300);
    history.record(headline("be"), 0, 2_200);
    history.record(headline("bef"), 0, 9_000);
    history.undo(run);
    history.undo(run);
    expect(ran).toEqual([headline("bef"), headline("before")]);
    expect(history.undo(run)).toBe(false);
  });

  it("takes two tags for two steps, however fast", () => {
    history.record(tags(), 0, 0);
    history.record(tags("a"), 0, 1);
    history.undo(run);
    expect(ran).toEqual([tags("a")]);
  });

  it("forgets what was undone once something else is done, in the text or beside it", () => {
    history.record(tags("a"), 0, 0);
    history.undo(run);
    history.textChanged();
    expect(history.redo(run)).toBe(false);
    history.record(tags("a"), 0, 0);
    history.undo(run);
    history.record(tags("b"), 0, 1);
    expect(history.redo(run)).toBe(false);
  });

  it("lets go of what is refused, and comes to what was before it", () => {
    history.record(tags("a"), 0, 0);
    history.record(tags("b"), 0, 1);
    expect(history.undo(() => null)).toBe(false);
    expect(history.undo(run)).toBe(true);
    expect(ran).toEqual([tags("a")]);
  });
});
