import { homedir } from "node:os";
import { join } from "node:path";
import { app, session } from "electron";
import { createApp } from "#api/app";
import { defaultBackupsDir } from "#desk/defaultBackupsDir";
import { defaultDeskDir } from "#desk/defaultDeskDir";
import { nodeFileSystem } from "#desk/disk/nodeFileSystem";
import { writeDurably } from "#desk/disk/writeDurably";
import { readingThread } from "#exchange/worker/readingThread";
import { writingThread } from "#exchange/worker/writingThread";
import { OpenedCopies } from "../attachments/openedCopies";
import { setUpOpeningFiles } from "../attachments/setUpOpeningFiles";
import { setUpQuitting } from "../closing/setUpQuitting";
import { offerContextMenu } from "../contextMenu/offerContextMenu";
import { recoverFromCrash } from "../crash/recoverFromCrash";
import { watchResponsiveness } from "../crash/watchResponsiveness";
import { prepareDesk } from "../desk/prepareDesk";
import { setUpMenu } from "../menu/setUpMenu";
import { openFileInWindow } from "../openedFiles/openFileInWindow";
import type { OpenedFiles } from "../openedFiles/setUpOpenedFiles";
import { windowPrinter } from "../printing/windowPrinter";
import { setUpBackups } from "../saving/setUpBackups";
import { setUpSaving } from "../saving/setUpSaving";
import { serveDesk } from "../scheme/serveDesk";
import { setUpSession } from "../security/setUpSession";
import { openMainWindow } from "../window/openMainWindow";
import { type MainWindow, setUpMainWindow } from "../window/setUpMainWindow";
import { fileWindowStateStore } from "../window/windowStateStore";
import { appFiles } from "./appFiles";
import { explainAndQuit } from "./explainAndQuit";
import { reportBug } from "./reportBug";

export interface DesktopStart {
  /** The desk's folder, when somebody named one. */
  readonly namedDesk: string | undefined;
  readonly openedFiles: OpenedFiles;
  /** The folder of the built main process. */
  readonly mainDir: string;
}

/** Everything that needs the app to be ready: the desk, the doors to it, and the window. Undefined when there is no desk. */
export async function startDesktop(start: DesktopStart): Promise<MainWindow | undefined> {
  const files = appFiles(start.mainDir);
  const backups = defaultBackupsDir(process.platform, process.env, homedir());
  const prepared = await prepareDesk({
    dir: start.namedDesk ?? defaultDeskDir(process.platform, process.env, homedir()),
    rendererDir: files.renderer,
    sample: sampleWish(process.argv),
    backups: backups === null ? undefined : { folder: backups, stet: app.getVersion() },
  });
  if (!prepared.ok) {
    explainAndQuit(prepared.problem);
    return undefined;
  }

  const { desk, screen } = prepared.value;
  const api = createApp({
    desk,
    version: app.getVersion(),
    actingAs: desk.actingAs,
    report: reportBug,
    printPdf: windowPrinter(),
    readFile: readingThread(files.worker),
    writeOut: writingThread(files.worker),
  });
  setUpSession(session.defaultSession, process.env["STET_DICTIONARIES"]);
  serveDesk(api.fetch, screen);
  setUpSaving((path, bytes) => writeDurably(nodeFileSystem, path, bytes));
  if (desk.backups) setUpBackups(desk.backups);
  const copies = new OpenedCopies(join(app.getPath("userData"), "Opened files"));
  await copies.empty();
  setUpOpeningFiles(desk.attachments.files, copies);

  const takePartInQuitting = setUpQuitting(async () => {
    api.close();
    await Promise.all([desk.close(), copies.empty()]);
  });
  const state = fileWindowStateStore(join(app.getPath("userData"), "window.json"));
  const mainWindow = setUpMainWindow(() => {
    const window = openMainWindow({ ...files, state });
    takePartInQuitting(window);
    recoverFromCrash(window);
    watchResponsiveness(window);
    offerContextMenu(window);
    return window;
  });
  setUpMenu((command) => void mainWindow.send(command));
  app.on("activate", () => mainWindow.reveal());
  mainWindow.reveal();
  start.openedFiles.deliverTo(async (path) => openFileInWindow(path, api.fetch, await mainWindow.revealLoaded()));
  return mainWindow;
}

function sampleWish(argv: readonly string[]): boolean | undefined {
  if (argv.includes("--sample")) return true;
  return argv.includes("--no-sample") ? false : undefined;
}
