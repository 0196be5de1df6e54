import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";

/** GitHub's Markdown as a tree, with front matter in YAML or TOML. The caller sees to it that the text is not too tangled. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfm(), frontmatter(["yaml", "toml"])],
    mdastExtensions: [gfmWithoutGuesses(), frontmatterFromMarkdown(["yaml", "toml"])],
  });
}

/** The syntax itself finds addresses; the transform that looks again finds those that a writer has escaped. */
function gfmWithoutGuesses() {
  return gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
}
