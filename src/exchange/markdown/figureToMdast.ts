import { Buffer } from "node:buffer";
import type { BlockContent, PhrasingContent } from "mdast";
import type { DocumentNode } from "#core/article/document/documentNode";
import { figureAttributes } from "../document/attributes";
import { isImageType } from "../document/imageType";
import type { MarkdownContext } from "./bodyToMdast";

/**
 * A figure as HTML's `figure` with Markdown inside, which both people and other programs read. The image stands there by
 * name; its bytes are kept for the end of the file.
 */
export function figureToMdast(
  node: DocumentNode,
  caption: PhrasingContent[],
  context: MarkdownContext,
): BlockContent[] {
  const { sha256, alt, credit } = figureAttributes(node);
  const file = sha256 === null ? undefined : context.attachment(sha256);
  const blocks: BlockContent[] = [{ type: "html", value: "<figure>" }];
  if (file && isImageType(file.mediaType)) {
    const name = context.keepImage(`data:${file.mediaType};base64,${Buffer.from(file.bytes).toString("base64")}`);
    const image: PhrasingContent = {
      type: "imageReference",
      identifier: name,
      label: name,
      referenceType: "full",
      alt,
    };
    blocks.push({ type: "paragraph", children: [image] });
  } else {
    context.warn("An image is missing: its alt text and caption stand in its place.");
    if (alt !== "") blocks.push({ type: "paragraph", children: [{ type: "text", value: `[Image: ${alt}]` }] });
  }
  if (caption.length > 0 || credit !== "") {
    const by: PhrasingContent[] =
      credit === ""
        ? []
        : [
            ...(caption.length > 0 ? [{ type: "text", value: " " } as const] : []),
            { type: "html", value: '<span class="credit">' },
            { type: "text", value: credit },
            { type: "html", value: "</span>" },
          ];
    blocks.push(
      { type: "html", value: "<figcaption>" },
      { type: "paragraph", children: [...caption, ...by] },
      { type: "html", value: "</figcaption>" },
    );
  }
  return [...blocks, { type: "html", value: "</figure>" }];
}
