import type { IpcRenderer } from "electron";
import { isScreenCommandId, type ScreenCommandId } from "#core/commands/screenCommands";
import { channels, type FlushOutcome } from "./channels";
import type { DesktopBridge } from "./desktopBridge";
import { createMailbox } from "./mailbox";

type Ipc = Pick<IpcRenderer, "on" | "send" | "invoke">;

/** The bridge over these messages. The window gets functions of ours only, never the messages themselves. */
export function makeBridge(ipc: Ipc, platform: NodeJS.Platform): DesktopBridge {
  const commands = createMailbox<ScreenCommandId>();
  const articles = createMailbox<string>();
  let onFlush: (() => Promise<void>) | undefined;

  ipc.on(channels.command, (_event, id: unknown) => {
    if (isScreenCommandId(id)) commands.deliver(id);
  });
  ipc.on(channels.openArticle, (_event, id: unknown) => {
    if (typeof id === "string") articles.deliver(id);
  });
  ipc.on(channels.flush, async (_event, request: unknown) => {
    if (typeof request === "number") ipc.send(channels.flushed, await flush(request, onFlush));
  });

  return {
    platform: platform === "darwin" || platform === "win32" ? platform : "linux",
    onCommand: commands.listen,
    onOpenArticle: articles.listen,
    onFlush(callback) {
      onFlush = callback;
    },
    save: (bytes, name) => ipc.invoke(channels.save, bytes, name),
    openAttachment: (sha256, name) => ipc.invoke(channels.openAttachment, sha256, name),
    saveBackup: (name) => ipc.invoke(channels.saveBackup, name),
    restoreBackup: () => ipc.invoke(channels.restoreBackup),
  };
}

async function flush(request: number, callback: (() => Promise<void>) | undefined): Promise<FlushOutcome> {
  try {
    // A screen that never asked to be told has nothing to save.
    await callback?.();
    return { request, saved: true };
  } catch (error) {
    return { request, saved: false, reason: error instanceof Error ? error.message : "" };
  }
}
