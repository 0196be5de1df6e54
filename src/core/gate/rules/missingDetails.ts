import type { Rule } from "../rule";

export const noHeadline: Rule = {
  id: "no-headline",
  severity: "error",
  title: "The article has a headline",
  inspect: ({ article }) =>
    article.headline.trim() === "" ? [{ message: "The article has no headline.", field: "headline" }] : [],
};

export const noSlug: Rule = {
  id: "no-slug",
  severity: "error",
  title: "The article has a slug",
  inspect: ({ article }) => (article.slug === "" ? [{ message: "The article has no slug.", field: "slug" }] : []),
};

export const noByline: Rule = {
  id: "no-byline",
  severity: "warning",
  title: "The article has a byline",
  inspect: ({ article }) =>
    article.bylines.length === 0 ? [{ message: "The article has no byline.", field: "byline" }] : [],
};
