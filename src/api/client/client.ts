import type { Article } from "#core/article/article";
import type { ArticlePatch } from "#core/article/articlePatch";
import type { Command } from "#core/article/commands/command";
import type { ArticleSummary } from "#core/article/summary";
import type { ArticleToReview } from "#core/claims/deskClaims";
import type { QuarantinedFile } from "#core/doctor/quarantined";
import type { Checked } from "#core/gate/checkArticle";
import type { Problem } from "#core/result";
import type { RevisionHead } from "#core/revisions/revisionHead";
import type { SettingsChanges } from "#core/settings/changeSettings";
import type { Profile } from "#core/settings/deskSettings";
import type { Source, SourceFields } from "#core/sources/source";
import type { SourceUses } from "#core/sources/sourceUses";
import type { ArticleListQuery, ConflictAnswer, NewArticleRequest } from "../contracts/articles";
import type { BackupStatusAnswer, RestoredBackupAnswer } from "../contracts/backups";
import type { ArticleCopyAnswer, KeptCopyAnswer } from "../contracts/copies";
import type { AttachmentAnswer, DeskInfo, KeptFileAnswer } from "../contracts/desk";
import type { ExportRequest, Format, ImportResult } from "../contracts/exchange";
import type { BatchRequest, BatchStatus } from "../contracts/exports";
import type {
  ArticlePreview,
  FetchedImages,
  ImportChoice,
  ImportPreview,
  ImportResults,
} from "../contracts/importPreviews";
import type { ReportQuery } from "../contracts/report";
import type { BroughtBackAnswer, RevisionAnswer, RevisionListAnswer, RevisionListQuery } from "../contracts/revisions";
import type { ExcerptAnswer, FoundAnswer } from "../contracts/search";
import type { BesideFiles } from "./packUpload";

/** What a call came to. `status` is the HTTP status; 0 when no answer came. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly status: number; readonly problem: Problem };

/** What a save came to: a conflict is not a failure, both texts are kept. */
export type SaveAnswer =
  | { readonly kind: "saved"; readonly article: Article }
  | { readonly kind: "conflict"; readonly conflict: ConflictAnswer };

/** What bringing back an earlier state came to. */
export type BringBackAnswer =
  | ({ readonly kind: "saved" } & BroughtBackAnswer)
  | { readonly kind: "conflict"; readonly conflict: ConflictAnswer };

/** A file that came out of an export. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

export interface SaveOptions {
  /** Lets the request outlive the window (Fetch `keepalive`; bodies up to 64 KiB only). */
  readonly keepalive?: boolean;
}

export interface CallOffOptions {
  /** Calls it off. */
  readonly signal?: AbortSignal;
}

export interface IncomingOptions {
  /** Images that lie beside the file, as far as it may name them (`core/intake/beside`). */
  readonly beside?: BesideFiles | undefined;
}

export interface UploadOptions extends CallOffOptions {
  /** Told now and then how much has been sent, in bytes, where the host of the window can tell. */
  readonly onProgress?: (sent: number) => void;
}

/** The desk, as the renderer and the command line see it: one method a route, typed by the contracts. */
export interface Client {
  readonly desk: {
    info(): Promise<Answer<DeskInfo>>;
    setProfile(profile: Profile): Promise<Answer<DeskInfo>>;
    /** What is not named stays as it is. */
    setSettings(changes: SettingsChanges): Promise<Answer<DeskInfo>>;
  };
  readonly articles: {
    list(query?: ArticleListQuery): Promise<Answer<ArticleSummary[]>>;
    /** By words, the best first; answers from those whose words have been read. Problem code: `query-invalid`. */
    search(query: ArticleListQuery): Promise<Answer<FoundAnswer>>;
    /** The words around what a query finds in an article. */
    excerpt(id: string, query: string): Promise<Answer<ExcerptAnswer>>;
    tags(): Promise<Answer<{ tag: string; count: number }[]>>;
    /** By id or slug. */
    get(idOrSlug: string): Promise<Answer<Article>>;
    create(details: NewArticleRequest): Promise<Answer<Article>>;
    save(id: string, baseVersion: number, patch: ArticlePatch, options?: SaveOptions): Promise<Answer<SaveAnswer>>;
    command(id: string, baseVersion: number, commands: readonly Command[]): Promise<Answer<SaveAnswer>>;
    duplicate(id: string): Promise<Answer<Article>>;
    trash(idOrSlug: string): Promise<Answer<ArticleSummary>>;
    check(idOrSlug: string): Promise<Answer<Checked>>;
    export(idOrSlug: string, request: ExportRequest, options?: CallOffOptions): Promise<Answer<ExportedFile>>;
    /** The verification report as a file; nothing is recorded. */
    report(idOrSlug: string, query: ReportQuery): Promise<Answer<ExportedFile>>;
  };
  /** Kept states of an article. */
  readonly revisions: {
    /** The newest first, a page at a time. */
    list(idOrSlug: string, query?: RevisionListQuery): Promise<Answer<RevisionListAnswer>>;
    get(idOrSlug: string, revision: string): Promise<Answer<RevisionAnswer>>;
    /** Keeps the state that stands, under a name. */
    nameNow(idOrSlug: string, name: string): Promise<Answer<RevisionHead>>;
    rename(idOrSlug: string, revision: string, name: string | null): Promise<Answer<RevisionHead>>;
    /** Puts the text and details of a kept state in the place of those that stand. */
    restore(id: string, baseVersion: number, revision: string): Promise<Answer<BringBackAnswer>>;
  };
  readonly trash: {
    list(): Promise<Answer<{ summary: ArticleSummary; trashedAt: string }[]>>;
    /** By id, or by slug when exactly one article in the trash has it. */
    restore(idOrSlug: string): Promise<Answer<ArticleSummary>>;
  };
  readonly backups: {
    status(): Promise<Answer<BackupStatusAnswer>>;
    /** Begins one; what came of it, the status says. Problem code: `backup-running`. */
    make(): Promise<Answer<BackupStatusAnswer>>;
    cancel(): Promise<Answer<BackupStatusAnswer>>;
    /** Makes a desk of a backup, beside this one: of one that is kept here, or of a file. */
    restore(backup: string | Blob, options?: UploadOptions): Promise<Answer<RestoredBackupAnswer>>;
  };
  /** What others have left in the desk's folder, and what Stet has put aside. */
  readonly outside: {
    quarantine(): Promise<Answer<QuarantinedFile[]>>;
    copies(): Promise<Answer<ArticleCopyAnswer[]>>;
    /** Among the article's revisions, to be compared. */
    keepAsRevision(file: string): Promise<Answer<KeptCopyAnswer>>;
    keepAsArticle(file: string): Promise<Answer<Article>>;
    setAside(file: string): Promise<Answer<null>>;
    /** Puts an article back whose file somebody has removed. */
    putBack(id: string): Promise<Answer<Article>>;
  };
  readonly claims: {
    /** Every stale claim of every article. */
    toReview(): Promise<Answer<ArticleToReview[]>>;
  };
  readonly sources: {
    list(): Promise<Answer<Source[]>>;
    add(fields: SourceFields): Promise<Answer<Source>>;
    edit(id: string, changes: Partial<SourceFields>): Promise<Answer<Source>>;
    remove(id: string): Promise<Answer<Source>>;
    /** What rests on it, over all articles. */
    uses(id: string): Promise<Answer<SourceUses>>;
    retract(id: string, reason: string): Promise<Answer<SourceUses>>;
    reinstate(id: string, note?: string): Promise<Answer<Source>>;
    /** Evidence and origins that name `id` name `into` from now on; `id` is gone. */
    merge(id: string, into: string): Promise<Answer<Source>>;
  };
  readonly exchange: {
    formats(): Promise<Answer<Format[]>>;
    /** One file in. The name serves to find the format and is never stored whole. */
    import(name: string, bytes: Uint8Array, options?: IncomingOptions): Promise<Answer<ImportResult>>;
    /** Files to be looked at before they come in. Problem code of one that is no longer kept: `preview-gone`. */
    readonly previews: {
      /** Reads a file; nothing of it is on the desk yet. Problem codes: those of the file's format. */
      make(
        name: string,
        bytes: Uint8Array | Blob,
        options?: CallOffOptions & IncomingOptions,
      ): Promise<Answer<ImportPreview>>;
      article(token: string, number: number): Promise<Answer<ArticlePreview>>;
      /** Fetches images that the text names from the web. Somebody has been asked. */
      fetchImages(
        token: string,
        addresses: readonly string[],
        options?: CallOffOptions,
      ): Promise<Answer<FetchedImages>>;
      /** The chosen articles, corrected, onto the desk. */
      confirm(token: string, choice: ImportChoice): Promise<Answer<ImportResults>>;
      drop(token: string): Promise<Answer<null>>;
    };
  };
  /** Several articles as one archive. */
  readonly exports: {
    /** Begins it; how far it is, the status says. Problem code: `export-running`. */
    start(request: BatchRequest): Promise<Answer<BatchStatus>>;
    status(id: string): Promise<Answer<BatchStatus>>;
    file(id: string): Promise<Answer<ExportedFile>>;
    /** Ends it, and takes away what it has made. */
    drop(id: string): Promise<Answer<null>>;
  };
  readonly attachments: {
    /** An image for a figure. */
    put(bytes: Uint8Array): Promise<Answer<AttachmentAnswer>>;
    /** A file for evidence or a source. Problem code of an upload that was called off: `cancelled`. */
    keep(file: Uint8Array | Blob, options?: UploadOptions): Promise<Answer<KeptFileAnswer>>;
    about(sha256: string): Promise<Answer<KeptFileAnswer>>;
    /** A kept file, under a name that its bytes bear out. */
    read(sha256: string, name: string): Promise<Answer<ExportedFile>>;
  };
}
