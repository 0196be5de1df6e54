import type { MenuItemConstructorOptions } from "electron";
import { describe, expect, it, vi } from "vitest";
import { isScreenCommandId, screenCommands } from "#core/commands/screenCommands";
import { menuTemplate } from "#main/menu/menuTemplate";

const send = vi.fn();

function items(platform: NodeJS.Platform, developing = false): MenuItemConstructorOptions[] {
  const all: MenuItemConstructorOptions[] = [];
  const collect = (list: readonly MenuItemConstructorOptions[]) => {
    for (const item of list) {
      all.push(item);
      if (Array.isArray(item.submenu)) collect(item.submenu);
    }
  };
  collect(menuTemplate({ platform, developing, send }));
  return all;
}

describe.each(["darwin", "win32", "linux"] as const)("the menu on %s", (platform) => {
  it("has every screen command exactly once, with its label and keys", () => {
    const found = items(platform).filter((item) => item.id !== undefined);
    expect(found.map((item) => item.id).sort()).toEqual(screenCommands.map((command) => command.id).sort());
    for (const command of screenCommands) {
      const item = found.find((each) => each.id === command.id);
      expect(item?.label).toBe(command.label);
      expect(item?.accelerator).toBe("accelerator" in command ? command.accelerator : undefined);
    }
  });

  it("sends the command's own id", () => {
    send.mockClear();
    for (const item of items(platform)) item.click?.({} as never, undefined, {} as never);
    const sent = send.mock.calls.flat();
    expect(sent.every(isScreenCommandId)).toBe(true);
    expect([...sent].sort()).toEqual(screenCommands.map((command) => command.id).sort());
  });

  it("leaves undo, the clipboard and quitting to the system", () => {
    const roles = items(platform).map((item) => item.role);
    expect(roles).toEqual(expect.arrayContaining(["undo", "redo", "cut", "copy", "paste", "selectAll", "quit"]));
  });

  it("offers developers' tools to developers only", () => {
    expect(items(platform, true).map((item) => item.role)).toContain("toggleDevTools");
    const roles = items(platform, false).map((item) => item.role);
    expect(roles).not.toContain("toggleDevTools");
    // The view menu's role would bring them in again.
    expect(roles).not.toContain("viewMenu");
    expect(roles).not.toContain("reload");
  });
});
