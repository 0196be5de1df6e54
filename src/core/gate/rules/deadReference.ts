import type { DocumentNode } from "../../article/document/documentNode";
import { inlineText } from "../../article/document/plainText";
import { slugify } from "../../text/slugify";
import type { Rule } from "../rule";

/** Links within the page lead to headings, by the slug of their text. */
export const deadReference: Rule = {
  id: "dead-reference",
  severity: "warning",
  title: "Links within the article lead somewhere",
  inspect: ({ article }) => {
    const blocks = article.body.content ?? [];
    const targets = new Set(
      blocks.filter((block) => block.type === "heading").map((block) => slugify(inlineText(block))),
    );
    return blocks.flatMap((node, block) =>
      fragmentsIn(node)
        .filter((fragment) => !targets.has(fragment))
        .map((fragment) => ({
          message: `A link leads to #${fragment}, which is not in the article.`,
          field: "body" as const,
          block,
        })),
    );
  },
};

function fragmentsIn(node: DocumentNode): string[] {
  const hrefs = (node.marks ?? [])
    .filter((mark) => mark.type === "link")
    .map((mark) => String(mark.attrs?.["href"] ?? ""));
  const own = hrefs.filter((href) => href.startsWith("#") && href.length > 1).map((href) => href.slice(1));
  return [...own, ...(node.content ?? []).flatMap(fragmentsIn)];
}
