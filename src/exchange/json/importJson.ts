import type { Article } from "#core/article/article";
import { readArticle } from "#core/article/migrations/migrateArticle";
import { type Result, refuse, succeed } from "#core/result";
import { isSlug, slugify } from "#core/text/slugify";
import { decodeText } from "../decoding/decodeText";
import { figureAttributes } from "../document/attributes";
import { tidyBody } from "../document/tidyBody";
import { DRAFT_NOTICE, DRAFT_NOTICE_REMOVED } from "../draftNotice";
import type { Importer } from "../format";
import { readIncluded } from "./included";
import { isRecord } from "./isRecord";
import { jsonDefect } from "./jsonDefect";
import { withoutUnknownKeys } from "./knownKeys";
import { alignNoteIds, asDocument, mendClaims, withoutStrayMarks } from "./mendClaims";
import { mendLedgers } from "./mendLedgers";
import { mendRecord } from "./mendRecord";

/** Deeper JSON is no article: a list in a list takes six levels. */
const MAX_DEPTH = 400;
const MAX_KEYS_NAMED = 20;
const STET_ARTICLE = /"schema"\s*:\s*"stet\/article"/u;

/**
 * An article that another desk has exported, whole: id, claims, evidence and history stay. What a damaged file can be mended
 * of is mended with a warning; anything else is refused with the reason. Whether the id is taken is the desk's to decide.
 */
export const jsonImporter: Importer = {
  holdsText: (text) => text.trimStart().startsWith("{") && STET_ARTICLE.test(text),
  read({ bytes }) {
    const decoded = decodeText(bytes);
    if (!decoded.ok) return decoded;
    const parsed = parseJson(decoded.value.text);
    if (!parsed.ok) return parsed;
    const { included, notice, ...content } = parsed.value;
    const beside = readIncluded(included);
    const now = new Date().toISOString();
    const mended = mend(content, now);
    const read = readArticle(mended.json);
    if (!read.ok) return read;
    const tidy = tidyBody(read.value.body);
    const claims = mendClaims({ ...read.value, body: tidy.body }, now);
    const record = mendRecord(claims.article, now);
    const missing = missingImages(record.article, new Set(beside.attachments.map(({ sha256 }) => sha256)));
    return succeed({
      content: { kind: "article", article: record.article },
      attachments: beside.attachments,
      sources: beside.sources,
      warnings: [
        ...decoded.value.warnings,
        ...(notice === DRAFT_NOTICE ? [DRAFT_NOTICE_REMOVED] : []),
        ...mended.warnings,
        ...beside.warnings,
        ...countWarning(tidy.unsafeLinks, "Links with an address that is not safe to follow were left out"),
        ...claims.warnings,
        ...record.warnings,
        ...countWarning(missing, "Images of the article are not in the file"),
      ],
      furniture: [],
    });
  },
};

function parseJson(text: string): Result<Record<string, unknown>> {
  const damaged = refuse(
    "json-damaged",
    "The file is not readable JSON: it is cut off or damaged.",
    "Export the article again, or restore an earlier copy of the file.",
  );
  const defect = jsonDefect(text, MAX_DEPTH);
  if (defect === "too-deep") return damaged;
  if (defect === "key-twice") {
    return refuse(
      "json-key-twice",
      "The file says two things in one place: an object in it has the same key twice. Nothing was imported.",
      "Export the article again. If somebody has put this file together by hand, give each claim an id of its own.",
    );
  }
  try {
    const json: unknown = JSON.parse(text);
    return isRecord(json)
      ? succeed(json)
      : refuse("not-an-article", "This is not a Stet article.", "Choose a file that Stet has written.");
  } catch {
    return damaged;
  }
}

/** Mends what can be mended before the article's schema is asked. */
function mend(content: Record<string, unknown>, now: string): { json: Record<string, unknown>; warnings: string[] } {
  if (content["schema"] !== "stet/article") return { json: content, warnings: [] };
  const savedAt = typeof content["updatedAt"] === "string" ? content["updatedAt"] : now;
  const filed = { claims: content["claims"], body: asDocument(content["body"]), savedAt, now };
  const { claims, differing, reopened } = mendLedgers(filed);
  const { json, unknown } = withoutUnknownKeys({ ...content, claims });
  const notes = alignNoteIds(json);
  const { body, stray } = withoutStrayMarks(json);
  const slug = json["slug"];
  const badSlug = typeof slug === "string" && slug !== "" && !isSlug(slug);
  return {
    json: { ...json, body, ...(badSlug ? { slug: slugify(slug) } : {}) },
    warnings: [
      ...unknown
        .slice(0, MAX_KEYS_NAMED)
        .map((key) => `“${key.slice(0, 100)}” was left out: an article has no such key.`),
      ...countWarning(Math.max(0, unknown.length - MAX_KEYS_NAMED), "Further unknown keys were left out"),
      ...countWarning(differing, "Claims that named themselves differently go by the id they are filed under"),
      ...countWarning(notes, "Notes that named themselves differently go by the id they are filed under"),
      ...countWarning(
        reopened,
        "Claims whose history is damaged, or was changed outside Stet, are open again; what the file said of them is kept in their history as a note",
      ),
      ...countWarning(stray, "Marks of claims or notes that lead nowhere were taken off; their text stays"),
      ...(badSlug ? ["The slug was brought into the form that slugs have."] : []),
    ],
  };
}

function countWarning(count: number, sentence: string): string[] {
  return count > 0 ? [`${sentence} (${count}).`] : [];
}

function missingImages(article: Article, present: ReadonlySet<string>): number {
  const count = (node: Article["body"]): number => {
    const { sha256 } = figureAttributes(node);
    const own = node.type === "figure" && sha256 !== null && !present.has(sha256) ? 1 : 0;
    return (node.content ?? []).reduce((sum, child) => sum + count(child), own);
  };
  return count(article.body);
}
