import { beforeEach, describe, expect, it, vi } from "vitest";
import { setUpSession } from "#main/security/setUpSession";
import type { SessionDouble } from "../../../support/electronDouble/session";
import { anEvent, aSession, resetElectron } from "../../../support/electronDouble/testing";
import { WebContentsDouble } from "../../../support/electronDouble/webContents";

vi.mock("electron", () => import("../../../support/electronDouble"));

type Permission = Parameters<NonNullable<Parameters<SessionDouble["setPermissionCheckHandler"]>[0]>>[1];

let double: SessionDouble;

beforeEach(() => {
  resetElectron();
  const made = aSession();
  double = made.double;
  setUpSession(made.session, undefined);
});

function requestPermission(permission: string, requestingUrl: string): boolean | undefined {
  let granted: boolean | undefined;
  const [handler] = double.setPermissionRequestHandler.mock.lastCall ?? [];
  const answer = (given: boolean) => {
    granted = given;
  };
  handler?.(new WebContentsDouble() as never, permission as Permission, answer, { requestingUrl } as never);
  return granted;
}

function checkPermission(permission: string, origin: string): boolean | undefined {
  const [handler] = double.setPermissionCheckHandler.mock.lastCall ?? [];
  return handler?.(null, permission as Permission, origin, {} as never);
}

describe("permissions", () => {
  it.each([
    "media",
    "geolocation",
    "notifications",
    "clipboard-read",
    "openExternal",
    "fileSystem",
    "usb",
    "not-yet-invented",
  ])("does not give %s, not even to the screen", (permission) => {
    expect(requestPermission(permission, "stet://desk/")).toBe(false);
    expect(checkPermission(permission, "stet://desk/")).toBe(false);
  });

  it("lets the screen, and only the screen, copy", () => {
    expect(requestPermission("clipboard-sanitized-write", "stet://desk/")).toBe(true);
    expect(checkPermission("clipboard-sanitized-write", "stet://desk/")).toBe(true);
    expect(requestPermission("clipboard-sanitized-write", "https://example.org/")).toBe(false);
    expect(checkPermission("clipboard-sanitized-write", "https://example.org")).toBe(false);
  });

  it("gives no device and no picture of the screen", () => {
    const [devices] = double.setDevicePermissionHandler.mock.lastCall ?? [];
    expect(devices?.({} as never)).toBe(false);
    const answer = vi.fn<(streams: unknown) => void>();
    const [capture] = double.setDisplayMediaRequestHandler.mock.lastCall ?? [];
    capture?.({} as never, answer);
    expect(answer).toHaveBeenCalledExactlyOnceWith(null);
  });
});

describe("the network", () => {
  const isCancelled = (url: string) => {
    const answer = vi.fn<(response: { cancel?: boolean }) => void>();
    const [listener] = double.webRequest.onBeforeRequest.mock.lastCall ?? [];
    listener?.({ url } as never, answer);
    return answer.mock.lastCall?.[0].cancel;
  };

  it.each([
    "https://example.org/pixel.gif",
    "http://127.0.0.1:8080/",
    "ws://example.org/",
    "file:///etc/passwd",
    "ftp://x/",
  ])("does not reach %s", (url) => {
    expect(isCancelled(url)).toBe(true);
  });

  it.each(["stet://desk/assets/main.js", "data:image/png;base64,AA==", "blob:stet://desk/1"])(
    "lets %s through",
    (url) => {
      expect(isCancelled(url)).toBe(false);
    },
  );

  it("is not asked for dictionaries unless the newsroom has its own", () => {
    expect(double.setSpellCheckerDictionaryDownloadURL.mock.lastCall?.[0]).toMatch(/^http:\/\/127\.0\.0\.1:9\//);
    const other = aSession();
    setUpSession(other.session, "https://dictionaries.newsroom.example/");
    expect(other.double.setSpellCheckerDictionaryDownloadURL).toHaveBeenCalledExactlyOnceWith(
      "https://dictionaries.newsroom.example/",
    );
  });
});

it("lets no page download behind the person's back", () => {
  const event = anEvent({});
  double.emit("will-download", event);
  expect(event.preventDefault).toHaveBeenCalledOnce();
});
