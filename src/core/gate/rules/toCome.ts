import { textBlocks } from "../../article/document/plainText";
import type { Rule } from "../rule";

/** "TK" (to come), "TKTK", "TK TK": the trade's mark for what is still missing. */
const TO_COME = /(?<![\p{L}\p{N}])(?:TK)+(?![\p{L}\p{N}])/u;

export const toCome: Rule = {
  id: "to-come",
  severity: "error",
  title: "No TK is left",
  inspect: ({ article }) => [
    ...(["headline", "standfirst"] as const)
      .filter((field) => TO_COME.test(article[field]))
      .map((field) => ({ message: `There is a TK in the ${field}.`, field })),
    ...(article.body.content ?? []).flatMap((block, index) =>
      textBlocks(block).some((text) => TO_COME.test(text))
        ? [{ message: "There is a TK in the text.", field: "body" as const, block: index }]
        : [],
    ),
  ],
};
