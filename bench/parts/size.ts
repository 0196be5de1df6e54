import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { launchForTiming, openWindow } from "../browser/launchForTiming";
import { startStet } from "../browser/stetPage";
import { benchFolder, makeBenchDesk } from "../corpus/benchDesk";
import { percentile } from "../report/percentile";
import type { Cell, Part, Run, Table } from "../run";

const WORDS = 1_200;
const CLAIMS = 20;
const KIB = 1_024;

/** How large the built screen is, what of it is fetched before the text can be seen, and when that is. */
export const size: Part = {
  name: "size",
  needsBrowser: true,
  async measure(run) {
    const assets = await readAssets(join(run.root, "out/renderer"));
    const { fetched, times } = await loadTimes(run);
    return [sizeTable(assets, fetched), timeTable(run, times)];
  },
};

interface Asset {
  readonly name: string;
  readonly bytes: number;
  readonly gzipped: number;
}

async function readAssets(folder: string): Promise<Asset[]> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const assets = await Promise.all(
    names.map(async ({ parentPath, name }) => {
      const bytes = await readFile(join(parentPath, name));
      return { name, bytes: bytes.length, gzipped: gzipSync(bytes).length };
    }),
  );
  return assets.sort((a, b) => b.bytes - a.bytes);
}

/** Each time in a window that has nothing in its cache. */
async function loadTimes(run: Run): Promise<{ fetched: Set<string>; times: Times }> {
  const folder = await benchFolder(run.undoing);
  const articles = await makeBenchDesk(folder, [{ seed: 1, words: WORDS, claims: CLAIMS }]);
  const [article] = [...articles.values()];
  const url = await startStet(run, folder);
  const browser = await launchForTiming(run.undoing);
  const first = await openWindow(browser);
  await first.goto(url);
  const session = await first.context().storageState();
  await first.context().close();
  const address = `${new URL(url).origin}/#/articles/${article?.id}`;

  const fetched = new Set<string>();
  const times: Times = { firstPaint: [], text: [] };
  const turns = run.quick ? 3 : 10;
  for (let turn = 0; turn < turns; turn += 1) {
    run.say(`Loading the screen, ${turn + 1} of ${turns}`);
    const context = await browser.newContext({ storageState: session, viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await watchForText(page);
    await page.goto(address);
    const seen = await page.waitForFunction(() => window.stetTextSeen);
    const found = await seen.jsonValue();
    if (!found) throw new Error("The text did not come");
    for (const name of found.names) fetched.add(new URL(name).pathname.split("/").at(-1) ?? "");
    times.firstPaint.push(found.firstPaint);
    times.text.push(found.text);
    await context.close();
  }
  return { fetched, times };
}

declare global {
  interface Window {
    stetTextSeen?: { readonly firstPaint: number; readonly text: number; readonly names: readonly string[] };
  }
}

/** From the page's first frame on, so that the moment is not missed. */
async function watchForText(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const look = () => {
      if (!document.querySelector(".ProseMirror p")?.textContent) {
        requestAnimationFrame(look);
        return;
      }
      // Delivered after the frame that is about to be painted.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        const text = performance.now();
        const names = performance.getEntriesByType("resource").map(({ name }) => name);
        const [painted] = performance.getEntriesByName("first-contentful-paint");
        window.stetTextSeen = { firstPaint: painted?.startTime ?? text, text, names };
      };
      channel.port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

interface Times {
  readonly firstPaint: number[];
  readonly text: number[];
}

function sizeTable(assets: readonly Asset[], fetched: ReadonlySet<string>): Table {
  const isFont = ({ name }: Asset) => extname(name) === ".woff2";
  const row = (what: string, of: readonly Asset[]): Cell[] => {
    const sum = (key: "bytes" | "gzipped", assets: readonly Asset[]) =>
      assets.reduce((total, asset) => total + asset[key], 0) / KIB;
    const before = of.filter(({ name }) => fetched.has(name));
    return [what, of.length, sum("bytes", of), sum("gzipped", of), before.length, sum("bytes", before)];
  };
  const code = assets.filter(({ name }) => /\.(?:js|css)$/u.test(name));
  return {
    title: "The built screen, KiB",
    columns: ["file", "files", "raw", "gzip", "before the text", "of it raw"],
    rows: [
      ...code.map((asset) => row(asset.name.replace(/-[\w-]{8}(?=\.)/u, ""), [asset])),
      row("fonts", assets.filter(isFont)),
      row("everything", assets),
    ],
    notes: ["before the text: fetched by the time the article's first words were on the screen."],
  };
}

function timeTable({ quick }: Run, { firstPaint, text }: Times): Table {
  const row = (what: string, times: readonly number[]): Cell[] => [
    what,
    times.length,
    percentile(times, 0.5),
    percentile(times, 0.95),
  ];
  return {
    title: `Loading the screen on an article of ${WORDS.toLocaleString("en")} words and ${CLAIMS} claims, milliseconds`,
    columns: ["until", "times", "p50", "p95"],
    rows: [row("first paint", firstPaint), row("the article's words are on the screen", text)],
    notes: ["With an empty cache each time, from a server on this machine.", ...(quick ? ["Quick mode."] : [])],
  };
}
