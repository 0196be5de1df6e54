import type { Element } from "xast";
import { fileKind } from "#core/attachments/fileKinds";
import type { ClaimComment } from "../../document/claimComments";
import type { ExportMaterial } from "../../format";
import { xml } from "../../xml/writeXml";

interface Picture {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

type StyleFamily = "paragraph" | "text" | "table" | "table-cell";
const PREFIXES: Readonly<Record<StyleFamily, string>> = {
  paragraph: "P",
  text: "T",
  table: "Table",
  "table-cell": "Cell",
};

/** What gathers beside the text while it is written: styles of its own, pictures, and what could not be carried over. */
export class OdtParts {
  readonly warnings = new Set<string>();
  readonly pictures = new Map<string, Picture>();
  readonly #styles = new Map<string, { readonly name: string; readonly element: Element }>();
  readonly #bookmarks = new Set<string>();
  #drawings = 0;
  #tables = 0;

  constructor(
    readonly attachment: ExportMaterial["attachment"],
    /** Places in the text that links in it lead to. */
    private readonly targets: ReadonlySet<string>,
    /** Comments by the ids of their claims. */
    readonly comments: ReadonlyMap<string, ClaimComment>,
    /** Claims with words between theirs that are not. */
    readonly parted: ReadonlySet<string>,
  ) {}

  warn(warning: string): void {
    this.warnings.add(warning);
  }

  /** The name of a style of the text's own: what is set by hand in a word processor. The same properties have one name. */
  style(family: StyleFamily, properties: readonly Element[], parent?: string): string {
    const key = JSON.stringify([family, parent, properties]);
    const known = this.#styles.get(key);
    if (known) return known.name;
    const count = [...this.#styles.keys()].filter((other) => other.startsWith(`["${family}"`)).length;
    const name = `${PREFIXES[family]}${count + 1}`;
    const attributes = { "style:name": name, "style:family": family, "style:parent-style-name": parent };
    this.#styles.set(key, { name, element: xml("style:style", attributes, properties) });
    return name;
  }

  get styles(): Element[] {
    return [...this.#styles.values()].map(({ element }) => element);
  }

  /** Takes a picture into the file, once however often it is shown, and gives its path there. */
  picture(sha256: string, bytes: Uint8Array, mediaType: string): string {
    const extension = fileKind(mediaType)?.extensions[0] ?? "bin";
    const path = this.pictures.get(sha256)?.path ?? `Pictures/image${this.pictures.size + 1}.${extension}`;
    this.pictures.set(sha256, { path, mediaType, bytes });
    return path;
  }

  /** Whether a bookmark belongs here: at the first place that links call by this name. */
  isTarget(fragment: string): boolean {
    if (!this.targets.has(fragment) || this.#bookmarks.has(fragment)) return false;
    this.#bookmarks.add(fragment);
    return true;
  }

  nextDrawing(): string {
    this.#drawings += 1;
    return `Picture ${this.#drawings}`;
  }

  nextTable(): string {
    this.#tables += 1;
    return `Table${this.#tables}`;
  }
}
