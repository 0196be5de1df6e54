import { EventEmitter } from "node:events";
import type {
  Clipboard,
  Dialog,
  Menu as ElectronMenu,
  IpcMain,
  IpcMainInvokeEvent,
  MessageBoxOptions,
  NativeTheme,
  PowerMonitor,
  Protocol,
  SaveDialogOptions,
  Screen,
  Shell,
} from "electron";
import { vi } from "vitest";

export const shell = {
  openExternal: vi.fn<Shell["openExternal"]>(async () => undefined),
  openPath: vi.fn<Shell["openPath"]>(async () => ""),
  showItemInFolder: vi.fn<Shell["showItemInFolder"]>(),
} satisfies Pick<Shell, "openExternal" | "openPath" | "showItemInFolder">;

/** The overloads with a window, which are the ones that we use. */
export const dialog = {
  showErrorBox: vi.fn<Dialog["showErrorBox"]>(),
  showMessageBox: vi.fn<
    (window: unknown, options: MessageBoxOptions) => Promise<{ response: number; checkboxChecked: boolean }>
  >(async () => ({ response: 0, checkboxChecked: false })),
  showSaveDialog: vi.fn<
    (window: unknown, options: SaveDialogOptions) => Promise<{ canceled: boolean; filePath: string }>
  >(async () => ({ canceled: true, filePath: "" })),
  showOpenDialog: vi.fn<(window: unknown, options: unknown) => Promise<{ canceled: boolean; filePaths: string[] }>>(
    async () => ({ canceled: true, filePaths: [] }),
  ),
} satisfies Pick<Dialog, "showErrorBox"> & Partial<Record<keyof Dialog, unknown>>;

export const clipboard = {
  writeText: vi.fn<Clipboard["writeText"]>(),
} satisfies Pick<Clipboard, "writeText">;

export const screen = {
  getAllDisplays: vi.fn<() => Pick<ReturnType<Screen["getAllDisplays"]>[number], "workArea">[]>(() => [
    { workArea: { x: 0, y: 0, width: 1920, height: 1080 } },
  ]),
};

export const nativeTheme: { -readonly [Key in "shouldUseDarkColors"]: NativeTheme[Key] } = {
  shouldUseDarkColors: false,
};

export const powerMonitor = new EventEmitter() satisfies Partial<Record<keyof PowerMonitor, unknown>>;

export const protocol = {
  registerSchemesAsPrivileged: vi.fn<Protocol["registerSchemesAsPrivileged"]>(),
} satisfies Pick<Protocol, "registerSchemesAsPrivileged">;

/** A menu that keeps its template and remembers whether it was put up. */
export class Menu {
  static readonly setApplicationMenu = vi.fn<(menu: Menu | null) => void>();
  static readonly buildFromTemplate = (template: Parameters<typeof ElectronMenu.buildFromTemplate>[0]) =>
    new Menu(template);

  readonly popup = vi.fn<ElectronMenu["popup"]>();

  constructor(readonly template: Parameters<typeof ElectronMenu.buildFromTemplate>[0]) {}
}

class IpcMainDouble extends EventEmitter {
  readonly handlers = new Map<string, Parameters<IpcMain["handle"]>[1]>();
  handle: IpcMain["handle"] = (channel, handler) => {
    this.handlers.set(channel, handler);
  };

  /** What a window does with `ipcRenderer.invoke`. */
  async invoke(channel: string, event: Partial<IpcMainInvokeEvent>, ...args: unknown[]): Promise<unknown> {
    return await this.handlers.get(channel)?.(event as IpcMainInvokeEvent, ...args);
  }
}

export const ipcMain = new IpcMainDouble() satisfies Pick<IpcMain, "handle">;
