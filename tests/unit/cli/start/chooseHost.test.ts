import { describe, expect, it } from "vitest";
import { chooseHost } from "#cli/start/chooseHost";

describe("which Stet to start", () => {
  it("prefers the desktop app", () => {
    expect(chooseHost({ open: true }, false)).toBe("desktop");
  });

  it("takes the browser for what only that can give", () => {
    expect(chooseHost({ open: true, browser: true }, false)).toBe("browser");
    expect(chooseHost({ open: false }, false)).toBe("browser");
    expect(chooseHost({ open: true, port: 0 }, false)).toBe("browser");
    expect(chooseHost({ open: true }, true)).toBe("browser");
  });

  it("does as it is told", () => {
    expect(chooseHost({ open: true, desktop: true }, true)).toBe("desktop-only");
  });
});
