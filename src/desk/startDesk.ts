import type { Article } from "#core/article/article";
import { summarise } from "#core/article/summary";
import { type Result, succeed } from "#core/result";
import { currentIdIn } from "#core/sources/currentId";
import { settleSources } from "#core/sources/settleSources";
import { ArticleFolder } from "./articles/articleFolder";
import { DeskArticles } from "./articles/deskArticles";
import { followOutside } from "./articles/outsideChange";
import { recoverFrom } from "./articles/recoverArticle";
import { DeskAttachments } from "./attachments/deskAttachments";
import { type BackupPlan, DeskBackups } from "./backup/deskBackups";
import { readIndex } from "./catalogue/catalogueFile";
import { IndexKeeper } from "./catalogue/indexKeeper";
import { ReadingReport } from "./catalogue/readingReport";
import type { Desk } from "./desk";
import { DeskFileChanges, newDeskFile, readDeskFile } from "./deskFile";
import { withDisk } from "./disk/diskProblem";
import type { DeskEnvironment } from "./environment";
import { DeskEvents } from "./events";
import { HeldFile } from "./json/heldFile";
import type { DeskLock } from "./lock/deskLock";
import { ChangeGate } from "./permit";
import { Quarantine } from "./quarantine/quarantine";
import { DeskRevisions } from "./revisions/deskRevisions";
import { RevisionKeeper } from "./revisions/revisionKeeper";
import { Revisions } from "./revisions/revisions";
import { RevisionThinning } from "./revisions/revisionThinning";
import { DeskSearch } from "./search/deskSearch";
import { TextIndex } from "./search/textIndex";
import { CitingArticles } from "./sources/citingArticles";
import { DeskSources } from "./sources/deskSources";
import { EMPTY_LIBRARY, readSourceLibrary } from "./sources/sourceLibrary";
import { ArticleCopies } from "./watch/articleCopies";
import { DeskWatch } from "./watch/deskWatch";

/** Puts the parts of a desk together. `lock` is ours, or says who has the desk. */
export async function startDesk(
  env: DeskEnvironment,
  lock: Result<DeskLock>,
  plan?: BackupPlan,
): Promise<Result<Desk>> {
  const { layout, queue } = env;
  const events = new DeskEvents();
  const emit = events.emit.bind(events);
  const quarantine = new Quarantine(env);
  const revisions = new Revisions(env);
  const thinning = new RevisionThinning(env, revisions);
  const keeper = new RevisionKeeper(env, revisions, (articleId) => void thinning.thin(articleId));
  const gate = new ChangeGate(lock.ok ? null : lock.problem);
  const { permit } = gate;

  const held = { env, quarantine };
  const file = await HeldFile.open({
    ...held,
    path: layout.deskFile,
    readJson: readDeskFile,
    initial: () => newDeskFile(env),
    onOutsideChange: () => emit({ type: "desk-changed", origin: null }),
  });
  if (!file.ok) return file;
  const library = await HeldFile.open({
    ...held,
    path: layout.sourcesFile,
    readJson: readSourceLibrary,
    initial: () => EMPTY_LIBRARY,
    onOutsideChange: () => emit({ type: "sources-changed", origin: null }),
  });
  if (!library.ok) return library;
  await file.value.writeIfMissing();

  const settle = (article: Article, by: string) =>
    settleSources(article, library.value.value.sources, { by, at: env.now().toISOString() });
  const currentId = (sourceId: string) => currentIdIn(library.value.value.sources)(sourceId);

  const recover = recoverFrom(revisions, quarantine, settle, (article) => {
    emit({ type: "article-saved", origin: null, summary: summarise(article) });
    emit({ type: "desk-changed", origin: null });
  });
  const outside = followOutside(env, keeper, settle, emit);
  const words = new TextIndex();
  const desk = new ArticleFolder(env, layout.articles, recover, outside, words);
  const trash = new ArticleFolder(env, layout.trash, recover, {
    ...outside,
    stands: () => emit({ type: "desk-changed", origin: null }),
  });
  const indexes = new IndexKeeper(env, { catalogue: desk.catalogue, trash: trash.catalogue });
  for (const entry of await readIndex(env, "catalogue")) desk.catalogue.set(entry);
  for (const entry of await readIndex(env, "trash")) trash.catalogue.set(entry);
  const reading = new ReadingReport(desk, emit);
  await desk.begin(() => reading.report());
  await trash.begin(() => undefined);
  events.subscribe(() => indexes.changed());

  const checkContext = async () => {
    await file.value.refresh();
    return { ...(await sources.checkContext()), settings: file.value.value.settings, now: env.now().toISOString() };
  };
  const state = { settle, currentId };
  const parts = { env, desk, trash, revisions, keeper, permit, checkContext, emit, sources: state };
  const sources = new DeskSources({ env, file: library.value, permit, emit, citing: new CitingArticles(parts) });
  const search = new DeskSearch(env, desk, words, () => library.value.value.sources);
  const articles = new DeskArticles(parts, sources, search);
  const copies = new ArticleCopies(parts, quarantine);
  thinning.sweepLater();
  // What the disk still refuses is done at the next opening; the desk itself can be opened.
  const finish = () => sources.finish();
  if (!env.readOnly && !desk.progress && !trash.progress) await finish();
  else if (!env.readOnly) void permit(finish);

  const changes = new DeskFileChanges(file.value, permit, emit);

  const look = async (paths: ReadonlySet<string> | null) => {
    await file.value.refresh();
    await library.value.refresh();
    if (paths === null) await desk.scan();
    if (paths === null) await trash.scan();
    for (const path of paths ?? []) if (!(await desk.lookAt(path))) await trash.lookAt(path);
    if (await copies.haveChanged(paths)) emit({ type: "desk-changed", origin: null });
  };
  // Whoever only reads looks at each question.
  const watch = lock.ok ? new DeskWatch({ folders: [layout.dir, layout.articles, layout.trash], look }) : null;

  const backups =
    plan && lock.ok
      ? new DeskBackups({
          plan,
          layout,
          deskFile: () => file.value.value,
          now: env.now,
          onChange: () => emit({ type: "desk-changed", origin: null }),
        })
      : null;
  backups?.begin();

  let closing: Promise<void> | null = null;
  async function close(): Promise<void> {
    const closed = gate.close();
    // Changes that wait for every article to be catalogued must not wait for that now.
    await desk.stop();
    await trash.stop();
    await closed;
    await watch?.close();
    await backups?.close();
    thinning.stop();
    await queue.idle();
    await search.close();
    if (!lock.ok) return;
    // What the disk refuses now is no news to anybody: all that was acknowledged is durable.
    await keeper.keepAll((id) => withDisk(() => desk.get(id)));
    await indexes.flush();
    env.readOnly = true;
    await withDisk(async () => succeed(await lock.value.release()));
  }

  return succeed({
    dir: layout.dir,
    readOnly: env.readOnly,
    readOnlyBecause: lock.ok ? null : lock.problem,
    articles,
    revisions: new DeskRevisions(parts),
    sources,
    attachments: new DeskAttachments(env, permit),
    copies,
    backups,
    lookOutside: () => watch?.look() ?? Promise.resolve(),
    reading: () => desk.progress,
    settled: async () => void (await Promise.all([desk.settled(), trash.settled()])),
    quarantined: () => quarantine.list(),
    inQuarantine: () => quarantine.all(),
    file: () => file.value.value,
    setProfile: (profile, actor) => changes.setProfile(profile, actor),
    setSettings: (settings, actor) => changes.setSettings(settings, actor),
    subscribe: (listener) => events.subscribe(listener),
    close: () => {
      closing ??= close();
      return closing;
    },
  });
}
