import type { Rule } from "../rule";

export const embargoRunning: Rule = {
  id: "embargo-running",
  severity: "warning",
  title: "The embargo is over",
  inspect: ({ article, now }) =>
    article.embargo !== null && Date.parse(article.embargo) > Date.parse(now)
      ? [{ message: `The embargo runs until ${article.embargo}.`, field: "embargo" }]
      : [],
};
