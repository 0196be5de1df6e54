import { describe, expect, it } from "vitest";
import { plainKey } from "#renderer/inspector/claims/plainKey";

const press = (key: string, code: string, shiftKey = false) => plainKey({ key, code, shiftKey });

describe("plainKey", () => {
  it("is the letter or the digit that the layout has on the key", () => {
    expect(press("e", "KeyE")).toBe("E");
    expect(press("E", "KeyE", true)).toBe("E");
    expect(press("3", "Digit3")).toBe("3");
    expect(press("3", "Numpad3")).toBe("3");
    // Dvorak has its E where others have D.
    expect(press("e", "KeyD")).toBe("E");
  });

  it("is the key's place where the layout has neither", () => {
    expect(press("ث", "KeyE")).toBe("E");
    expect(press("٣", "Digit3")).toBe("3");
    // French: digits come with Shift, and without it too.
    expect(press('"', "Digit3")).toBe("3");
    expect(press("3", "Digit3", true)).toBe("3");
  });

  it("is nothing for a sign that takes Shift, or for any other key", () => {
    expect(press("#", "Digit3", true)).toBeNull();
    expect(press("Enter", "Enter")).toBeNull();
    expect(press("ArrowDown", "ArrowDown")).toBeNull();
    expect(press("F8", "F8")).toBeNull();
  });
});
