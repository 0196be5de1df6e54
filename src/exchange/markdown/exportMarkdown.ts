import type { Definition, Root } from "mdast";
import { frontmatterToMarkdown } from "mdast-util-frontmatter";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { directionOf } from "#core/language/direction";
import { succeed } from "#core/result";
import { linkTargets } from "../document/linkTargets";
import { DRAFT_NOTICE } from "../draftNotice";
import { spellings } from "../firewall/spellings";
import type { Exporter } from "../format";
import { bodyToMdast } from "./bodyToMdast";
import { FOREIGN_SIGNS } from "./foreignSigns";
import { detailsForFrontMatter, frontMatter } from "./frontMatter";
import { textsOfMdast } from "./textsOfMdast";

/** GitHub's Markdown with the details as YAML front matter. Images stand at the end of the file as data addresses. */
export const markdownExporter: Exporter = {
  write({ clearance, attachment }) {
    const { article, draft } = clearance;
    const warnings = new Set<string>();
    const images: Definition[] = [];
    const blocks = bodyToMdast(article.body.content ?? [], {
      attachment,
      targets: linkTargets(article.body),
      direction: directionOf(article.language),
      warn: (warning) => warnings.add(warning),
      keepImage(url) {
        const name = `image-${images.length + 1}`;
        images.push({ type: "definition", identifier: name, label: name, url });
        return name;
      },
    });
    const details = detailsForFrontMatter(article, draft);
    const tree: Root = {
      type: "root",
      children: [
        { type: "yaml", value: frontMatter(details) },
        ...(draft ? [draftNotice()] : []),
        ...blocks,
        ...images,
      ],
    };
    const markdown = toMarkdown(tree, {
      extensions: [gfmToMarkdown(), frontmatterToMarkdown(["yaml"])],
      bullet: "-",
      listItemIndent: "one",
      rule: "-",
      unsafe: FOREIGN_SIGNS,
    });
    const detailTexts = Object.values(details).map((value) => (Array.isArray(value) ? value.join(" ; ") : `${value}`));
    return succeed({
      bytes: new TextEncoder().encode(markdown),
      warnings: [...warnings],
      texts: [
        ...textsOfMdast({ ...tree, children: blocks }),
        ...detailTexts.flatMap((value) => spellings(value).map((text) => ({ place: "the details", text }))),
      ],
    });
  },
};

function draftNotice(): Root["children"][number] {
  return { type: "paragraph", children: [{ type: "strong", children: [{ type: "text", value: DRAFT_NOTICE }] }] };
}
