import type { DocumentNode } from "../../article/document/documentNode";
import type { Rule } from "../rule";

export const noAltText: Rule = figureRule(
  "no-alt-text",
  "error",
  "Every image has alt text",
  "alt",
  "An image has no alt text.",
);
export const noCredit: Rule = figureRule(
  "no-credit",
  "warning",
  "Every image has a credit",
  "credit",
  "An image has no credit.",
);

function figureRule(id: string, severity: Rule["severity"], title: string, attribute: string, message: string): Rule {
  return {
    id,
    severity,
    title,
    inspect: ({ article }) =>
      (article.body.content ?? []).flatMap((node, block) =>
        figuresIn(node)
          .filter((figure) => String(figure.attrs?.[attribute] ?? "").trim() === "")
          .map(() => ({ message, field: "body" as const, block })),
      ),
  };
}

function figuresIn(node: DocumentNode): DocumentNode[] {
  return node.type === "figure" ? [node] : (node.content ?? []).flatMap(figuresIn);
}
