import type { Details } from "#core/article/article";
import { type DocumentNode, EMPTY_BODY } from "#core/article/document/documentNode";
import { outlineOf } from "#core/copy/outline";
import { countBlocks } from "#core/intake/countBlocks";
import { firstBlocks } from "#core/intake/firstBlocks";
import type { Imported } from "#exchange/format";
import type { ArticlePreview, PreviewLine } from "../../contracts/importPreviews";
import type { FindDuplicate } from "./duplicateFinder";

/** As much of a copy as somebody looks at before it comes in. */
const SIGHT = { blocks: 80, characters: 40_000 };
const MAX_OUTLINE = 200;

/** What a preview takes from the desk that the article would come to. */
export interface Around {
  /** The desk's own, for a text that says nothing of its language. */
  readonly language: string;
  readonly findDuplicate: FindDuplicate;
}

/** What an imported text holds, whether it begins an article or is one. */
interface Parts {
  readonly details: Partial<Details>;
  readonly body: DocumentNode;
  readonly notes: number;
  /** Of a whole article. */
  readonly id: string | null;
}

/** An article that has been read, in a line. */
export function previewLine(
  imported: Imported,
  number: number,
  { language: usual, findDuplicate }: Around,
): PreviewLine {
  const { details, body, notes, id } = partsOf(imported);
  const { headline = "", language = usual } = details;
  return {
    number,
    headline,
    language,
    counts: { ...countBlocks(body, language), notes },
    warnings: [...imported.warnings],
    furniture: [...imported.furniture],
    remoteImages: [...(imported.remoteImages ?? [])],
    duplicate: findDuplicate({ id, headline }),
  };
}

/** An article that has been read, as it would be on the desk. */
export function previewArticle(imported: Imported, number: number, around: Around): ArticlePreview {
  const { details, body, id } = partsOf(imported);
  return {
    ...previewLine(imported, number, around),
    whole: id !== null,
    details,
    body: firstBlocks(body, SIGHT),
    blocks: body.content?.length ?? 0,
    outline: outlineOf(body).slice(0, MAX_OUTLINE),
  };
}

function partsOf({ content }: Imported): Parts {
  if (content.kind === "start") {
    const { body = EMPTY_BODY, from: _from, notes = {}, ...details } = content.start;
    return { details, body, notes: Object.keys(notes).length, id: null };
  }
  const { article } = content;
  const { slug, headline, standfirst, bylines, dateline, section, language, genre, embargo, tags, subjects } = article;
  return {
    details: { slug, headline, standfirst, bylines, dateline, section, language, genre, embargo, tags, subjects },
    body: article.body,
    notes: Object.keys(article.notes).length,
    id: article.id,
  };
}
