import type { Slice } from "@tiptap/pm/model";
import type { Firewall } from "../../firewall/firewall";
import { percentDecoded } from "../../firewall/percentDecoded";
import type { Direction } from "../../language/direction";
import type { DocumentNode } from "../document/documentNode";
import { plainText } from "../document/plainText";
import { type CopiedImages, copiedHtml } from "./copiedHtml";
import { copiedNodes } from "./copiedNodes";
import { copiedText } from "./copiedText";

/** What programs outside the desk get of a copy. */
export interface CopyForOthers {
  readonly html: string;
  readonly text: string;
}

/**
 * What may leave the desk by the clipboard or by dragging, or null when it holds a protected detail: then nothing does, not
 * even the words around it, as what is missing would tell where to look. Without a firewall nobody knows what is protected,
 * and nothing leaves either. `images` are guarded by their alt text; what is to be seen on them is for people to judge.
 */
export function copyForOthers(
  slice: Slice,
  article: Direction,
  firewall: Firewall | null,
  images: CopiedImages = () => null,
): CopyForOthers | null {
  const nodes = copiedNodes(slice);
  const text = copiedText(nodes);
  const doc: DocumentNode = { type: "doc", content: nodes };
  const texts = [text, plainText(doc), ...addresses(nodes), ...altTexts(nodes)].map((said) => ({
    place: "the copy",
    text: said,
  }));
  if (!firewall || firewall.leaks(texts).length > 0) return null;
  return { html: copiedHtml(nodes, article, images), text };
}

function addresses(nodes: readonly DocumentNode[]): string[] {
  return nodes.flatMap(({ marks = [], content = [] }) => [
    ...marks.flatMap(({ attrs }) => (typeof attrs?.["href"] === "string" ? [percentDecoded(attrs["href"])] : [])),
    ...addresses(content),
  ]);
}

function altTexts(nodes: readonly DocumentNode[]): string[] {
  return nodes.flatMap(({ type, attrs, content = [] }) =>
    type === "figure" ? [String(attrs?.["alt"] ?? "")] : altTexts(content),
  );
}
