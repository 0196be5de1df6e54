import type { ReadableStream } from "node:stream/web";
import type { Article } from "#core/article/article";
import type { ArticlePatch } from "#core/article/articlePatch";
import type { Command } from "#core/article/commands/command";
import type { SummaryFilter } from "#core/article/fitsFilter";
import type { ArticleSummary } from "#core/article/summary";
import type { ArticleToReview } from "#core/claims/deskClaims";
import type { Excerpt } from "#core/deskSearch/excerpt";
import type { QuarantinedFile } from "#core/doctor/quarantined";
import type { DeskEvent } from "#core/events/deskEvent";
import type { Checked } from "#core/gate/checkArticle";
import type { ExportTerms } from "#core/gate/clearance";
import type { GateInputs } from "#core/gate/gateInputs";
import type { Edition } from "#core/report/verificationReport";
import type { Problem, Result } from "#core/result";
import type { ListedRevision, RevisionHead } from "#core/revisions/revisionHead";
import type { SettingsChanges } from "#core/settings/changeSettings";
import type { DeskFile, Profile } from "#core/settings/deskSettings";
import type { Source, SourceFields } from "#core/sources/source";
import type { SourceUses } from "#core/sources/sourceUses";
import type { RestoredBackup, RestoreOptions } from "./backup/restoreBackup";

/** Which articles a list is to show; every filter given must hold. */
export interface ArticleFilter extends SummaryFilter {
  /** What to look for, as `core/deskSearch/parseQuery.ts` reads it. */
  readonly query?: string;
}

/** What a search came to. */
export interface Found {
  /** The best first; among equals the newest. */
  readonly articles: readonly ArticleSummary[];
  /** How many articles could be searched, of how many that might fit. Fewer while their words are still being read. */
  readonly searched: { readonly ready: number; readonly total: number };
  /** Words that nothing begins with, and what was looked for in their place. */
  readonly corrected: readonly { readonly typed: string; readonly instead: readonly string[] }[];
}

/** Who does something at the desk, and through which window (null for none), for histories and events. */
export interface Actor {
  readonly by: string;
  readonly origin: string | null;
}

/** A save that did not start from what is on disk. Both texts are kept as revisions; `current` is the one that stands. */
export interface Conflict {
  readonly current: Article;
  /** The revision under which the refused text has been kept. */
  readonly kept: string;
}

export type SaveOutcome =
  | { readonly kind: "saved"; readonly article: Article }
  | { readonly kind: "conflict"; readonly conflict: Conflict };

/** An article in the trash. */
export interface TrashedArticle {
  readonly summary: ArticleSummary;
  readonly trashedAt: string;
}

/** A file that could not be read, moved aside untouched; or left in its place, when a newer Stet or another process has it. */
export type Quarantined = QuarantinedFile;

export interface Attachment {
  readonly sha256: string;
  /** Found from the bytes, never from a name. */
  readonly mediaType: string;
  /** Pixels, for images whose header says so. */
  readonly width: number | null;
  readonly height: number | null;
}

/** A file kept with evidence or a source. */
export interface KeptFile {
  readonly sha256: string;
  /** Found from the bytes: one of core's `FILE_KINDS`, or `application/octet-stream` for one that was put there by hand. */
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
}

/** Files that evidence and sources rest on. Reading compares the bytes with the hash: a file that differs is never given. */
export interface Files {
  /**
   * Keeps the bytes under their SHA-256, when `FILE_KINDS` has their kind. Problem codes: `attachment-empty`,
   * `attachment-too-large` (over `MAX_FILE_MIB`), `attachment-program`, `attachment-macros`, `attachment-type`.
   */
  keep(bytes: Uint8Array): Promise<Result<KeptFile>>;
  /** Problem codes: `not-found`, `attachment-damaged`. */
  read(sha256: string): Promise<Result<KeptFile & { readonly bytes: Uint8Array }>>;
  /** As `read`, without the bytes, and without reading them again as long as the file stays as it is. */
  about(sha256: string): Promise<Result<KeptFile>>;
}

/** Kept states of one article, the newest first. */
export interface RevisionList {
  readonly revisions: readonly ListedRevision[];
  /** How many there are of the article. */
  readonly total: number;
  /** What to ask for those before; null when there are none. */
  readonly older: string | null;
}

/** A kept state as it was. */
export interface KeptState {
  readonly head: RevisionHead;
  readonly article: Article;
  /** Only some of it is known, as of words that were refused and whose base is gone. */
  readonly partial: boolean;
}

/** What came of bringing back an earlier state; `replaced` is the revision that has what stood before, if anything changed. */
export type BroughtBack = SaveOutcome & { readonly replaced: string | null };

/** The states of articles that are kept beside the current ones. */
export interface ArticleRevisions {
  /** @param page `before`: only what is older than that revision; `limit`: at most so many. Problem code: `not-found` */
  list(articleId: string, page?: { before?: string; limit?: number }): Promise<Result<RevisionList>>;
  /** Problem codes: `not-found`, `revision-damaged`, those of damage to an article. */
  get(articleId: string, id: string): Promise<Result<KeptState>>;
  /** Keeps the state that stands, under a name. What has a name is never thinned out. Problem code: `name-invalid`. */
  nameNow(articleId: string, name: string, actor: Actor): Promise<Result<RevisionHead>>;
  /** Gives a kept state a name, another one, or none. Problem codes: `not-found`, `name-invalid`. */
  rename(articleId: string, id: string, name: string | null): Promise<Result<RevisionHead>>;
  /**
   * Puts the text and details of a kept state in the place of those that stand, which are kept first; ledgers, notes, history,
   * stage and sign-off stay (`core/revisions/bringBack.ts`). A save like any other. Problem code beside those of `save`:
   * `revision-partial`.
   */
  bringBack(articleId: string, baseVersion: number, id: string, actor: Actor): Promise<Result<BroughtBack>>;
}

export interface Articles {
  /**
   * Newest first, of those that have been catalogued (see `Desk.reading`); with a query the best first, once every article's
   * words have been read, and none for a query that cannot be read. Parses no article.
   */
  list(filter?: ArticleFilter): Promise<ArticleSummary[]>;
  /** Answers at once, from the articles whose words have been read. Problem code: `query-invalid`. */
  search(filter: ArticleFilter): Promise<Result<Found>>;
  /** The words around what a query finds in an article; null when a list shows them anyway. Codes: `query-invalid`, `not-found`. */
  excerpt(id: string, query: string): Promise<Result<Excerpt | null>>;
  /** Every tag in use, most used first. */
  tags(): Promise<{ tag: string; count: number }[]>;
  get(id: string): Promise<Result<Article>>;
  /** By id, or by slug when exactly one article has it. Problem codes: `not-found`, `slug-ambiguous`. */
  find(idOrSlug: string): Promise<Result<Article>>;
  /** Saves an article that is not on the desk yet, as version 1, or, from another desk, as the version that it had there. */
  create(article: Article, actor: Actor): Promise<Result<Article>>;
  /** Saves what changed since `baseVersion`. Resolves when it is durable. Enforces `guardSave` and `guardStage`. */
  save(id: string, baseVersion: number, patch: ArticlePatch, actor: Actor): Promise<Result<SaveOutcome>>;
  /** Carries out commands on version `baseVersion`, through the same guards. */
  command(id: string, baseVersion: number, commands: readonly Command[], actor: Actor): Promise<Result<SaveOutcome>>;
  duplicate(id: string, actor: Actor): Promise<Result<Article>>;
  trash(id: string, actor: Actor): Promise<Result<ArticleSummary>>;
  listTrash(): Promise<TrashedArticle[]>;
  /** By id, or by slug when exactly one article in the trash has it. */
  restore(idOrSlug: string, actor: Actor): Promise<Result<ArticleSummary>>;
  /** Puts an article back whose file somebody removed from the folder. Problem codes: `not-found`, `article-exists`. */
  putBack(id: string, actor: Actor): Promise<Result<Article>>;
  /** Every stale claim of every article, the newest change first; reads only the articles that have some. */
  toReview(): Promise<ArticleToReview[]>;
  check(id: string): Promise<Result<Checked>>;
  /**
   * What gate and firewall decide by when the article is to leave: the only way to an export (see `core/gate/clearance.ts`).
   * Problem codes: `not-found`, `sources-lost`.
   */
  forGate(id: string): Promise<Result<GateInputs>>;
  /** The same for a verification report. Problem codes: `not-found`, and for the public edition `sources-lost`. */
  forReport(id: string, edition: Edition): Promise<Result<GateInputs>>;
  /** Writes into the article's history that it was exported, and in which version: it may have been saved again since. */
  recordExport(
    id: string,
    exported: { format: string; sha256: string; version: number },
    terms: ExportTerms,
    actor: Actor,
  ): Promise<Result<Article>>;
}

export interface Sources {
  /** By name. */
  list(): Promise<Source[]>;
  /** With `id`, one that came with an imported article, whose evidence names it. Refuses an id in use (`source-exists`). */
  add(fields: SourceFields, actor: Actor, id?: string): Promise<Result<Source>>;
  edit(id: string, changes: Partial<SourceFields>, actor: Actor): Promise<Result<Source>>;
  /** Refused while evidence of any article names it, or another source as its origin (`source-in-use`). */
  remove(id: string, actor: Actor): Promise<Result<Source>>;
  /** What rests on it, over all articles, those in the trash included. Problem code: `not-found`. */
  uses(id: string): Promise<Result<SourceUses>>;
  /**
   * Nothing may rest on it any more: every claim that has evidence from it needs another look, with the reason in its ledger.
   * Gives what rested on it. Problem codes: `not-found`, `source-retracted` (already), `reason-missing`.
   */
  retract(id: string, reason: string, actor: Actor): Promise<Result<SourceUses>>;
  /** Takes a retraction back: verdicts that nobody has touched since stand again. Codes: `not-found`, `source-not-retracted`. */
  reinstate(id: string, note: string, actor: Actor): Promise<Result<Source>>;
  /**
   * Makes one source of two: evidence and origins that name `id` name `into` from now on, which takes over what it lacks, and
   * the stricter terms of both; `id` is gone. Problem codes: `not-found`, `source-same`.
   */
  merge(id: string, into: string, actor: Actor): Promise<Result<Source>>;
}

export interface Attachments {
  /** Keeps the bytes under their SHA-256. Refuses what is not a PNG, JPEG, GIF, WebP or AVIF image, or over 20 MiB. */
  put(bytes: Uint8Array): Promise<Result<Attachment>>;
  /**
   * Takes back an image that `put` has given, for something that came to nothing: its file goes, if it was not there before
   * and nobody has kept the same since.
   */
  takeBack(kept: Attachment): Promise<Result<null>>;
  /** An image. Problem codes: `not-found`, also for what is no image; `attachment-damaged`. */
  get(sha256: string): Promise<Result<{ bytes: Uint8Array; mediaType: string }>>;
  readonly files: Files;
}

/** A copy of an article's file that a synced folder has left beside it. */
export interface ArticleCopy {
  /** Its name in the folder `articles`. */
  readonly file: string;
  readonly articleId: string;
  /** The service that names copies like this, if one is known for it. */
  readonly service: string | null;
  readonly headline: string;
  readonly updatedAt: string;
  /** Whether the article that it is a copy of is on the desk. */
  readonly articleIsHere: boolean;
  /** Whether it holds just what the article holds. */
  readonly same: boolean;
}

/** What a synced folder has left beside the desk's articles. Problem code of each but `list`: `not-found`. */
export interface Copies {
  list(): Promise<ArticleCopy[]>;
  read(file: string): Promise<Result<Article>>;
  /** Keeps what is in it among the article's revisions, as a state that never stood, and moves the file to quarantine. */
  keepAsRevision(file: string, actor: Actor): Promise<Result<{ articleId: string; revision: string }>>;
  /** Moves the file to quarantine, with the reason. */
  setAside(file: string, reason: string): Promise<Result<null>>;
}

/** A backup in the folder of backups. */
export interface KeptBackup {
  readonly name: string;
  /** When it was made. */
  readonly at: string;
  readonly automatic: boolean;
  /** Bytes. */
  readonly size: number;
}

/** How it stands with the backups of a desk. */
export interface BackupStatus {
  /** Whether Stet makes one by itself each day that the desk is used. */
  readonly automatic: boolean;
  /** Where they are. */
  readonly folder: string;
  /** The newest first. */
  readonly kept: readonly KeptBackup[];
  /** One that is being made, in files; null for none. */
  readonly running: { readonly done: number; readonly all: number } | null;
  /** Why the last one that was tried could not be made; null when it could, or none was tried since the desk was opened. */
  readonly problem: Problem | null;
}

/** Copies of the whole desk in another folder. They hold confidential sources. */
export interface Backups {
  status(): Promise<BackupStatus>;
  /** Makes one now. Problem codes: `backup-running`, `backup-folder`, and those of `backUpDesk`. */
  make(): Promise<Result<KeptBackup>>;
  /** Ends the one that is being made. */
  cancel(): void;
  /** Where one is. Problem code: `not-found`. */
  find(name: string): Promise<Result<KeptBackup & { readonly path: string }>>;
  /** Makes a desk of an archive, beside this one. */
  restore(path: string, options?: RestoreOptions): Promise<Result<RestoredBackup>>;
  /** The same of one that is coming in. */
  restoreFrom(content: ReadableStream<Uint8Array>, options?: RestoreOptions): Promise<Result<RestoredBackup>>;
}

/** A folder of articles, sources and attachments, owned by one process at a time. The one way to what is on disk. */
export interface Desk {
  readonly dir: string;
  /** Everything can be read, every change is refused: with `desk-in-use` or `desk-newer`. */
  readonly readOnly: boolean;
  /** Why the desk can only be read: another process owns it, or a newer Stet has written it. */
  readonly readOnlyBecause: Problem | null;
  readonly articles: Articles;
  readonly revisions: ArticleRevisions;
  readonly sources: Sources;
  readonly attachments: Attachments;
  readonly copies: Copies;
  /** Null where the host keeps none: for a single command. */
  readonly backups: Backups | null;
  /** Compares the folder with what is known of it, now; while it is open the desk does so by itself from time to time. */
  lookOutside(): Promise<void>;
  /** How many articles are listed so far, while a desk without its index is being read; null when all are. */
  reading(): { readonly read: number; readonly total: number } | null;
  /** Resolves when every article is listed. */
  settled(): Promise<void>;
  /** What was put aside while opening or reading since this process opened the desk. */
  quarantined(): readonly Quarantined[];
  /** Everything in the desk's quarantine, whenever it was put there, the newest first. */
  inQuarantine(): Promise<Quarantined[]>;
  file(): DeskFile;
  setProfile(profile: Profile, actor: Actor): Promise<Result<DeskFile>>;
  /** What is not named stays. Problem codes: `settings-invalid`, `rule-unknown`, `rule-fixed`. */
  setSettings(changes: SettingsChanges, actor: Actor): Promise<Result<DeskFile>>;
  /** Calls back after every change that is durable; returns the function that ends it. */
  subscribe(listener: (event: DeskEvent) => void): () => void;
  /** Waits for every write under way, writes the index, gives the lock back. */
  close(): Promise<void>;
}
