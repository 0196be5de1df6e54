import { app, shell } from "electron";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { setUpNavigationGuard } from "#main/security/setUpNavigationGuard";
import { anEvent, resetElectron } from "../../../support/electronDouble/testing";
import { WebContentsDouble } from "../../../support/electronDouble/webContents";

vi.mock("electron", () => import("../../../support/electronDouble"));

let contents: WebContentsDouble;

beforeEach(() => {
  resetElectron();
  setUpNavigationGuard();
  contents = new WebContentsDouble();
  app.emit("web-contents-created", {}, contents);
});

const elsewhere = [
  "https://example.org/",
  "file:///etc/passwd",
  "data:text/html,x",
  "stet://other/",
  "stet://desk/api/desk",
];

describe("navigation", () => {
  it("lets the screen load itself again", () => {
    const event = anEvent({ url: "stet://desk/#/articles" });
    contents.emit("will-navigate", event);
    expect(event.preventDefault).not.toHaveBeenCalled();
  });

  it.each(elsewhere)("does not go to %s", (url) => {
    const event = anEvent({ url });
    contents.emit("will-navigate", event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
  });

  it.each(elsewhere)("is not redirected to %s", (url) => {
    const event = anEvent({ url });
    contents.emit("will-redirect", event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
  });

  it("does not happen in frames, wherever they want to go", () => {
    const event = anEvent({ url: "stet://desk/", isMainFrame: false });
    contents.emit("will-frame-navigate", event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
  });

  it("attaches no webview", () => {
    const event = anEvent({});
    contents.emit("will-attach-webview", event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
  });
});

describe("new windows", () => {
  const open = (url: string) => {
    const [handler] = contents.setWindowOpenHandler.mock.lastCall ?? [];
    return handler?.({ url } as Parameters<typeof handler>[0]);
  };

  it.each(["https://example.org/a?b=c", "http://example.org/", "mailto:desk@example.org"])(
    "hands %s to the system instead",
    (url) => {
      expect(open(url)).toEqual({ action: "deny" });
      expect(shell.openExternal).toHaveBeenCalledExactlyOnceWith(url);
    },
  );

  it.each([
    "file:///etc/passwd",
    "javascript:alert(1)",
    "smb://host/share",
    "ms-msdt:/id",
    "stet://desk/",
    "nonsense",
    "",
  ])("does not open %j anywhere", (url) => {
    expect(open(url)).toEqual({ action: "deny" });
    expect(shell.openExternal).not.toHaveBeenCalled();
  });

  it("survives a system that has nothing to open links with", async () => {
    vi.mocked(shell.openExternal).mockRejectedValueOnce(new Error("no browser"));
    expect(open("https://example.org/")).toEqual({ action: "deny" });
  });
});
