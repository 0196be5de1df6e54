import type { Article, Details } from "#core/article/article";
import { detailsSchema } from "#core/article/article";
import { editDetails } from "#core/article/commands/editDetails";
import { mapNoteIds } from "#core/article/document/mapNoteIds";
import type { ArticleStart } from "#core/article/newArticle";
import { type Corrections, correctText } from "#core/intake/corrections";
import { incomingLines, type KnownDetails } from "#core/intake/incomingLines";
import { type Result, refuse, succeed } from "#core/result";
import type { Imported } from "#exchange/format";

/**
 * An article that has been read from a file, as somebody wants it. Problem codes: `line-unknown`, `article-whole` (the lines of
 * an article with claims stay where they are), `details-invalid`.
 */
export function correctImported(imported: Imported, corrections: Corrections): Result<Imported> {
  const { content } = imported;
  if (content.kind === "article") {
    const article = correctArticle(content.article, corrections);
    return article.ok ? succeed({ ...imported, content: { kind: "article", article: article.value } }) : article;
  }
  const start = correctStart(content.start, corrections);
  if (!start.ok) return start;
  // Where furniture stands is told by places that a corrected text no longer has.
  const moved = Object.keys(corrections.roles).length > 0;
  const furniture = moved ? [] : imported.furniture;
  return succeed({ ...imported, furniture, content: { kind: "start", start: start.value } });
}

function correctStart(start: ArticleStart, corrections: Corrections): Result<ArticleStart> {
  const { body = { type: "doc" }, from, notes, ...details } = start;
  const incoming = { details, body };
  const known = new Set(incomingLines(incoming).map(({ id }) => id));
  if (Object.keys(corrections.roles).some((id) => !known.has(id))) {
    return refuse("line-unknown", "The text has no such line. Nothing was imported.", "Look at the preview again.");
  }
  const corrected = correctText(incoming, corrections);
  const fitting = detailsSchema.partial().safeParse(corrected.details);
  if (!fitting.success) return refuseDetails(fitting.error.issues.map(({ path }) => String(path[0])));
  return succeed({
    ...definedDetails(corrected.details),
    body: corrected.body,
    ...(from === undefined ? {} : { from }),
    ...(notes === undefined || !corrections.notes ? {} : { notes }),
  });
}

function correctArticle(article: Article, { details, roles, headings, notes }: Corrections): Result<Article> {
  if (Object.keys(roles).length > 0 || headings !== 0) {
    return refuse(
      "article-whole",
      "This is a whole Stet article: its text comes in as it is, because claims and verdicts are about these words. Nothing was imported.",
      "Import it as it is, and edit it on the desk.",
    );
  }
  const edited = editDetails(article, { type: "edit-details", changes: definedDetails(details) });
  if (notes) return succeed(edited);
  return succeed({ ...edited, notes: {}, body: mapNoteIds(edited.body, () => null) });
}

/** Without keys that are there and say nothing. */
function definedDetails(details: KnownDetails): Partial<Details> {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}

function refuseDetails(keys: readonly string[]) {
  const named = [...new Set(keys)].join(", ");
  return refuse(
    "details-invalid",
    `These details are too long for an article, or not of the form it takes: ${named}. Nothing was imported.`,
    "Shorten them, or let the line be text.",
  );
}
