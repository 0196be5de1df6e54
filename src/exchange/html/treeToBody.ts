import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import type { DocumentNode } from "#core/article/document/documentNode";
import { cleanTree } from "#core/article/html/cleanTree";
import { Dropped } from "#core/article/html/dropped";
import { type Result, succeed } from "#core/result";
import { tellWebImages } from "../document/tellWebImages";
import type { IncomingAttachment } from "../format";
import { htmlToBody } from "./htmlToBody";
import { type KeptImages, keepImages } from "./keepImages";
import { picturesElsewhere } from "./picturesElsewhere";

/** The body that a tree of HTML comes to, with its images and what was left out. */
export interface TreeBody {
  readonly body: DocumentNode;
  readonly attachments: readonly IncomingAttachment[];
  readonly warnings: readonly string[];
  /** Images on the web, each once, and the places of them: see `Imported`. */
  readonly remoteImages: readonly string[];
  readonly remotePlaces: readonly string[];
}

/** What belongs to a tree and is not in it. */
export interface Beside {
  /** Images that stand beside the tree as files: the name that each of these elements has in `files`. */
  readonly pictures?: ReadonlyMap<Element, string>;
  readonly files?: ReadonlyMap<string, Uint8Array> | undefined;
  /** Ids of the notes whose marks (`data-note`) stay. */
  readonly notes?: ReadonlySet<string>;
}

/**
 * Any tree of HTML as a body: cleaned, its embedded images taken out as files, then read as the editor reads HTML. An image
 * on the web, or in a file that did not come along, is a figure without one.
 */
export function treeToBody(tree: Root, { pictures = new Map(), files, notes }: Beside = {}): Result<TreeBody> {
  const dropped = new Dropped();
  const standIns = new Map([...picturesElsewhere(tree, files), ...pictures]);
  const kept = keepImages(cleanTree(tree, dropped, standIns, notes), files);
  const { attachments, remotePlaces } = kept;
  const read = htmlToBody(toHtml({ type: "root", children: kept.blocks }));
  if (!read.ok) return read;
  const remoteImages = [...new Set(remotePlaces)].filter((address) => /^https?:/iu.test(address));
  return succeed({
    body: read.value,
    attachments,
    warnings: [...dropped.sentences(), ...lostImages(kept), ...tellWebImages(remoteImages.length)],
    remoteImages,
    remotePlaces,
  });
}

function lostImages({ broken, missing, untold }: KeptImages): string[] {
  return [
    ...(broken === 0 ? [] : [`Images that are damaged or of an unknown kind were left out (${broken}).`]),
    ...(missing === 0
      ? []
      : [
          `Images whose files did not come along have their places in the text, with alt text, caption and credit (${missing}).`,
        ]),
    ...(untold === 0
      ? []
      : [`Images whose files did not come along, and of which nothing is said, were left out (${untold}).`]),
  ];
}
