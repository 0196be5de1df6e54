import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { _electron, expect } from "@playwright/test";
import type { Complaints } from "./complaints";
import type { Host, Opening } from "./host";
import { interceptFileChoosers } from "./interceptFileChoosers";
import { ROOT } from "./root";

/** Starts the desktop app on the desk. */
export async function openDesktopHost(opening: Opening, complaints: Complaints): Promise<Host> {
  const { desk, options, viewport, colorScheme } = opening;
  const saved = await mkdtemp(join(tmpdir(), "stet-saved-"));
  // Chromium refuses its sandbox to root, as whom containers run.
  const unsandboxed = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const app = await _electron.launch({
    args: [...unsandboxed, ".", "--desk", desk, ...options],
    cwd: ROOT,
    colorScheme,
  });
  let running = true;
  app.once("close", () => {
    running = false;
  });
  // Instead of opening a browser on the screen of whoever runs the tests.
  const outside = await app.evaluateHandle(({ shell }) => {
    const addresses: string[] = [];
    Object.assign(shell, { openExternal: async (address: string) => void addresses.push(address) });
    return addresses;
  });
  const stopListening = complaints.listenTo(app.context());
  interceptFileChoosers(app.context());
  const page = await app.firstWindow();
  await page.waitForLoadState();
  await page.setViewportSize(viewport);
  let saves = 0;
  const none = (what: string) => new Error(`The desktop app has no ${what}`);
  return {
    page,
    async savedFile(act) {
      saves += 1;
      const folder = join(saved, String(saves));
      await mkdir(folder);
      // The dialog is the system's own, which no test can reach: it takes the name that it was offered.
      await app.evaluate(({ dialog }, place) => {
        Object.assign(dialog, {
          showSaveDialog: async (_window: unknown, { defaultPath }: { defaultPath: string }) => ({
            canceled: false,
            filePath: `${place}/${defaultPath.split(/[\\/]/u).at(-1) ?? ""}`,
          }),
        });
      }, folder);
      await act();
      // Until it is whole it has a hidden name.
      const whole = async () => (await readdir(folder)).filter((name) => !name.startsWith("."));
      await expect.poll(whole).toHaveLength(1);
      const [name = ""] = await whole();
      return { name, text: await readFile(join(folder, name), "utf8") };
    },
    async shownFile(act) {
      // Instead of starting a program on the screen of whoever runs the tests.
      const opened = await app.evaluateHandle(({ shell }) => {
        const paths: string[] = [];
        const openPath = async (path: string) => {
          paths.push(path);
          return "";
        };
        Object.assign(shell, { openPath });
        return paths;
      });
      await act();
      await expect.poll(() => opened.jsonValue()).toHaveLength(1);
      const [path = ""] = await opened.jsonValue();
      return { name: basename(path), bytes: await readFile(path) };
    },
    async closeWindow() {
      await app.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows()) window.close();
      });
    },
    async kill() {
      stopListening();
      const gone = app.waitForEvent("close");
      app.process().kill("SIGKILL");
      await gone;
    },
    async end() {
      if (running) await app.close();
      await rm(saved, { recursive: true, force: true });
    },
    get address(): string {
      throw none("address");
    },
    anotherTab: () => Promise.reject(none("second window")),
    anotherBrowser: () => Promise.reject(none("second browser")),
    anotherPerson: () => Promise.reject(none("second browser")),
    handedOver: () => outside.jsonValue(),
  };
}
