import { EventEmitter } from "node:events";
import type { App, CommandLine } from "electron";
import { vi } from "vitest";

class AppDouble extends EventEmitter {
  isPackaged = false;
  quit = vi.fn<App["quit"]>();
  focus = vi.fn<App["focus"]>();
  enableSandbox = vi.fn<App["enableSandbox"]>();
  requestSingleInstanceLock = vi.fn<App["requestSingleInstanceLock"]>(() => true);
  getPath = vi.fn<App["getPath"]>((name) => `/paths/${name}`);
  setPath = vi.fn<App["setPath"]>();
  getVersion = vi.fn<App["getVersion"]>(() => "1.2.3");
  setAppUserModelId = vi.fn<App["setAppUserModelId"]>();
  whenReady = vi.fn<App["whenReady"]>(async () => undefined);
  commandLine = {
    appendArgument: vi.fn<CommandLine["appendArgument"]>(),
    appendSwitch: vi.fn<CommandLine["appendSwitch"]>(),
    getSwitchValue: vi.fn<CommandLine["getSwitchValue"]>(() => ""),
    hasSwitch: vi.fn<CommandLine["hasSwitch"]>(() => false),
    removeSwitch: vi.fn<CommandLine["removeSwitch"]>(),
  } satisfies CommandLine;
}

export const app = new AppDouble() satisfies Pick<
  App,
  | "isPackaged"
  | "quit"
  | "focus"
  | "enableSandbox"
  | "requestSingleInstanceLock"
  | "getPath"
  | "setPath"
  | "getVersion"
  | "setAppUserModelId"
  | "whenReady"
  | "commandLine"
>;
