import { type Details, detailsSchema } from "../article/article";
import type { KnownDetails } from "./incomingLines";

const FAULTS: Partial<Record<keyof Details, string>> = {
  slug: "Lower-case words with hyphens between them, at most 60 characters.",
  headline: "A headline has at most 500 characters. Shorten it, or let the line be text.",
  standfirst: "A standfirst has at most 5,000 characters. Shorten it, or let the lines be text.",
  bylines: "At most 50 names, of 200 characters each.",
  dateline: "A dateline has at most 200 characters. Shorten it, or let the line be text.",
  section: "A section has at most 100 characters.",
  language: "A language tag, such as en, en-GB or ar.",
  tags: "At most 200 tags, of 100 characters each.",
};

/** What keeps details from being those of an article, in words, by the detail. */
export function detailFaults(details: KnownDetails): Partial<Record<keyof Details, string>> {
  const keys = Object.keys(detailsSchema.shape) as (keyof Details)[];
  return Object.fromEntries(
    keys
      .filter((key) => details[key] !== undefined && !detailsSchema.shape[key].safeParse(details[key]).success)
      .map((key) => [key, FAULTS[key] ?? "An article does not take this."]),
  );
}
