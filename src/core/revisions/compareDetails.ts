import type { Article, Details } from "../article/article";
import { STAGE_LABELS } from "../article/stage";
import { languageName } from "../language/languageName";
import { mediaTopicName } from "../subjects/mediaTopics";

type Field = keyof Details | "stage" | "signOff";

export const DETAIL_LABELS: Readonly<Record<Field, string>> = {
  headline: "Headline",
  standfirst: "Standfirst",
  slug: "Slug",
  bylines: "Bylines",
  dateline: "Dateline",
  section: "Section",
  language: "Language",
  genre: "Genre",
  embargo: "Embargo",
  tags: "Tags",
  subjects: "Subjects",
  stage: "Stage",
  signOff: "Sign-off",
};

/** A detail that differs between two states of an article, in words; empty for none. */
export interface DetailChange {
  readonly field: Field;
  readonly before: string;
  readonly after: string;
}

const FIELDS = Object.keys(DETAIL_LABELS) as Field[];

export function compareDetails(before: Article, after: Article): DetailChange[] {
  return FIELDS.map((field) => ({ field, before: detailText(before, field), after: detailText(after, field) })).filter(
    (change) => change.before !== change.after,
  );
}

/** A detail as people read it. */
export function detailText(article: Article, field: Field): string {
  switch (field) {
    case "bylines":
      return article.bylines.map(({ name }) => name).join(", ");
    case "tags":
      return article.tags.join(", ");
    case "subjects":
      return article.subjects.map(mediaTopicName).join(", ");
    case "language":
      return languageName(article.language);
    case "stage":
      return STAGE_LABELS[article.stage];
    case "signOff":
      return article.signOff ? `${article.signOff.by}, about version ${article.signOff.version}` : "";
    case "embargo":
      return article.embargo ?? "";
    default:
      return article[field];
  }
}
