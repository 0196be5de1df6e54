import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Definition, Image, Link, Nodes, Root } from "mdast";
import { type State, toHast } from "mdast-util-to-hast";

/**
 * Markdown's tree as HTML, in which the HTML of the text stands as it is. Addresses are kept letter for letter: the library
 * would write an accent in them as a browser sends it.
 */
export function markdownToHtml(markdown: Root): string {
  resolveReferences(markdown, definitionsIn(markdown));
  const tree = toHast(markdown, {
    allowDangerousHtml: true,
    footnoteBackContent: () => [],
    handlers: { link: linkToHast, image: imageToHast },
  });
  return toHtml(tree, { allowDangerousHtml: true });
}

function linkToHast(state: State, node: Link): Element {
  return { type: "element", tagName: "a", properties: { href: node.url }, children: state.all(node) as Element[] };
}

/** An image's title is what readers are told of it: a caption. */
function imageToHast(_state: State, { url, alt, title }: Image): Element {
  const image: Element = { type: "element", tagName: "img", properties: { src: url, alt: alt ?? "" }, children: [] };
  if (!title || title === alt) return image;
  const caption: Element = {
    type: "element",
    tagName: "figcaption",
    properties: {},
    children: [{ type: "text", value: title }],
  };
  return { type: "element", tagName: "figure", properties: {}, children: [image, caption] };
}

/** The first definition of a name counts (CommonMark 0.31, section 4.7). */
function definitionsIn(node: Nodes, found = new Map<string, Definition>()): Map<string, Definition> {
  if (node.type === "definition" && !found.has(node.identifier)) found.set(node.identifier, node);
  if ("children" in node) for (const child of node.children) definitionsIn(child, found);
  return found;
}

function resolveReferences(node: Nodes, definitions: ReadonlyMap<string, Definition>): void {
  if (!("children" in node)) return;
  const children: Nodes[] = node.children;
  children.forEach((child, index) => {
    const definition = "identifier" in child ? definitions.get(child.identifier) : undefined;
    if (definition && child.type === "linkReference") {
      children[index] = { type: "link", url: definition.url, children: child.children };
    } else if (definition && child.type === "imageReference") {
      children[index] = { type: "image", url: definition.url, alt: child.alt ?? null, title: definition.title ?? null };
    }
    const now = children[index];
    if (now) resolveReferences(now, definitions);
  });
}
