import { expect, it } from "vitest";
import { defaultDeskDir } from "#desk/defaultDeskDir";

it.each([
  ["darwin", {}, "/Users/ada", "/Users/ada/Library/Application Support/Stet/Desk"],
  ["linux", {}, "/home/ada", "/home/ada/.local/share/stet/desk"],
  ["linux", { XDG_DATA_HOME: "/data/ada" }, "/home/ada", "/data/ada/stet/desk"],
  ["linux", { XDG_DATA_HOME: "relative" }, "/home/ada", "/home/ada/.local/share/stet/desk"],
  ["freebsd", { XDG_DATA_HOME: "" }, "/home/ada", "/home/ada/.local/share/stet/desk"],
  ["win32", { APPDATA: "D:\\Roaming" }, "C:\\Users\\ada", "D:\\Roaming\\Stet\\Desk"],
  ["win32", {}, "C:\\Users\\ada", "C:\\Users\\ada\\AppData\\Roaming\\Stet\\Desk"],
] as const)("is in the platform's place for application data (%s, %o)", (platform, env, home, dir) => {
  expect(defaultDeskDir(platform, env, home)).toBe(dir);
});
