import { type Details, detailsSchema } from "#core/article/article";
import { type DocumentNode, EMPTY_BODY } from "#core/article/document/documentNode";

/** Details that an article can take, the text under them, and what had to be left out or moved. */
export interface FittedDetails {
  readonly details: Partial<Details>;
  readonly body: DocumentNode;
  readonly warnings: readonly string[];
}

/** What people call each detail. */
export const DETAIL_LABELS: Readonly<Record<keyof Details, string>> = {
  slug: "slug",
  headline: "headline",
  standfirst: "standfirst",
  bylines: "byline",
  dateline: "dateline",
  section: "section",
  language: "language",
  genre: "genre",
  embargo: "embargo",
  tags: "tags",
  subjects: "subjects",
};

/** Details that are text of the article itself: what is too long for its place is not lost, but stands first in the body. */
const WORDS: readonly (keyof Details)[] = ["headline", "standfirst"];

/**
 * Keeps of details from outside what the article's schema allows; each that it does not allow is left out with a warning, but
 * for a headline and a standfirst, whose words become the first paragraphs of `body`.
 */
export function fitDetails(found: Partial<Record<keyof Details, unknown>>, body: DocumentNode): FittedDetails {
  const details: Record<string, unknown> = {};
  const warnings: string[] = [];
  const moved: DocumentNode[] = [];
  for (const key of Object.keys(detailsSchema.shape) as (keyof Details)[]) {
    const value = found[key];
    if (value === undefined) continue;
    const parsed = detailsSchema.shape[key].safeParse(value);
    if (parsed.success) details[key] = parsed.data;
    else if (WORDS.includes(key) && typeof value === "string") {
      moved.push({ type: "paragraph", content: [{ type: "text", text: value }] });
      warnings.push(
        `The ${DETAIL_LABELS[key]} is too long for its place: its words stand at the beginning of the text.`,
      );
    } else
      warnings.push(`The ${DETAIL_LABELS[key]} was left out: it is too long, or not of the form an article takes.`);
  }
  return { details: details as Partial<Details>, body: withFirst(moved, body), warnings };
}

function withFirst(blocks: readonly DocumentNode[], body: DocumentNode): DocumentNode {
  if (blocks.length === 0) return body;
  const isEmpty = JSON.stringify(body) === JSON.stringify(EMPTY_BODY);
  return { ...body, content: [...blocks, ...(isEmpty ? [] : (body.content ?? []))] };
}
