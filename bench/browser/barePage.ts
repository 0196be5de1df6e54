import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import type { Article } from "#core/article/article";
import { openWindow } from "./launchForTiming";
import { installProbe } from "./probe";

/** Never asked for over a network: every request of the page is answered from what was built. */
const ADDRESS = "http://bare.invalid/";
const TYPES: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript", css: "text/css" };

/** The bare editor in a window of its own, with a button for each article. */
export async function openBarePage(
  browser: Browser,
  bareDir: string,
  articles: ReadonlyMap<string, Article>,
): Promise<Page> {
  const page = await openWindow(browser);
  await installProbe(page);
  const bodies = new Map([...articles.values()].map(({ headline, body }) => [headline, JSON.stringify(body)]));
  await page.route(`${ADDRESS}**`, async (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname.slice(1)) || "index.html";
    if (name === "articles") return route.fulfill({ json: [...bodies.keys()] });
    const body = bodies.get(name.replace(/^articles\//u, ""));
    if (body !== undefined) return route.fulfill({ body, contentType: "application/json" });
    const file = await readFile(join(bareDir, name)).catch(() => null);
    if (!file) return route.fulfill({ status: 404 });
    return route.fulfill({
      body: file,
      contentType: TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream",
    });
  });
  await page.goto(ADDRESS);
  return page;
}
