import { type Result, refuse, succeed } from "../../result";
import type { DocumentMark, DocumentNode } from "./documentNode";
import { isImageHash, isImageType } from "./figure";
import { isSafeHref } from "./safeHref";
import { documentSchema } from "./schema";

/**
 * Holds what the document schema does not check about attributes: there are no others than it knows, links lead only where
 * copy may lead, and an image is named by a hash. So nothing that is unsafe to show or to export gets onto the disk. For
 * bodies that `readBody` has taken. Problem code: `body-unsafe`.
 */
export function guardBody(body: DocumentNode): Result<DocumentNode> {
  return isSafe(body)
    ? succeed(body)
    : refuse(
        "body-unsafe",
        "The text holds a link or another attribute that may not stand in copy. Nothing was changed.",
        "Take the link off, or import the text as a file: what is unsafe is left out then.",
      );
}

function isSafe(node: DocumentNode): boolean {
  return (
    hasKnown(node.attrs, documentSchema.nodes[node.type]?.spec.attrs) &&
    (node.type !== "figure" || isSafeFigure(node)) &&
    (node.marks ?? []).every(isSafeMark) &&
    (node.content ?? []).every(isSafe)
  );
}

function isSafeMark(mark: DocumentMark): boolean {
  if (!hasKnown(mark.attrs, documentSchema.marks[mark.type]?.spec.attrs)) return false;
  const href = mark.attrs?.["href"];
  return mark.type !== "link" || (typeof href === "string" && isSafeHref(href));
}

function isSafeFigure({ attrs = {} }: DocumentNode): boolean {
  const { sha256 = null, mediaType = null } = attrs;
  return (sha256 === null || isImageHash(sha256)) && (mediaType === null || isImageType(mediaType));
}

function hasKnown(attrs: Record<string, unknown> | undefined, known: object = {}): boolean {
  return Object.keys(attrs ?? {}).every((name) => Object.hasOwn(known, name));
}
