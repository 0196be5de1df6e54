import { textBlocks } from "../../article/document/plainText";
import { toComeIn } from "../../text/toCome";
import type { Rule } from "../rule";

export const toCome: Rule = {
  id: "to-come",
  severity: "error",
  title: "No TK is left",
  inspect: ({ article }) => [
    ...(["headline", "standfirst"] as const)
      .filter((field) => toComeIn(article[field]).length > 0)
      .map((field) => ({ message: `There is a TK in the ${field}.`, field })),
    ...(article.body.content ?? []).flatMap((block, index) =>
      textBlocks(block).some((text) => toComeIn(text).length > 0)
        ? [{ message: "There is a TK in the text.", field: "body" as const, block: index }]
        : [],
    ),
  ],
};
