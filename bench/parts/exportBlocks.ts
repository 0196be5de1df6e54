import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type App, createApp } from "#api/app";
import type { Article } from "#core/article/article";
import type { Result } from "#core/result";
import type { Desk } from "#desk/desk";
import { openDesk } from "#desk/openDesk";
import type { PrintPdf } from "#exchange/format";
import { type WriteOut, writeHere } from "#exchange/worker/writeOut";
import { writingThread } from "#exchange/worker/writingThread";
import { browserPrinter } from "#server/print/browserPrinter";
import { generateArticle } from "../corpus/generateArticle";
import { generateSources } from "../corpus/generateSources";
import { noisyJpeg } from "../corpus/noisyJpeg";
import { percentile } from "../report/percentile";
import type { Cell, Run, Table } from "../run";
import { longestBlock } from "./longestBlock";

/** A second each, most of them. */
const FORMATS = {
  full: ["html", "text", "docx", "newsml", "json", "package", "pdf"],
  quick: ["html", "docx"],
} as const;
const TURNS = { full: 3, quick: 1 } as const;
const SOURCES = 40;
const ACTOR = { by: "Ada Quill", origin: null };

/** For how long nobody else had a turn while an article was exported, with the thread that writes and without one. */
export async function exportBlocks(run: Run): Promise<Table> {
  const dir = await mkdtemp(join(tmpdir(), "stet-bench-"));
  run.undoing.later(() => rm(dir, { recursive: true, force: true }));
  const desk = must(await openDesk(dir, { host: "cli", actingAs: ACTOR.by }));
  run.undoing.later(() => desk.close());
  for (const fields of generateSources(SOURCES)) must(await desk.sources.add(fields, ACTOR));
  const long = await put(desk, generateArticle({ seed: 1, words: 50_000, claims: 500 }));
  const heavy = await put(desk, await withPictures(desk, generateArticle({ seed: 2, words: 1_200, claims: 12 })));
  const thread = writingThread(join(run.root, "out", "worker", "index.js"));
  const printPdf = browserPrinter();
  const rows: Cell[][] = [];
  for (const format of FORMATS[run.quick ? "quick" : "full"]) {
    if (format === "pdf" && !printPdf) continue;
    run.say(`Watching the others while exporting as ${format}`);
    const row: Cell[] = [format];
    for (const id of [long, heavy]) {
      for (const writeOut of [writeHere, thread])
        row.push(await blockOf(run, desk, { writeOut, printPdf }, { id, format }));
    }
    rows.push(row);
  }
  return {
    title: "The longest block of the thread that answers, while it exports one article",
    columns: [
      "format",
      "50,000 words, ms",
      "with a thread that writes",
      "10 MB of pictures, ms",
      "with a thread that writes",
    ],
    rows,
    notes: [
      "Through the API, recorded in the article's history: the median of the longest blocks. The long article has 500 claims; the desk 40 sources.",
      ...(printPdf ? [] : ["No PDF: no browser is installed that could print it."]),
      ...(run.quick ? ["Quick mode."] : []),
    ],
  };
}

interface Host {
  readonly writeOut: WriteOut;
  readonly printPdf: PrintPdf | undefined;
}

interface Export {
  readonly id: string;
  readonly format: string;
}

async function blockOf(run: Run, desk: Desk, host: Host, asked: Export): Promise<number> {
  const report = run.say.bind(null, "An error.");
  const app = createApp({ desk, version: "0", actingAs: ACTOR.by, report, ...host });
  try {
    // Once for what is slow the first time: a thread's start, code that nobody has run.
    await request(app, asked);
    const blocks: number[] = [];
    for (let turn = 0; turn < TURNS[run.quick ? "quick" : "full"]; turn += 1) {
      blocks.push(await longestBlock(() => request(app, asked)));
    }
    return percentile(blocks, 0.5);
  } finally {
    app.close();
  }
}

async function request(app: App, { id, format }: Export): Promise<void> {
  const body = JSON.stringify({ format, draft: true });
  const answer = await app.fetch(new Request(`http://stet.bench/api/articles/${id}/exports`, { method: "POST", body }));
  if (!answer.ok) throw new Error(`${format} was answered with ${answer.status}.`);
  await answer.arrayBuffer();
}

async function put(desk: Desk, article: Article): Promise<string> {
  return must(await desk.articles.create(article, ACTOR)).id;
}

async function withPictures(desk: Desk, article: Article): Promise<Article> {
  const content = [...(article.body.content ?? [])];
  for (let seed = 1; seed <= 5; seed += 1) {
    const { sha256 } = must(await desk.attachments.put(noisyJpeg(2_000_000, seed)));
    content.push({ type: "figure", attrs: { sha256, alt: "A boat", credit: "Ada Quill" } });
  }
  return { ...article, body: { ...article.body, content } };
}

function must<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(result.problem.message);
}
