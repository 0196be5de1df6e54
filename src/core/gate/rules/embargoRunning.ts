import type { Rule } from "../rule";

export const embargoRunning: Rule = {
  id: "embargo-running",
  severity: "warning",
  title: "The embargo is over",
  inspect: ({ article, now }) =>
    article.embargo !== null && Date.parse(article.embargo) > Date.parse(now)
      ? [{ message: `The embargo runs until ${inWords(article.embargo)}.`, field: "embargo" }]
      : [],
};

/** "2031-04-05 06:07 UTC": the same for everybody, wherever they read it. */
function inWords(moment: string): string {
  return `${new Date(moment).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
