import { Buffer } from "node:buffer";
import { type Article, articleSchema } from "#core/article/article";
import { beforeLastExports } from "#core/article/beforeLastExports";
import { documentJson } from "#core/article/document/documentJson";
import type { DocumentNode } from "#core/article/document/documentNode";
import { readBody } from "#core/article/document/readBody";
import { claimState } from "#core/claims/claimState";
import { ARTICLE_HISTORY, CLAIM_HISTORY } from "#core/gate/clearance";
import { succeed } from "#core/result";
import { figureAttributes } from "../document/attributes";
import { withoutMarks } from "../document/withoutMarks";
import { DRAFT_NOTICE } from "../draftNotice";
import type { Exporter, ExportMaterial, Written } from "../format";
import { hashOf } from "../images/cleanAttachments";
import { figureHashes } from "../images/officePictures";
import { ownWords, textsOfJson } from "./textsOfJson";

/**
 * The article as the desk has it, with its claims, evidence and history, so that another desk can take it over. Beside the
 * article's own keys stands `included`: what may be public about the sources, and the images. Notes to colleagues stay, and so
 * does the record of the exports that nothing has come after: no file can hold its own.
 */
export const jsonExporter: Exporter = {
  write({ clearance, attachment }) {
    const warnings: string[] = [];
    const standing = withoutNotes(beforeLastExports(clearance.article), warnings);
    const { body, attachments } = includedImages(standing.body, attachment, warnings);
    const article = { ...standing, body };
    warnOfEvidenceFiles(article, warnings);
    const content = {
      ...(clearance.draft ? { notice: DRAFT_NOTICE } : {}),
      ...articleSchema.parse({ ...article, claims: sorted(article.claims) }),
      included: { sources: sorted(clearance.sources), attachments },
    };
    return succeed({
      bytes: new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`),
      warnings,
      texts: textsOf(content),
      boilerplate: ownWords(content),
    });
  },
};

type Content = Article & { readonly included: { readonly sources: object } };

/** What has its own place on the screen goes by that name; claims and history cannot be changed like other text. */
function textsOf({ included, claims, history, body, ...rest }: Content): Written["texts"] {
  return [
    ...textsOfJson(rest, "the details"),
    ...textsOfJson(body, "the text"),
    ...textsOfJson(claims, CLAIM_HISTORY),
    ...textsOfJson(history, ARTICLE_HISTORY),
    ...textsOfJson(included.sources, "the public label of a source"),
  ];
}

function withoutNotes(article: Article, warnings: string[]): Article {
  const count = Object.keys(article.notes).length;
  if (count > 0) warnings.push(`Notes to colleagues stay on the desk: ${count} left out.`);
  return { ...article, notes: {}, body: withoutMarks(schemaBody(article.body), (mark) => mark.type === "note") };
}

/** The body with the keys that the document schema knows and no other, so that nothing hides in a key's name. */
function schemaBody(body: DocumentNode): DocumentNode {
  const read = readBody(body);
  if (!read.ok) throw new Error(read.problem.message);
  return documentJson(read.value);
}

/** The images by their own hashes, and the body with the figures that name them by these: a cleaned one has another than on the desk. */
function includedImages(body: DocumentNode, attachment: ExportMaterial["attachment"], warnings: string[]) {
  const included: Record<string, { mediaType: string; base64: string }> = {};
  const hashes = new Map<string, string>();
  let missing = 0;
  for (const sha256 of figureHashes(body)) {
    const file = attachment(sha256);
    if (!file) {
      missing += 1;
      continue;
    }
    const own = hashOf(file.bytes);
    hashes.set(sha256, own);
    included[own] = { mediaType: file.mediaType, base64: Buffer.from(file.bytes).toString("base64") };
  }
  if (missing > 0) warnings.push(`Images that are missing are not in the file: ${missing}.`);
  return { body: withHashes(body, hashes), attachments: sorted(included) };
}

function withHashes(node: DocumentNode, hashes: ReadonlyMap<string, string>): DocumentNode {
  const { sha256 } = figureAttributes(node);
  const own = node.type === "figure" && sha256 !== null ? hashes.get(sha256) : undefined;
  return {
    ...node,
    ...(own === undefined ? {} : { attrs: { ...node.attrs, sha256: own } }),
    ...(node.content ? { content: node.content.map((child) => withHashes(child, hashes)) } : {}),
  };
}

/** Files behind evidence may be what a source risked something for: they never travel with an article. */
function warnOfEvidenceFiles(article: Article, warnings: string[]): void {
  const files = Object.values(article.claims)
    .flatMap((claim) => claimState(claim).evidence)
    .filter((piece) => piece.attachment !== null);
  if (files.length > 0) warnings.push(`Files behind evidence stay on the desk: ${files.length} left out.`);
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
