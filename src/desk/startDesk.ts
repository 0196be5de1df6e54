import type { Article } from "#core/article/article";
import { summarise } from "#core/article/summary";
import { type Result, succeed } from "#core/result";
import { currentIdIn } from "#core/sources/currentId";
import { settleSources } from "#core/sources/settleSources";
import { ArticleFolder } from "./articles/articleFolder";
import { DeskArticles } from "./articles/deskArticles";
import { recoverFrom } from "./articles/recoverArticle";
import { DeskAttachments } from "./attachments/deskAttachments";
import { readIndex } from "./catalogue/catalogueFile";
import { IndexKeeper } from "./catalogue/indexKeeper";
import type { Desk } from "./desk";
import { DeskFileChanges, newDeskFile, readDeskFile } from "./deskFile";
import type { DeskEnvironment } from "./environment";
import { DeskEvents } from "./events";
import { HeldFile } from "./json/heldFile";
import type { DeskLock } from "./lock/deskLock";
import { ChangeGate } from "./permit";
import { Quarantine } from "./quarantine/quarantine";
import { RevisionKeeper } from "./revisions/revisionKeeper";
import { Revisions } from "./revisions/revisions";
import { CitingArticles } from "./sources/citingArticles";
import { DeskSources } from "./sources/deskSources";
import { EMPTY_LIBRARY, readSourceLibrary } from "./sources/sourceLibrary";

/** Puts the parts of a desk together. `lock` is ours, or says who has the desk. */
export async function startDesk(env: DeskEnvironment, lock: Result<DeskLock>): Promise<Result<Desk>> {
  const { layout, queue } = env;
  const events = new DeskEvents();
  const emit = events.emit.bind(events);
  const quarantine = new Quarantine(env);
  const revisions = new Revisions(env);
  const keeper = new RevisionKeeper(env, revisions);
  const gate = new ChangeGate(lock.ok ? null : lock.problem);
  const { permit } = gate;

  const held = { env, quarantine };
  const file = await HeldFile.open({
    ...held,
    path: layout.deskFile,
    readJson: readDeskFile,
    initial: () => newDeskFile(env),
  });
  if (!file.ok) return file;
  const library = await HeldFile.open({
    ...held,
    path: layout.sourcesFile,
    readJson: readSourceLibrary,
    initial: () => EMPTY_LIBRARY,
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
  const desk = new ArticleFolder(env, layout.articles, recover);
  const trash = new ArticleFolder(env, layout.trash, recover);
  const indexes = new IndexKeeper(env, { catalogue: desk.catalogue, trash: trash.catalogue });
  for (const entry of await readIndex(env, "catalogue")) desk.catalogue.set(entry);
  for (const entry of await readIndex(env, "trash")) trash.catalogue.set(entry);
  await desk.scan();
  await trash.scan();
  events.subscribe(() => indexes.changed());

  const checkContext = async () => {
    await file.value.refresh();
    return { ...(await sources.checkContext()), settings: file.value.value.settings, now: env.now().toISOString() };
  };
  const state = { settle, currentId };
  const parts = { env, desk, trash, revisions, keeper, permit, checkContext, emit, sources: state };
  const sources = new DeskSources({ env, file: library.value, permit, emit, citing: new CitingArticles(parts) });
  const articles = new DeskArticles(parts, sources);
  // What the disk still refuses is done at the next opening; the desk itself can be opened.
  if (!env.readOnly) await sources.finish();

  const changes = new DeskFileChanges(file.value, permit, emit);

  let closing: Promise<void> | null = null;
  async function close(): Promise<void> {
    await gate.close();
    await queue.idle();
    if (!lock.ok) return;
    await keeper.keepAll((id) => desk.get(id));
    await indexes.flush();
    env.readOnly = true;
    await lock.value.release();
  }

  return succeed({
    dir: layout.dir,
    readOnly: env.readOnly,
    articles,
    sources,
    attachments: new DeskAttachments(env, permit),
    quarantined: () => quarantine.list(),
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
