import type { Article } from "#core/article/article";
import type { ArticlePatch } from "#core/article/articlePatch";
import type { Command } from "#core/article/commands/command";
import type { SummaryFilter } from "#core/article/fitsFilter";
import type { ArticleSummary } from "#core/article/summary";
import type { ArticleToReview } from "#core/claims/deskClaims";
import type { DeskEvent } from "#core/events/deskEvent";
import type { Checked } from "#core/gate/checkArticle";
import type { Clearance, ExportTerms } from "#core/gate/clearance";
import type { ReportClearance } from "#core/report/reportClearance";
import type { Edition } from "#core/report/verificationReport";
import type { Result } from "#core/result";
import type { SettingsChanges } from "#core/settings/changeSettings";
import type { DeskFile, Profile } from "#core/settings/deskSettings";
import type { Source, SourceFields } from "#core/sources/source";
import type { SourceUses } from "#core/sources/sourceUses";

/** Which articles a list is to show; every filter given must hold. */
export interface ArticleFilter extends SummaryFilter {
  /** Words that must all stand, as prefixes, in headline, standfirst, slug, bylines, tags, section or copy. */
  readonly query?: string;
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

/** A file that could not be read, moved aside untouched. */
export interface Quarantined {
  /**
   * File name within the desk's `quarantine` folder; or the path within the desk of a file that was left in its place,
   * because a newer Stet has written it or another process owns the desk.
   */
  readonly file: string;
  readonly reason: string;
  /** Whether a good revision of it has taken its place. */
  readonly recovered: boolean;
}

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

export interface Articles {
  /** Newest first. Parses no article. */
  list(filter?: ArticleFilter): Promise<ArticleSummary[]>;
  /** Every tag in use, most used first. */
  tags(): Promise<{ tag: string; count: number }[]>;
  get(id: string): Promise<Result<Article>>;
  /** By id, or by slug when exactly one article has it. Problem codes: `not-found`, `slug-ambiguous`. */
  find(idOrSlug: string): Promise<Result<Article>>;
  /** Saves an article that is not on the desk yet, as version 1. */
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
  /** Every stale claim of every article, the newest change first; reads only the articles that have some. */
  toReview(): Promise<ArticleToReview[]>;
  check(id: string): Promise<Result<Checked>>;
  /** The only way to an export: gate and firewall (see `core/gate/clearance.ts`). */
  clear(id: string, terms: ExportTerms): Promise<Result<Clearance>>;
  /** The only way to a verification report. Problem codes: `not-found`, and for the public edition `firewall`, `sources-lost`. */
  report(id: string, edition: Edition): Promise<Result<ReportClearance>>;
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
  /** An image. Problem codes: `not-found`, also for what is no image; `attachment-damaged`. */
  get(sha256: string): Promise<Result<{ bytes: Uint8Array; mediaType: string }>>;
  readonly files: Files;
}

/** A folder of articles, sources and attachments, owned by one process at a time. The one way to what is on disk. */
export interface Desk {
  readonly dir: string;
  /** Another process owns the desk: everything can be read, every change is refused with `desk-in-use`. */
  readonly readOnly: boolean;
  readonly articles: Articles;
  readonly sources: Sources;
  readonly attachments: Attachments;
  /** What was put aside while opening or reading since this process opened the desk. */
  quarantined(): readonly Quarantined[];
  file(): DeskFile;
  setProfile(profile: Profile, actor: Actor): Promise<Result<DeskFile>>;
  /** What is not named stays. Problem codes: `settings-invalid`, `rule-unknown`, `rule-fixed`. */
  setSettings(changes: SettingsChanges, actor: Actor): Promise<Result<DeskFile>>;
  /** Calls back after every change that is durable; returns the function that ends it. */
  subscribe(listener: (event: DeskEvent) => void): () => void;
  /** Waits for every write under way, writes the index, gives the lock back. */
  close(): Promise<void>;
}
