import { contextBridge, ipcRenderer } from "electron";
import { makeBridge } from "./makeBridge";

contextBridge.exposeInMainWorld("stetDesktop", makeBridge(ipcRenderer, process.platform));
