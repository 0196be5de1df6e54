import type { Root } from "hast";
import { toHtml } from "hast-util-to-html";
import type { DocumentNode } from "#core/article/document/documentNode";
import { cleanTree } from "#core/article/html/cleanTree";
import { Dropped } from "#core/article/html/dropped";
import { type Result, succeed } from "#core/result";
import type { IncomingAttachment } from "../format";
import { htmlToBody } from "./htmlToBody";
import { keepImages } from "./keepImages";

/** The body that a tree of HTML comes to, with its images and what was left out. */
export interface TreeBody {
  readonly body: DocumentNode;
  readonly attachments: readonly IncomingAttachment[];
  readonly warnings: readonly string[];
}

/** Any tree of HTML as a body: cleaned, its embedded images taken out as files, then read as the editor reads HTML. */
export function treeToBody(tree: Root): Result<TreeBody> {
  const dropped = new Dropped();
  const { blocks, attachments, broken } = keepImages(cleanTree(tree, dropped));
  const read = htmlToBody(toHtml({ type: "root", children: blocks }));
  if (!read.ok) return read;
  const damaged = broken === 0 ? [] : [`Images that are damaged or of an unknown kind were left out (${broken}).`];
  return succeed({ body: read.value, attachments, warnings: [...dropped.sentences(), ...damaged] });
}
