import { ulid } from "ulid";
import type { Article } from "#core/article/article";
import { client } from "../data/client";
import { answered, queries, queryClient } from "../data/queries";
import { toast } from "../design/components/Toasts";
import { ArticleSession, type SessionServices } from "./articleSession";
import { bringBackWords } from "./bringBackWords";
import { storedWords } from "./unsavedWords";
import { turnName } from "./writingTurn";

const words = storedWords(() => window.localStorage);

const services: SessionServices = {
  client: client.articles,
  actingAs: () => queryClient.getQueryData(queries.desk().queryKey)?.actingAs ?? "",
  now: () => new Date(),
  newId: () => ulid(),
  words,
  onReadOnly: () =>
    toast("This article is being written in another window.", {
      description: "Nothing was changed. Take over on the page to change it here.",
    }),
  setTimer: (run, ms) => window.setTimeout(run, ms),
  clearTimer: (timer) => window.clearTimeout(timer as number),
};

interface Entry {
  readonly opening: Promise<ArticleSession>;
  /** Once it has come: a window that closes waits for no promise. */
  session: ArticleSession | null;
}

/** Sessions that still have words to save, and the one on screen. An article never has two. */
const sessions = new Map<string, Entry>();

/** The session of an article: the one there is, or a new one from the desk. Throws `ProblemError` when there is no such article. */
export function openSession(id: string): Promise<ArticleSession> {
  const known = sessions.get(id);
  if (known) return known.opening;
  const opening = openAfresh(id).then((article) => {
    entry.session = new ArticleSession(article, services);
    return entry.session;
  });
  const entry: Entry = { opening, session: null };
  sessions.set(id, entry);
  opening.catch(() => sessions.delete(id));
  return opening;
}

/** Words that an earlier window could not save come first: the article is then opened with them. */
async function openAfresh(id: string): Promise<Article> {
  if (words.get(id)) await bringBack(id);
  return answered(client.articles.get(id));
}

/** Hands the desk everything that earlier windows of this browser could not save. */
export async function bringBackAll(): Promise<void> {
  for (const id of words.articleIds()) if (!sessions.has(id)) await bringBack(id);
}

/** A window that still has the article open saves its words by itself. */
async function bringBack(id: string): Promise<void> {
  const came = await navigator.locks.request(turnName(id), { ifAvailable: true }, (lock) =>
    lock ? bringBackWords(id, client.articles, words) : "none",
  );
  if (came === "saved") {
    toast("Words that had not been saved are back.", {
      description: "They were typed while Stet could not save them.",
    });
  }
  if (came === "kept") {
    toast("Words that had not been saved are kept as a version.", {
      description: "The article has been changed since they were typed. Its versions have both.",
    });
  }
}

/** Leaves an article: saves what is left, then forgets it. A session that cannot save stays, and keeps trying. */
export async function leaveSession(id: string): Promise<void> {
  const session = await sessions.get(id)?.opening;
  if (!session) return;
  await session.flush();
  if (!session.hasUnsaved) sessions.delete(id);
}

/** Forgets an article without saving: it is in the trash. */
export function dropSession(id: string): void {
  sessions.delete(id);
}

/** Saves everything that this window has not saved yet. Rejects with the articles that could not be saved, and why. */
export async function flushAll(): Promise<void> {
  const unsaved: string[] = [];
  for (const { opening } of sessions.values()) {
    const session = await opening.catch(() => null);
    await session?.flush();
    if (!session?.hasUnsaved) continue;
    const { article, saveState } = session.view;
    const why = saveState.kind === "failed" ? saveState.problem.message : "Two versions of it have to be settled.";
    unsaved.push(`“${article.headline || "Untitled"}”: ${why}`);
  }
  if (unsaved.length > 0) throw new Error(unsaved.join("\n"));
}

/**
 * The last chance before the window goes, for every article that it has not saved yet, on screen or left. False when the
 * window had better stay.
 */
export function flushAllOnLeave(): boolean {
  const unsaved = [...sessions.values()].flatMap(({ session }) => (session?.hasUnsaved ? [session] : []));
  // Every one of them gets its chance, whatever came of the others.
  return unsaved.map((session) => session.flushOnLeave()).every(Boolean);
}

/** Runs for every session that is open by now. */
export async function eachSession(run: (session: ArticleSession) => void): Promise<void> {
  for (const { opening } of sessions.values()) {
    const session = await opening.catch(() => null);
    if (session) run(session);
  }
}

/** Has the articles that are open in this window take over what the desk has written into them on this window's behalf. */
export async function catchUpSessions(): Promise<void> {
  const open: ArticleSession[] = [];
  await eachSession((session) => {
    open.push(session);
  });
  await Promise.all(open.map((session) => session.refresh()));
}
