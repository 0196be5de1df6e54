import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { placeWindow } from "#main/window/windowState";
import { fileWindowStateStore } from "#main/window/windowStateStore";

const display = { x: 0, y: 25, width: 1920, height: 1055 };
const second = { x: 1920, y: 0, width: 1280, height: 1024 };
const state = (x: number, y: number, width = 1000, height = 700) => ({
  bounds: { x, y, width, height },
  maximised: false,
});

describe("the window's place", () => {
  it("is where it was", () => {
    expect(placeWindow(state(100, 200), [display])).toEqual({ x: 100, y: 200, width: 1000, height: 700 });
    expect(placeWindow(state(2000, 10), [display, second])).toEqual({ x: 2000, y: 10, width: 1000, height: 700 });
  });

  it("is the system's choice at first", () => {
    const { x, y, width, height } = placeWindow(undefined, [display]);
    expect([x, y]).toEqual([undefined, undefined]);
    expect(width).toBeLessThanOrEqual(display.width);
    expect(height).toBeLessThanOrEqual(display.height);
  });

  it.each([
    ["on a display that is gone", state(2000, 10)],
    ["beside the display", state(1900, 100)],
    ["left of the display", state(-950, 100)],
    ["with its title bar above the display", state(100, -100)],
    ["below the display", state(100, 1070)],
  ])("is the system's choice when it was %s, but keeps its size", (_where, was) => {
    expect(placeWindow(was, [display])).toEqual({ width: 1000, height: 700 });
  });

  it("may hang over the edge as long as it can be grabbed", () => {
    expect(placeWindow(state(-800, 100), [display])).toMatchObject({ x: -800 });
  });

  it("is never larger than the display, nor too small to work in", () => {
    expect(placeWindow(state(0, 25, 9_000, 9_000), [display])).toMatchObject({ width: 1920, height: 1055 });
    expect(placeWindow(state(0, 25, 300, 50), [display])).toMatchObject({ width: 720, height: 480 });
  });

  it("does not depend on there being a display", () => {
    expect(placeWindow(state(5, 5), [])).toEqual({ width: 1000, height: 700 });
  });
});

describe("the file with the window's place", () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), "stet-window-"));
  });
  afterEach(() => {
    rmSync(dir, { recursive: true });
  });

  it("gives back what was written", () => {
    const store = fileWindowStateStore(join(dir, "window.json"));
    store.write(state(1, 2));
    expect(store.read()).toEqual(state(1, 2));
  });

  it.each(["", "{", "[]", '{"bounds":{"x":"a"}}', '{"bounds":{"x":1,"y":1,"width":1e99,"height":1},"maximised":true}'])(
    "means nothing when it holds %j",
    (text) => {
      const file = join(dir, "window.json");
      writeFileSync(file, text);
      expect(fileWindowStateStore(file).read()).toBeUndefined();
    },
  );

  it("may be missing, and may be impossible to write", () => {
    const store = fileWindowStateStore(join(dir, "no-such-folder", "window.json"));
    expect(() => store.write(state(1, 2))).not.toThrow();
    expect(store.read()).toBeUndefined();
  });
});
