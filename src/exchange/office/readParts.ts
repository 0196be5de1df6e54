import { posix } from "node:path";
import { type Result, refuse } from "#core/result";
import { describeSize } from "../limits";
import { readXml, type XmlNode } from "../xml/readXml";
import { DOCUMENT_LIMITS, readZip } from "../zip/readZip";

/** The most XML that one part may be, in bytes: some hundred thousand paragraphs. */
const MAX_PART_BYTES = 96 * 1024 * 1024;
/** Fonts, programs and data of other programs, which bring nothing into an article. */
const UNWANTED =
  /^(?:word\/(?:fonts|theme|embeddings|glossary)|customxml|thumbnails|configurations2)\/|\.(?:bin|ttf|odttf)$/iu;

/** The files of a word processor's document, by their paths in whatever case. */
export class Parts {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #damaged = new Set<string>();

  constructor(files: ReadonlyMap<string, Uint8Array>) {
    this.#files = new Map([...files].map(([path, bytes]) => [path.toLowerCase(), bytes]));
  }

  get paths(): string[] {
    return [...this.#files.keys()];
  }

  bytes(path: string): Uint8Array | undefined {
    return this.#files.get(path.toLowerCase());
  }

  /** The root of a part that the document cannot do without. Problem codes: as `readXml`, and `too-large`. */
  root(path: string): Result<XmlNode> | undefined {
    const bytes = this.bytes(path);
    if (!bytes) return undefined;
    if (bytes.length > MAX_PART_BYTES) {
      return refuse(
        "too-large",
        `The text of the document takes more than ${describeSize(MAX_PART_BYTES)}.`,
        "Split it, and import the parts.",
      );
    }
    return readXml(decodeXml(bytes));
  }

  /** The root of a part that it can do without; undefined when it is not there, or damaged. */
  optional(path: string | undefined): XmlNode | undefined {
    if (path === undefined) return undefined;
    const read = this.root(path);
    if (read && !read.ok) this.#damaged.add(posix.basename(path));
    return read?.ok ? read.value : undefined;
  }

  warnings(): string[] {
    if (this.#damaged.size === 0) return [];
    return [`Parts of the document are damaged and were passed over: ${[...this.#damaged].join(", ")}.`];
  }
}

/** The files of a document that is an archive. Problem codes: as `readZip`. */
export async function readParts(bytes: Uint8Array): Promise<Result<Parts>> {
  const read = await readZip(bytes, DOCUMENT_LIMITS, (path) => !UNWANTED.test(path));
  return read.ok ? { ok: true, value: new Parts(read.value) } : read;
}

/** XML is UTF-8 or UTF-16, as its first bytes say (XML 1.0, appendix F). */
function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  return new TextDecoder(isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8").decode(bytes);
}
