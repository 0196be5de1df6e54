import { EventEmitter } from "node:events";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { channels } from "#preload/channels";
import type { DesktopBridge } from "#preload/desktopBridge";
import { makeBridge } from "#preload/makeBridge";

class IpcDouble extends EventEmitter {
  send = vi.fn();
  invoke = vi.fn(async () => ({ saved: true }));

  /** A message from the desktop process. */
  receive(channel: string, ...args: unknown[]) {
    this.emit(channel, {}, ...args);
  }
}

const settle = () => new Promise((resolve) => setImmediate(resolve));
let ipc: IpcDouble;
let bridge: DesktopBridge;

beforeEach(() => {
  ipc = new IpcDouble();
  bridge = makeBridge(ipc as never, "linux");
});

it("offers these functions and nothing that sends messages of the page's choice", () => {
  expect(Object.keys(bridge).sort()).toEqual([
    "onCommand",
    "onFlush",
    "onOpenArticle",
    "openAttachment",
    "platform",
    "restoreBackup",
    "save",
    "saveBackup",
  ]);
});

it("passes commands on, without Electron's event, and only known ones", () => {
  const heard = vi.fn();
  bridge.onCommand(heard);
  ipc.receive(channels.command, "mark-claim");
  ipc.receive(channels.command, "format-disk");
  ipc.receive(channels.command);
  expect(heard.mock.calls).toEqual([["mark-claim"]]);
});

it("keeps an article that the system asked for until the screen listens", () => {
  const heard = vi.fn();
  ipc.receive(channels.openArticle, "A");
  bridge.onOpenArticle(heard);
  ipc.receive(channels.openArticle, "B");
  bridge.onOpenArticle(heard);
  expect(heard.mock.calls).toEqual([["A"], ["B"]]);
});

it("keeps a command that was chosen before the screen listens", () => {
  const heard = vi.fn();
  ipc.receive(channels.command, "new-article");
  bridge.onCommand(heard);
  expect(heard.mock.calls).toEqual([["new-article"]]);
});

it("sends bytes and name to be saved, nothing else", async () => {
  const bytes = new Uint8Array([1]);
  expect(await bridge.save(bytes, "a.html")).toEqual({ saved: true });
  expect(ipc.invoke).toHaveBeenCalledExactlyOnceWith(channels.save, bytes, "a.html");
});

it("names a file to be opened by its hash and its name, never by a path", async () => {
  await bridge.openAttachment("a".repeat(64), "fog.pdf");
  expect(ipc.invoke).toHaveBeenCalledExactlyOnceWith(channels.openAttachment, "a".repeat(64), "fog.pdf");
});

it.each([
  ["darwin", "darwin"],
  ["win32", "win32"],
  ["linux", "linux"],
  ["freebsd", "linux"],
] as const)("takes %s for %s", (platform, expected) => {
  expect(makeBridge(ipc as never, platform).platform).toBe(expected);
});

describe("a flush", () => {
  const answer = async () => {
    ipc.receive(channels.flush, 7);
    await settle();
    return ipc.send.mock.lastCall;
  };

  it("is answered when the screen has saved, and not before", async () => {
    let finish = () => {};
    bridge.onFlush(() => new Promise((resolve) => (finish = resolve)));
    expect(await answer()).toBeUndefined();
    finish();
    await settle();
    expect(ipc.send.mock.lastCall).toEqual([channels.flushed, { request: 7, saved: true }]);
  });

  it("is answered with the reason when the screen cannot save", async () => {
    bridge.onFlush(() => Promise.reject(new Error("“Toll” is not saved.")));
    expect(await answer()).toEqual([channels.flushed, { request: 7, saved: false, reason: "“Toll” is not saved." }]);
  });

  it("is answered when the screen fails in a way of its own", async () => {
    bridge.onFlush(() => {
      throw "no error at all";
    });
    expect(await answer()).toEqual([channels.flushed, { request: 7, saved: false, reason: "" }]);
  });

  it("is answered when the screen never asked to be told", async () => {
    expect(await answer()).toEqual([channels.flushed, { request: 7, saved: true }]);
  });
});
