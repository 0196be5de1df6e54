import { expect, it } from "vitest";
import { isScreenCommandId, type ScreenCommand, screenCommand, screenCommands } from "#core/commands/screenCommands";

const all: readonly ScreenCommand[] = screenCommands;

it("gives no two commands the same id, label or keys", () => {
  const keys = all.map((command) => command.accelerator).filter((accelerator) => accelerator !== undefined);
  for (const values of [all.map(({ id }) => id), all.map(({ label }) => label), keys]) {
    expect(new Set(values).size).toBe(values.length);
  }
});

it("takes no keys that belong to the system", () => {
  const taken = ["Z", "Shift+Z", "Y", "X", "C", "V", "A", "Q", "W", "H", "M", "P"].map((key) => `CmdOrCtrl+${key}`);
  for (const { accelerator } of all) expect(taken).not.toContain(accelerator);
});

it("writes keys as Electron understands them", () => {
  for (const { accelerator } of all) {
    if (accelerator !== undefined)
      expect(accelerator).toMatch(/^(CmdOrCtrl\+)?(Alt\+)?(Shift\+)?([A-Z0-9,/]|F\d{1,2})$/);
  }
});

it("takes no key that is typed into a text", () => {
  for (const { accelerator = "F1" } of all) expect(accelerator).not.toMatch(/^(?:Shift\+)?.$/u);
});

it("knows its own ids, and nothing else", () => {
  expect(screenCommand("mark-claim").accelerator).toBe("CmdOrCtrl+Shift+M");
  expect(isScreenCommandId("mark-claim")).toBe(true);
  for (const text of ["", "toString", "mark-claims", 7, null, undefined]) expect(isScreenCommandId(text)).toBe(false);
});
