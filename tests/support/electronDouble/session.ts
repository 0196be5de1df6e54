import { EventEmitter } from "node:events";
import type { Protocol, Session, WebRequest } from "electron";
import { vi } from "vitest";

export class SessionDouble extends EventEmitter {
  setPermissionRequestHandler = vi.fn<Session["setPermissionRequestHandler"]>();
  setPermissionCheckHandler = vi.fn<Session["setPermissionCheckHandler"]>();
  setDevicePermissionHandler = vi.fn<Session["setDevicePermissionHandler"]>();
  setDisplayMediaRequestHandler = vi.fn<Session["setDisplayMediaRequestHandler"]>();
  setSpellCheckerDictionaryDownloadURL = vi.fn<Session["setSpellCheckerDictionaryDownloadURL"]>();
  addWordToSpellCheckerDictionary = vi.fn<Session["addWordToSpellCheckerDictionary"]>(() => true);
  protocol = { handle: vi.fn<Protocol["handle"]>() } satisfies Pick<Protocol, "handle">;
  webRequest = { onBeforeRequest: vi.fn<RequestFilter>() };
}

/** The one of its overloads that we use. */
type RequestFilter = (listener: Parameters<WebRequest["onBeforeRequest"]>[0]) => void;

/** Fails to compile when the double and Electron's own types part ways. */
export const fits = (double: SessionDouble) =>
  double satisfies Pick<
    Session,
    | "setPermissionRequestHandler"
    | "setPermissionCheckHandler"
    | "setDevicePermissionHandler"
    | "setDisplayMediaRequestHandler"
    | "setSpellCheckerDictionaryDownloadURL"
    | "addWordToSpellCheckerDictionary"
  >;

const partitions = new Map<string, SessionDouble>();

export const session = {
  defaultSession: new SessionDouble(),
  fromPartition(partition: string): SessionDouble {
    const known = partitions.get(partition) ?? new SessionDouble();
    partitions.set(partition, known);
    return known;
  },
};
