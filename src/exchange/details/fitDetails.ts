import { type Details, detailsSchema } from "#core/article/article";

/** Details that an article can take, and what had to be left out of them. */
export interface FittedDetails {
  readonly details: Partial<Details>;
  readonly warnings: readonly string[];
}

const LABELS: Readonly<Record<keyof Details, string>> = {
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

/** Keeps of details from outside what the article's schema allows; each that it does not allow is left out with a warning. */
export function fitDetails(found: Partial<Record<keyof Details, unknown>>): FittedDetails {
  const details: Record<string, unknown> = {};
  const warnings: string[] = [];
  for (const key of Object.keys(detailsSchema.shape) as (keyof Details)[]) {
    const value = found[key];
    if (value === undefined) continue;
    const parsed = detailsSchema.shape[key].safeParse(value);
    if (parsed.success) details[key] = parsed.data;
    else warnings.push(`The ${LABELS[key]} was left out: it is too long, or not of the form an article takes.`);
  }
  return { details: details as Partial<Details>, warnings };
}
