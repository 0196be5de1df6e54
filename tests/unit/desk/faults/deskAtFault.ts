import { gunzipSync } from "node:zlib";
import type { Article } from "#core/article/article";
import { sameJson } from "#core/article/sameJson";
import { summarise } from "#core/article/summary";
import { isIntact } from "#core/claims/ledger";
import type { Result } from "#core/result";
import type { FileSystem } from "#desk/disk/fileSystem";
import { layoutOf } from "#desk/layout";
import { forgetLockRecord, parseLock } from "#desk/lock/lockRecord";
import { type OwnedDesk, openDesk } from "#desk/openDesk";
import { accepted } from "../../../support/freshDesk";
import type { MemoryDisk } from "../../../support/memoryDisk";

/** Where the desk of a fault run is. */
export const DIR = "/newsroom/desk";
export const LAYOUT = layoutOf(DIR);

/** The same moments and ids in every run, so that what two runs have written can be compared. */
export function openAt(fs: FileSystem, part: "A" | "B" | "C"): Promise<Result<OwnedDesk>> {
  let asked = 0;
  let ids = 0;
  const start = Date.parse(`2031-06-0${{ A: 1, B: 2, C: 3 }[part]}T10:00:00.000Z`);
  return openDesk(DIR, {
    host: "cli",
    actingAs: "ada",
    fs,
    now: () => {
      asked += 1;
      return new Date(start + asked * 1000);
    },
    newId: () => {
      ids += 1;
      return `01TEST${part}${String(ids).padStart(19, "0")}`;
    },
  });
}

/** The process that had the desk is gone: this one, which plays all of them, holds no lock any more. */
export async function asIfRestarted({ fs }: MemoryDisk): Promise<void> {
  for (const name of await fs.names(DIR)) {
    const record = name.startsWith("desk.lock")
      ? parseLock((await fs.read(`${DIR}/${name}`)) ?? new Uint8Array())
      : null;
    if (record) forgetLockRecord(record);
  }
}

export interface SeenArticle {
  readonly place: "desk" | "trash";
  readonly article: Article;
}

/** Everything on a desk that somebody may have been told is there. */
export interface Seen {
  readonly articles: ReadonlyMap<string, SeenArticle>;
  readonly rest: ReadonlyMap<string, unknown>;
}

/** What a desk shows, and what is wrong with how it shows it. */
export async function look(desk: OwnedDesk, fs: FileSystem): Promise<Seen & { readonly wrong: string[] }> {
  const wrong: string[] = [];
  const articles = new Map<string, SeenArticle>();
  const rest = new Map<string, unknown>();
  await desk.settled();
  const listed = await desk.articles.list();
  for (const summary of listed) {
    const article = accepted(await desk.articles.get(summary.id));
    if (!sameJson(summary, summarise(article))) wrong.push(`the list is wrong about ${summary.id}`);
    articles.set(summary.id, { place: "desk", article });
  }
  for (const { summary } of await desk.articles.listTrash()) {
    const bytes = await fs.read(`${LAYOUT.trash}/${summary.id}.json`);
    if (articles.has(summary.id)) wrong.push(`${summary.id} is on the desk and in the trash`);
    articles.set(summary.id, {
      place: "trash",
      article: JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array())),
    });
  }
  const beside = await fs.names(LAYOUT.articles);
  const named = beside.filter((name) => name.endsWith(".json") && !isCopy(name)).length;
  // Where somebody has dealt with a copy it is in the quarantine, and nowhere else is it gone.
  const copies = [...beside, ...(await fs.names(LAYOUT.quarantine))].filter(isCopy);
  if (copies.length > 0) rest.set("the copy of a synced folder", "is kept");
  if (named !== listed.length) wrong.push(`${listed.length} articles are listed, ${named} are there`);
  for (const { article } of articles.values()) {
    if (!Object.values(article.claims).every(isIntact)) wrong.push(`a ledger of ${article.id} is broken`);
  }
  for (const source of await desk.sources.list()) rest.set(`source ${source.id}`, source);
  const { profile, settings } = desk.file();
  rest.set("profile", profile);
  rest.set("settings", settings);
  for (const folder of await fs.names(LAYOUT.attachments)) {
    for (const name of await fs.names(`${LAYOUT.attachments}/${folder}`)) {
      rest.set(`file ${name}`, (await desk.attachments.files.read(name)).ok);
    }
  }
  return { articles, rest, wrong };
}

function isCopy(name: string): boolean {
  return /\(conflicted copy [^)]*\)\.json$/u.test(name);
}

/** Kept states that cannot be read. */
export async function brokenRevisions(fs: FileSystem): Promise<string[]> {
  const broken: string[] = [];
  for (const folder of (await fs.names(LAYOUT.revisions)).filter((name) => !name.includes("."))) {
    for (const name of await fs.names(`${LAYOUT.revisions}/${folder}`)) {
      const bytes = await fs.read(`${LAYOUT.revisions}/${folder}/${name}`);
      try {
        JSON.parse(gunzipSync(bytes ?? new Uint8Array()).toString("utf8"));
      } catch {
        broken.push(name);
      }
    }
  }
  return broken;
}

/**
 * What of `seen` is neither as it was nor as it was to become. With `acknowledged`, it must be as it was to become, and at
 * the very version.
 */
export function strayed(seen: Seen, before: Seen, after: Seen, acknowledged: boolean): string[] {
  const wrong: string[] = [];
  for (const id of new Set([before, after, seen].flatMap(({ articles }) => [...articles.keys()]))) {
    const [was, is, will] = [before, seen, after].map(({ articles }) => articles.get(id));
    const may = acknowledged ? [will] : [was, will];
    const isPlace = may.some((one) => one?.place === is?.place);
    const isText = may.some((one) =>
      acknowledged ? sameJson(one?.article, is?.article) : sameText(one?.article, is?.article),
    );
    if (!isPlace || !isText)
      wrong.push(`article ${id} ${is ? `stands in the ${is.place} as nobody left it` : "is gone"}`);
  }
  for (const key of new Set([before, after, seen].flatMap(({ rest }) => [...rest.keys()]))) {
    const [was, is, will] = [before, seen, after].map(({ rest }) => rest.get(key));
    if (!sameJson(is, will) && (acknowledged || !sameJson(is, was))) wrong.push(`${key} is as nobody left it`);
  }
  return wrong;
}

function sameText(one: Article | undefined, other: Article | undefined): boolean {
  if (!one || !other) return one === other;
  const text = (article: Article) => ({ ...article, version: 0, updatedAt: "" });
  return sameJson(text(one), text(other));
}
