import type { Article } from "#core/article/article";
import { guardBody } from "#core/article/document/guardBody";
import { readBody } from "#core/article/document/readBody";
import { guardSave } from "#core/article/guardSave";
import type { CheckContext } from "#core/gate/checkArticle";
import { guardStage } from "#core/gate/guardStage";
import { type Result, refuse, succeed } from "#core/result";

/** Everything that a change has to pass before it is written, whoever asks for it. */
export function guardChange(before: Article, after: Article, context: CheckContext): Result<Article> {
  if (after.body !== before.body) {
    const body = readBody(after.body);
    if (!body.ok) return body;
    const safe = guardBody(after.body);
    if (!safe.ok) return safe;
  }
  const filed = guardFiling(before, after);
  if (!filed.ok) return filed;
  const saved = guardSave(before, after);
  return saved.ok ? guardStage(before, after, context) : saved;
}

/** Claims and notes stand under their own ids. */
function guardFiling(before: Article, after: Article): Result<Article> {
  const misfiled = (
    known: Readonly<Record<string, { id: string }>>,
    records: Readonly<Record<string, { id: string }>>,
  ) => Object.entries(records).some(([id, record]) => record !== known[id] && record.id !== id);
  if (!misfiled(before.claims, after.claims) && !misfiled(before.notes, after.notes)) return succeed(after);
  return refuse("record-misfiled", "A claim or note is filed under another one's id.", "Reload the article.");
}
