import { describe, expect, it } from "vitest";
import type { Surroundings } from "#server/installedBrowser";
import { windowPlan } from "#server/windowPlan";

const URL = "http://127.0.0.1:4000/?token=abc";

function at(platform: NodeJS.Platform, installed: string[], overrides: Partial<Surroundings> = {}): Surroundings {
  const env = { DISPLAY: ":0", PATH: "/opt/bin:/usr/bin", HOME: "/home/ada" };
  return { platform, env, isRoot: false, isFile: (path) => installed.includes(path), ...overrides };
}

describe("the plan for a window", () => {
  it("takes a window of its own in an installed browser first, the default browser second", () => {
    expect(windowPlan(URL, at("linux", ["/usr/bin/chromium"]))).toEqual([
      { command: "/usr/bin/chromium", args: [`--app=${URL}`], opens: "window" },
      { command: "xdg-open", args: [URL], opens: "tab" },
    ]);
  });

  it("leaves the sandbox out only for root, for whom Chromium would not start", () => {
    const [first] = windowPlan(URL, at("linux", ["/usr/bin/chromium"], { isRoot: true }));
    expect(first?.args).toEqual([`--app=${URL}`, "--no-sandbox"]);
  });

  it("looks through PATH before the usual places, and past them at snaps and Flatpaks", () => {
    expect(windowPlan(URL, at("linux", ["/opt/bin/chromium", "/usr/bin/chromium"]))[0]?.command).toBe(
      "/opt/bin/chromium",
    );
    expect(windowPlan(URL, at("linux", ["/snap/bin/chromium"]))[0]?.command).toBe("/snap/bin/chromium");
    const flatpak = "/home/ada/.local/share/flatpak/exports/bin/com.brave.Browser";
    expect(windowPlan(URL, at("linux", [flatpak]))[0]?.command).toBe(flatpak);
  });

  it("runs nothing that a relative PATH would find in the current folder", () => {
    const env = { DISPLAY: ":0", PATH: ".:bin" };
    expect(windowPlan(URL, at("linux", ["chromium", "bin/chromium"], { env }))).toHaveLength(1);
  });

  it("opens the default browser where no other is installed", () => {
    expect(windowPlan(URL, at("linux", []))).toEqual([{ command: "xdg-open", args: [URL], opens: "tab" }]);
    expect(windowPlan(URL, at("darwin", []))).toEqual([{ command: "open", args: [URL], opens: "tab" }]);
    expect(windowPlan(URL, at("win32", []))[0]?.command).toBe("rundll32");
  });

  it("finds the browsers of a Mac and of Windows", () => {
    const edge = "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
    expect(windowPlan(URL, at("darwin", [edge]))[0]?.command).toBe(edge);
    const chrome = "C:\\Users\\Ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe";
    const env = { LOCALAPPDATA: "C:\\Users\\Ada\\AppData\\Local" };
    expect(windowPlan(URL, at("win32", [chrome], { env }))[0]?.command).toBe(chrome);
  });

  it("plans nothing where there is no screen", () => {
    expect(windowPlan(URL, at("linux", ["/usr/bin/chromium"], { env: { PATH: "/usr/bin" } }))).toEqual([]);
    expect(windowPlan(URL, at("darwin", [], { env: { SSH_CONNECTION: "10.0.0.1 1 10.0.0.2 22" } }))).toEqual([]);
  });
});
