import { beforeAll, expect, it, vi } from "vitest";

let roomIn: (width: number) => string;
beforeAll(async () => {
  vi.stubGlobal("window", Object.assign(new EventTarget(), { innerWidth: 1440, matchMedia: () => new EventTarget() }));
  vi.stubGlobal("document", { documentElement: {} });
  vi.stubGlobal("getComputedStyle", () => ({ fontSize: "16px" }));
  vi.stubGlobal("localStorage", { getItem: () => null });
  ({ roomIn } = await import("#renderer/page/editor/useToolbarRoom"));
});

it("gives every tool a button where the row has room, and fewer where it has not", () => {
  expect(roomIn(60)).toBe("all");
  expect(roomIn(38)).toBe("common");
  expect(roomIn(22)).toBe("few");
});
