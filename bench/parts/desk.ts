import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "#core/article/article";
import { diffArticles } from "#core/article/articlePatch";
import type { Desk } from "#desk/desk";
import { layoutOf } from "#desk/layout";
import { openDesk } from "#desk/openDesk";
import { benchFolder, need } from "../corpus/benchDesk";
import { generateArticle } from "../corpus/generateArticle";
import { percentile } from "../report/percentile";
import type { Cell, Part, Run, Table } from "../run";
import { LowdbDesk } from "./lowdbDesk";

const SIZES = [10, 1_000, 10_000];
const QUICK_SIZES = [10, 1_000];
const WORDS = 900;
const CLAIMS = 6;
const FILES_AT_ONCE = 64;
const ACTOR = { by: "Ada Quill", origin: null };
const QUERIES = ["harbour board", "pumping", "fennick engineer", "sound crowns", "no such word"];

/** Opening, listing, saving and searching in desks of several sizes, beside all articles in one lowdb file. */
export const desk: Part = {
  name: "desk",
  needsBrowser: false,
  async measure(run) {
    const rows: Cell[][] = [];
    for (const size of run.quick ? QUICK_SIZES : SIZES) rows.push(...(await measureDesk(run, size)));
    const table: Table = {
      title: `Desks of articles of ${WORDS} words and ${CLAIMS} claims, milliseconds`,
      columns: ["articles", "what", "times", "Stet p50", "Stet p95", "lowdb p50", "lowdb p95", "lowdb ÷ Stet"],
      rows,
      notes: [
        "lowdb: every article in one JSON file, without waiting for the disk; Stet waits for it.",
        ...(run.quick ? ["Quick mode: too few samples to judge by."] : []),
      ],
    };
    return [table];
  },
};

async function measureDesk(run: Run, size: number): Promise<Cell[][]> {
  run.say(`Making a desk of ${size.toLocaleString("en")} articles`);
  const folder = await benchFolder(run.undoing);
  const articles = await writeArticles(folder, size);
  run.say(`Opening, saving and searching in a desk of ${size.toLocaleString("en")}`);
  const open = async () => need(await openDesk(folder, { host: "cli", actingAs: ACTOR.by }));
  const openAndClose = async () => {
    const opened = await open();
    return () => opened.close();
  };
  const indexing = await sample(1, openAndClose);
  const openings = await sample(run.quick ? 2 : 5, openAndClose);
  const owned = await open();
  const listings = await sample(run.quick ? 5 : 20, () => owned.articles.list().then(() => null));
  const firstSearch = await sample(1, () => owned.articles.list({ query: "harbour" }).then(() => null));
  const searches = await sample(run.quick ? 10 : 50, (turn) =>
    owned.articles.list({ query: QUERIES[turn % QUERIES.length] ?? "" }).then(() => null),
  );

  const lowdb = new LowdbDesk(await benchFolder(run.undoing));
  await lowdb.fill(articles);
  const lowdbOpenings = await sample(run.quick ? 2 : 3, () => lowdb.open().then(() => null));
  const saves = { stet: [] as number[], lowdb: [] as number[] };
  const times = run.quick ? 10 : 100;
  const lowdbTimes = size > 1_000 ? Math.ceil(times / 20) : times;
  for (let turn = 0; turn < times; turn += 1) {
    const article = articles[turn % articles.length];
    if (!article) break;
    saves.stet.push(await timeSave(owned, article.id, turn));
    if (turn < lowdbTimes) saves.lowdb.push(await timed(() => lowdb.save({ ...article, headline: `Turn ${turn}` })));
  }
  await owned.close();

  const row = (what: string, stet: readonly number[], other: readonly number[] = []): Cell[] => [
    size,
    what,
    stet.length,
    percentile(stet, 0.5),
    percentile(stet, 0.95),
    other.length > 0 ? percentile(other, 0.5) : null,
    other.length > 0 ? percentile(other, 0.95) : null,
    other.length > 0 ? percentile(other, 0.5) / percentile(stet, 0.5) : null,
  ];
  return [
    row("open without an index", indexing),
    row("open", openings, lowdbOpenings),
    row("list", listings),
    row("first search", firstSearch),
    row("search", searches),
    row("save", saves.stet, saves.lowdb),
  ];
}

/**
 * Puts the articles where a desk has its files, without the desk: ten thousand durable saves would take longer than
 * everything that is measured.
 */
async function writeArticles(folder: string, count: number): Promise<Article[]> {
  const { articles: place } = layoutOf(folder);
  await mkdir(place, { recursive: true });
  const articles: Article[] = [];
  for (let start = 0; start < count; start += FILES_AT_ONCE) {
    const some = Array.from({ length: Math.min(FILES_AT_ONCE, count - start) }, (_, index) => {
      const seed = start + index + 1;
      const article = generateArticle({ seed, words: WORDS, claims: CLAIMS });
      return { ...article, slug: `${article.slug.slice(0, 50)}-${seed}`, version: 1 };
    });
    await Promise.all(
      some.map((article) => writeFile(join(place, `${article.id}.json`), JSON.stringify(article, null, 1))),
    );
    articles.push(...some);
  }
  return articles;
}

/** A changed word in one paragraph, from what the desk has: what a window sends while somebody types. */
async function timeSave(desk: Desk, id: string, turn: number): Promise<number> {
  const article = need(await desk.articles.get(id));
  const [first, ...rest] = article.body.content ?? [];
  const changed = {
    ...first,
    type: "paragraph",
    content: [{ type: "text", text: `Turn ${turn}. The board met again.` }],
  };
  const patch = diffArticles(article, { ...article, body: { type: "doc", content: [changed, ...rest] } });
  if (!patch) throw new Error("Nothing was changed");
  return timed(async () => need(await desk.articles.save(id, article.version, patch, ACTOR)));
}

/** Milliseconds of each run; what a run gives back is done after it, outside the time. */
async function sample(
  times: number,
  run: (turn: number) => Promise<(() => Promise<unknown>) | null>,
): Promise<number[]> {
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const started = performance.now();
    const after = await run(turn);
    taken.push(performance.now() - started);
    await after?.();
  }
  return taken;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}
