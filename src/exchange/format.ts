import type { Article } from "#core/article/article";
import type { ArticleStart } from "#core/article/newArticle";
import type { Clearance } from "#core/gate/clearance";
import type { Result } from "#core/result";
import type { PublicSource } from "#core/sources/publicSource";

/** A file on its way in. */
export interface Incoming {
  /** The file's own name, without any folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** BCP 47: what to assume when the file does not say. */
  readonly defaultLanguage: string;
  /**
   * Files that lie beside it, where whoever hands it in has them: bytes by the path that the file knows them under, with "/"
   * and relative to itself (`Ferry_files/boat.jpg`, of a page that a browser saved whole).
   */
  readonly beside?: ReadonlyMap<string, Uint8Array>;
}

/** Blocks at the end of an imported text that look like a web page's furniture. Kept until somebody removes them. */
export interface FurnitureOffer {
  readonly reason: string;
  readonly text: string;
  /** Position among the body's top-level blocks, from 0. */
  readonly from: number;
  readonly count: number;
}

/** An image that came with an article. Its figure names it by the same SHA-256. */
export interface IncomingAttachment {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** What an importer made of a file. */
export interface Imported {
  /** A text to start an article from, or, from Stet's own format, a whole article whose claims and history are kept. */
  readonly content:
    | { readonly kind: "start"; readonly start: ArticleStart }
    | { readonly kind: "article"; readonly article: Article };
  readonly attachments: readonly IncomingAttachment[];
  /** What the file says about the sources that its article's evidence names, when it says anything. */
  readonly sources?: readonly PublicSource[];
  /** Everything that the article does not carry over from the file, one sentence each. */
  readonly warnings: readonly string[];
  readonly furniture: readonly FurnitureOffer[];
  /** Images that the text names and the file does not hold, as absolute http(s) addresses, each once. Nothing fetches them unasked. */
  readonly remoteImages?: readonly string[];
  /**
   * Where in the text they belong: the address of each figure of the body that has no `sha256`, in the order of the text; of one
   * whose file did not come along, the path that the text gives it.
   * `putImages` gives those figures the images that somebody has had fetched, and has to come before furniture goes.
   * A figure that gets none keeps its alt text and caption, and says that its image is missing.
   */
  readonly remotePlaces?: readonly string[];
  /** The other articles in the same file: an export of a whole site, a message of several items. They have no `more`. */
  readonly more?: readonly Imported[];
  /** The label of the format that the file was read in. `importFile` says so, no importer needs to. */
  readonly format?: string;
}

/** One format in, one file behind the registry. */
export interface Importer {
  readonly read: (incoming: Incoming) => Result<Imported> | Promise<Result<Imported>>;
  /**
   * Whether the bytes are plainly of this format, whatever the file's name says. For formats that are no text: these are asked
   * before anything is decoded.
   */
  readonly holdsBytes?: (bytes: Uint8Array) => boolean;
  /** The same for formats that are text, asked with the decoded text. Most look at no more than its beginning. */
  readonly holdsText?: (text: string, name: string) => boolean;
}

/** What an exporter wrote, before the firewall has read it. */
export interface Written {
  readonly bytes: Uint8Array;
  /** Everything that the format cannot carry, one sentence each. */
  readonly warnings: readonly string[];
  /** Every text in the file as a reader of the format finds it, entities and escapes resolved, for the firewall. */
  readonly texts: readonly { readonly place: string; readonly text: string }[];
  /**
   * Strings of the file that are the same whatever the article says, such as a style sheet: a font's name must not pass for
   * a source's.
   */
  readonly boilerplate?: readonly string[];
}

/** What the host's own printer needs to make a PDF of a page. */
export interface PrintJob {
  /** A self-contained page; nothing in it runs and nothing in it loads. Its title and language become the PDF's. */
  readonly html: string;
  /** Ends the printing, which then comes to `print-cancelled`. */
  readonly signal?: AbortSignal | undefined;
}

/** Prints a page to a PDF. Which program does that is the host's affair. Problem codes: `print-failed`, `print-cancelled`. */
export type PrintPdf = (job: PrintJob) => Promise<Result<Uint8Array>>;

export interface ExportMaterial {
  readonly clearance: Clearance;
  readonly attachment: (sha256: string) => { readonly bytes: Uint8Array; readonly mediaType: string } | undefined;
  /** Ids of the format's options that were chosen; `exportArticle` refuses those that it does not have. */
  readonly options: ReadonlySet<string>;
  /** Where the host can print. */
  readonly printPdf?: PrintPdf | undefined;
}

/** Something that a format can do or leave, off unless it is chosen. */
export interface FormatOption {
  /** As scripts name it, in one word with hyphens: `claims-as-comments`. */
  readonly id: string;
  /** As a checkbox says it. */
  readonly label: string;
}

/**
 * One format out, one file behind the registry. The same material gives the same bytes: dates come from the article, and
 * nothing is drawn at random.
 */
export interface Exporter {
  readonly write: (material: ExportMaterial) => Promise<Result<Written>> | Result<Written>;
  readonly options?: readonly FormatOption[];
  /** It never asks for an image, and whoever exports need not read any. */
  readonly withoutImages?: true;
  /** Without `printPdf` it has to refuse. */
  readonly needsPrinter?: true;
}

/** A format as the registry knows it. */
export interface FormatEntry {
  /** As scripts name it: html, markdown, text, json. */
  readonly id: string;
  readonly label: string;
  /** With the leading dot; exports take the first. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  readonly importer?: Importer;
  readonly exporter?: Exporter;
}
