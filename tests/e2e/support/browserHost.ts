import { readFile } from "node:fs/promises";
import type { Browser } from "@playwright/test";
import type { Complaints } from "./complaints";
import type { Host, Opening } from "./host";
import { interceptFileChoosers } from "./interceptFileChoosers";
import { slowDown } from "./slowDown";
import { startStet } from "./stet";

/** Starts the browser host and opens its address in a browser that knows nothing yet. */
export async function openBrowserHost(browser: Browser, opening: Opening, complaints: Complaints): Promise<Host> {
  const stet = await startStet(opening.desk, opening.options);
  const { viewport, colorScheme } = opening;
  const context = await browser.newContext({ viewport, colorScheme, acceptDownloads: true });
  const contexts = [context];
  const stopListening = complaints.listenTo(context);
  interceptFileChoosers(context);
  slowDown(context);
  const page = await context.newPage();
  await page.goto(stet.url);
  const closeWindows = () => Promise.all(contexts.map((each) => each.close()));
  return {
    page,
    address: stet.url,
    async savedFile(act) {
      const [download] = await Promise.all([page.waitForEvent("download"), act()]);
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
    },
    async shownFile(act) {
      const [download] = await Promise.all([page.waitForEvent("download"), act()]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    },
    closeWindow: () => page.close({ runBeforeUnload: true }),
    async kill() {
      stopListening();
      await stet.kill();
      await closeWindows();
    },
    async end() {
      await closeWindows();
      await stet.stop();
    },
    anotherTab: () => context.newPage(),
    async anotherBrowser() {
      const other = await browser.newContext({ viewport, colorScheme, storageState: await context.storageState() });
      contexts.push(other);
      complaints.listenTo(other);
      interceptFileChoosers(other);
      slowDown(other);
      return other.newPage();
    },
    async anotherPerson() {
      const theirs = await browser.newContext();
      contexts.push(theirs);
      return theirs.newPage();
    },
    handedOver: () => Promise.reject(new Error("The browser host hands nothing over: it is in a browser")),
  };
}
