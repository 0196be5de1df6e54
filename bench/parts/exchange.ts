import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "#core/article/article";
import { type Clearance, clearForExport } from "#core/gate/clearance";
import { DEFAULT_SETTINGS } from "#core/settings/deskSettings";
import { exportArticle } from "#exchange/exportArticle";
import { formats } from "#exchange/registry";
import { generateArticle } from "../corpus/generateArticle";
import { percentile } from "../report/percentile";
import type { Cell, Part, Run, Table } from "../run";
import { exportBlocks } from "./exportBlocks";

const ARTICLES = { full: 1_000, quick: 20 } as const;
/** Of those, so many go through pandoc: it takes a tenth of a second each. */
const FOR_PANDOC = { full: 100, quick: 5 } as const;
const WORDS = 800;
const CLAIMS = 12;
const AT = "2031-04-05T06:07:08.000Z";

/** Those that are made of text and by Stet alone, and what pandoc calls them; null where it has none. */
const TEXT_FORMATS: Readonly<Record<string, string | null>> = {
  html: "html",
  markdown: "gfm",
  text: "plain",
  wire: null,
  ninjs: null,
  newsml: null,
  nitf: null,
  json: null,
  docx: "docx",
  odt: "odt",
};

/** How long it takes to export articles in every text format, beside pandoc at the same conversion, and whom it holds up. */
export const exchange: Part = {
  name: "exchange",
  needsBrowser: false,
  async measure(run) {
    const size = run.quick ? "quick" : "full";
    run.say(`Generating ${ARTICLES[size]} articles`);
    const clearances = Array.from({ length: ARTICLES[size] }, (_, seed) =>
      cleared(generateArticle({ seed: seed + 1, words: WORDS, claims: CLAIMS })),
    );
    const folder = await mkdtemp(join(tmpdir(), "stet-bench-"));
    run.undoing.later(() => rm(folder, { recursive: true, force: true }));
    const files = await markdownFiles(clearances.slice(0, FOR_PANDOC[size]), folder);
    const version = await pandocVersion();
    const rows: Cell[][] = [];
    const start = version === null ? null : await startOfPandoc(join(folder, "empty.md"));
    for (const [format, theirs] of Object.entries(TEXT_FORMATS)) {
      if (!formats.some(({ id, exporter }) => id === format && exporter)) continue;
      run.say(`Exporting as ${format}`);
      const ours = await timeStet(clearances, format);
      const other = version === null || theirs === null ? null : await timePandoc(files, theirs, folder);
      rows.push([
        format,
        ours.total / 1000,
        ours.p50,
        other,
        ratio(other, ours.p50),
        ratio(less(other, start), ours.p50),
      ]);
    }
    return [table(run, rows, { version, start }), await exportBlocks(run)];
  },
};

function cleared(article: Article): Clearance {
  const context = { sources: {}, settings: DEFAULT_SETTINGS, now: AT };
  const override = { reason: "For the benchmark", by: "Ada Quill" };
  const result = clearForExport(article, { draft: false, override }, context);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

async function exported(clearance: Clearance, format: string): Promise<Uint8Array> {
  const result = await exportArticle({ clearance, attachment: () => undefined }, format);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value.bytes;
}

/** The same articles for pandoc, as Markdown, which it reads fastest. */
async function markdownFiles(clearances: readonly Clearance[], folder: string): Promise<string[]> {
  return Promise.all(
    clearances.map(async (clearance, index) => {
      const path = join(folder, `${index}.md`);
      await writeFile(path, await exported(clearance, "markdown"));
      return path;
    }),
  );
}

/** With everything that stands behind an export: the firewall's reading and the hash. The first few are not counted. */
async function timeStet(clearances: readonly Clearance[], format: string): Promise<{ total: number; p50: number }> {
  for (const clearance of clearances.slice(0, 5)) await exported(clearance, format);
  const times: number[] = [];
  for (const clearance of clearances) {
    const before = performance.now();
    await exported(clearance, format);
    times.push(performance.now() - before);
  }
  return { total: times.reduce((sum, time) => sum + time, 0), p50: percentile(times, 0.5) };
}

async function timePandoc(files: readonly string[], to: string, folder: string): Promise<number> {
  const out = join(folder, "out");
  const times: number[] = [];
  for (const file of files) {
    const before = performance.now();
    await pandoc(["--from", "gfm+yaml_metadata_block", "--to", to, "--standalone", "--output", out, file]);
    // What was written is read back, as ours is in memory.
    await readFile(out);
    times.push(performance.now() - before);
  }
  return percentile(times, 0.5);
}

/** Milliseconds for a document of nothing: what pandoc needs before it begins. */
async function startOfPandoc(empty: string): Promise<number> {
  await writeFile(empty, "");
  const times: number[] = [];
  for (let turn = 0; turn < 9; turn += 1) {
    const before = performance.now();
    await pandoc(["--from", "gfm", "--to", "html", empty]);
    times.push(performance.now() - before);
  }
  return percentile(times, 0.5);
}

async function pandocVersion(): Promise<string | null> {
  try {
    const [line] = (await pandoc(["--version"])).split("\n");
    return line ?? "";
  } catch {
    return null;
  }
}

function pandoc(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn("pandoc", args, { stdio: ["ignore", "pipe", "ignore"] });
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve(out) : reject(new Error(`pandoc ended with ${code}.`))));
  });
}

const less = (time: number | null, start: number | null) =>
  time === null || start === null ? null : Math.max(0, time - start);
const ratio = (theirs: number | null, ours: number) => (theirs === null ? null : theirs / ours);

function table(
  { quick }: Run,
  rows: Cell[][],
  { version, start }: { readonly version: string | null; readonly start: number | null },
): Table {
  const size = quick ? "quick" : "full";
  const against =
    version === null || start === null
      ? ["pandoc was not found, and there is nothing to compare with: install it and run this again."]
      : [
          `${version}, once for each of ${FOR_PANDOC[size]} of the articles, from Markdown. Its start alone takes ${start.toFixed(0)} ms.`,
          "An empty place: pandoc has no such format.",
        ];
  return {
    title: `${ARTICLES[size].toLocaleString("en")} articles of ${WORDS} words and ${CLAIMS} claims, exported`,
    columns: ["format", "all, s", "one, ms", "pandoc, one, ms", "pandoc ÷ Stet", "without its start"],
    rows,
    notes: [
      "one: the median. Stet's figures hold the firewall's reading of the finished file and its hash.",
      ...against,
      ...(quick ? ["Quick mode."] : []),
    ],
  };
}
