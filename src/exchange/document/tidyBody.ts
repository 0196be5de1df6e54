import type { DocumentMark, DocumentNode } from "#core/article/document/documentNode";
import { isSafeHref } from "#core/article/document/safeHref";
import { isDirection } from "#core/language/direction";
import { cellAlign, countAttribute, figureAttributes, headingLevel } from "./attributes";
import { isImageType } from "./imageType";

/** A body whose attributes hold nothing but what an article's may, and what had to go for that. */
export interface TidyBody {
  readonly body: DocumentNode;
  readonly unsafeLinks: number;
}

const MAX_PIXELS = 100_000;
const MAX_SPAN = 50;
const MAX_START = 999_999_999;
const SHA256 = /^[0-9a-f]{64}$/u;

/**
 * Brings the attributes of a body from outside into the form that the editor gives them. The document schema says which
 * attributes there are, but not what may be in them: an address that runs a script, a table a million columns wide.
 */
export function tidyBody(body: DocumentNode): TidyBody {
  let unsafeLinks = 0;
  const tidyMarks = (marks: readonly DocumentMark[]) =>
    marks.flatMap((mark): DocumentMark[] => {
      if (mark.type === "claim" || mark.type === "note")
        return [{ type: mark.type, attrs: { id: mark.attrs?.["id"] } }];
      if (mark.type !== "link") return [{ type: mark.type }];
      const href = mark.attrs?.["href"];
      if (typeof href === "string" && isSafeHref(href)) return [{ type: "link", attrs: linkAttributes(href) }];
      unsafeLinks += 1;
      return [];
    });
  const tidy = (node: DocumentNode): DocumentNode => {
    const attrs = tidyAttributes(node);
    const marks = tidyMarks(node.marks ?? []);
    return {
      type: node.type,
      ...(attrs ? { attrs } : {}),
      ...(node.content ? { content: node.content.map(tidy) } : {}),
      ...(marks.length > 0 ? { marks } : {}),
      ...(node.text === undefined ? {} : { text: node.text }),
    };
  };
  return { body: tidy(body), unsafeLinks };
}

function linkAttributes(href: string): Record<string, unknown> {
  return { href, target: null, rel: "noopener noreferrer", class: null, title: null };
}

function tidyAttributes(node: DocumentNode): Record<string, unknown> | undefined {
  switch (node.type) {
    case "paragraph":
      return isDirection(node.attrs?.["dir"]) ? { dir: node.attrs["dir"] } : undefined;
    case "heading":
      return { level: headingLevel(node), ...(isDirection(node.attrs?.["dir"]) ? { dir: node.attrs["dir"] } : {}) };
    case "orderedList":
      return { start: Math.min(countAttribute(node, "start"), MAX_START), type: null };
    case "tableCell":
    case "tableHeader":
      return {
        colspan: Math.min(countAttribute(node, "colspan"), MAX_SPAN),
        rowspan: Math.min(countAttribute(node, "rowspan"), MAX_SPAN),
        colwidth: null,
        align: cellAlign(node),
      };
    case "figure": {
      const { sha256, mediaType, width, height, alt, credit } = figureAttributes(node);
      return {
        sha256: sha256 !== null && SHA256.test(sha256) ? sha256 : null,
        mediaType: mediaType !== null && isImageType(mediaType) ? mediaType : null,
        width: pixels(width),
        height: pixels(height),
        alt,
        credit,
      };
    }
    default:
      return undefined;
  }
}

function pixels(value: number | null): number | null {
  return value !== null && Number.isInteger(value) && value > 0 && value <= MAX_PIXELS ? value : null;
}
