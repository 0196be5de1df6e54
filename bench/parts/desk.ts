import { rm } from "node:fs/promises";
import type { Article } from "#core/article/article";
import { diffArticles } from "#core/article/articlePatch";
import type { Desk } from "#desk/desk";
import { layoutOf } from "#desk/layout";
import { openDesk } from "#desk/openDesk";
import { benchFolder, need } from "../corpus/benchDesk";
import { writeDesk } from "../corpus/writeDesk";
import { percentile } from "../report/percentile";
import type { Cell, Part, Run, Table } from "../run";
import { comparing } from "./comparing";
import { longestBlock } from "./longestBlock";
import { LowdbDesk } from "./lowdbDesk";
import { memoryOf } from "./memory";

const SIZES = [10, 1_000, 10_000];
const QUICK_SIZES = [10, 1_000];
const LARGE = 100_000;
/** A file of more is longer than a string may be: lowdb could neither write nor read it. */
const MOST_IN_LOWDB = 20_000;
/** The same number in each desk: the first save of an article keeps a version as well, which is no part of the others. */
const SAVED = 10;
const ACTOR = { by: "Ada Quill", origin: null };
const QUERIES = [
  "harbour",
  "harbour boa",
  "pumping",
  "fennick engineer",
  "h",
  '"the harbour master"',
  "tender -ferry",
  "no such word",
  "harbuor",
  "الميناء",
  "港口",
  "verdict:false crowns",
  "source:fennick after:2029-06",
];

/** Opening, listing, saving and searching in desks of several sizes, beside all articles in one lowdb file. */
export const desk: Part = {
  name: "desk",
  needsBrowser: false,
  async measure(run) {
    const rows: Cell[][] = [];
    const sizes = run.quick ? QUICK_SIZES : SIZES;
    for (const size of run.large ? [...sizes, LARGE] : sizes) rows.push(...(await measureDesk(run, size)));
    const table: Table = {
      title: "Desks of articles of 900 words and 6 claims, milliseconds",
      columns: ["articles", "what", "times", "Stet p50", "Stet p95", "lowdb p50", "lowdb p95", "lowdb ÷ Stet"],
      rows,
      notes: [
        "lowdb: every article in one JSON file, without waiting for the disk; Stet waits for it.",
        "block: the longest time for which the process did nothing else, in what stands in the line above it.",
        ...(run.quick ? ["Quick mode: too few samples to judge by."] : []),
      ],
    };
    return [table, comparing(run)];
  },
};

async function measureDesk(run: Run, size: number): Promise<Cell[][]> {
  const name = `a desk of ${size.toLocaleString("en")} articles`;
  run.say(`Making ${name}`);
  const folder = await benchFolder(run.undoing);
  const lowdb = size > MOST_IN_LOWDB ? null : new LowdbDesk(await benchFolder(run.undoing));
  const some: Article[] = [];
  await writeDesk(folder, size, (article) => {
    lowdb?.put(article);
    if (some.length < SAVED) some.push(article);
  });
  await lowdb?.write();
  lowdb?.forget();

  run.say(`Opening, saving and searching in ${name}`);
  const rows: Cell[][] = [];
  const row = (what: string, stet: readonly number[], other: readonly number[] = []) => {
    rows.push([
      size,
      what,
      stet.length,
      percentile(stet, 0.5),
      percentile(stet, 0.95),
      other.length > 0 ? percentile(other, 0.5) : null,
      other.length > 0 ? percentile(other, 0.95) : null,
      other.length > 0 ? percentile(other, 0.5) / percentile(stet, 0.5) : null,
    ]);
  };
  const blocks = (what: string, block: number) =>
    rows.push([size, `  block: ${what}`, 1, block, null, null, null, null]);
  const open = async () => need(await openDesk(folder, { host: "cli", actingAs: ACTOR.by }));

  const unread = { open: 0, listed: 0, searched: 0 };
  const unreadBlock = await longestBlock(async () => {
    const began = performance.now();
    const opened = await open();
    unread.open = performance.now() - began;
    await opened.settled();
    unread.listed = performance.now() - began;
    await opened.articles.list({ query: "harbour" });
    unread.searched = performance.now() - began;
    await opened.close();
  });
  row("open without an index", [unread.open]);
  row("… until all are listed", [unread.listed]);
  row("… until all are searched", [unread.searched]);
  blocks("all of this", unreadBlock);

  const openings: number[] = [];
  const openBlock = await longestBlock(async () => {
    openings.push(
      ...(await sample(run.quick ? 2 : 5, async () => {
        const opened = await open();
        await opened.articles.list();
        return () => opened.close();
      })),
    );
  });

  const owned = await open();
  let first = 0;
  const firstBlock = await longestBlock(async () => {
    const began = performance.now();
    await owned.articles.list({ query: "harbour" });
    first = performance.now() - began;
  });
  const listings = await sample(run.quick ? 5 : 20, () => owned.articles.list().then(() => null));
  let searches: number[] = [];
  const searchBlock = await longestBlock(async () => {
    searches = await sample(run.quick ? 26 : 260, (turn) =>
      owned.articles.search({ query: QUERIES[turn % QUERIES.length] ?? "" }).then(() => null),
    );
  });

  const saves = { stet: [] as number[], lowdb: [] as number[] };
  const times = run.quick ? 10 : 100;
  const lowdbTimes = size > 1_000 ? Math.ceil(times / 20) : times;
  const saveBlock = await longestBlock(async () => {
    for (let turn = 0; turn < times; turn += 1) {
      const article = some[turn % some.length];
      if (article) saves.stet.push(await timeSave(owned, article.id, turn));
    }
  });
  await owned.close();
  const memory = [await memoryOf("desk", folder)];

  let lowdbOpenings: number[] = [];
  if (lowdb) lowdbOpenings = await sample(run.quick ? 2 : 3, () => lowdb.open().then(() => null));
  for (let turn = 0; lowdb && turn < lowdbTimes; turn += 1) {
    const article = some[turn % some.length];
    if (article) saves.lowdb.push(await timed(() => lowdb.save({ ...article, headline: `Turn ${turn}` })));
  }
  row("open and list", openings, lowdbOpenings);
  blocks("opening", openBlock);
  row("list", listings);
  row("first search", [first]);
  blocks("the first search", firstBlock);
  row("search", searches);
  blocks("searching", searchBlock);
  row("save", saves.stet, saves.lowdb);
  blocks("saving", saveBlock);
  row("memory, MiB", memory, lowdb ? [await memoryOf("lowdb", lowdb.folder)] : []);
  // Of a hundred thousand it takes a gigabyte of the disk.
  await rm(layoutOf(folder).articles, { recursive: true, force: true });
  return rows;
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
