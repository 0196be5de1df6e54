import type { Page } from "@playwright/test";
import type { Article } from "#core/article/article";
import { openBarePage } from "../browser/barePage";
import { launchForTiming } from "../browser/launchForTiming";
import { StetPage, startStet } from "../browser/stetPage";
import { benchFolder, makeBenchDesk } from "../corpus/benchDesk";
import type { Run } from "../run";

const SIZES = [1_000, 10_000, 50_000].flatMap((words) => [0, 500].map((claims) => ({ words, claims })));
const QUICK_SIZES = [
  { words: 1_000, claims: 0 },
  { words: 50_000, claims: 500 },
];

/** One size of article, in both editors. */
export interface Size {
  readonly words: number;
  readonly claims: number;
  readonly article: Article;
}

/** The same articles in Stet and in the bare editor, each in a window of its own. */
export interface Editors {
  readonly sizes: readonly Size[];
  readonly stet: StetPage;
  readonly bare: Page;
}

/** Makes the articles and opens both editors on them. */
export async function openEditors(run: Run): Promise<Editors> {
  const wanted = run.quick ? QUICK_SIZES : SIZES;
  run.say("Making the articles");
  const folder = await benchFolder(run.undoing);
  const articles = await makeBenchDesk(
    folder,
    wanted.map((size, index) => ({ ...size, seed: index + 1, headline: headlineOf(size) })),
  );
  const browser = await launchForTiming(run.undoing);
  const stet = await StetPage.open(browser, await startStet(run, folder));
  const bare = await openBarePage(browser, run.bareDir, articles);
  const sizes = wanted.flatMap((size) => {
    const article = articles.get(headlineOf(size));
    return article ? [{ ...size, article }] : [];
  });
  return { sizes, stet, bare };
}

/** Clicks on an article in the list, and gives the milliseconds until its first words stood in the editor. */
export async function openArticle(page: Page, { headline, body }: Article): Promise<number> {
  await page.bringToFront();
  const expected = body.content?.[0]?.content?.map(({ text = "" }) => text).join("") ?? "";
  await page.evaluate((expected) => {
    window.stetBench.expected = expected;
    window.stetBench.shown = null;
  }, expected);
  await page.getByRole("button", { name: headline, exact: true }).click();
  const shown = await page.waitForFunction(() => window.stetBench.shown, null, { timeout: 120_000 });
  await page.evaluate(() => {
    window.stetBench.expected = null;
  });
  return Number(await shown.jsonValue());
}

function headlineOf({ words, claims }: { words: number; claims: number }): string {
  return `A story of ${words} words and ${claims} claims`;
}
