import type { Element, Nodes, Root } from "hast";
import { visibleText } from "#core/article/html/visibleText";

/** An element of a page, and how many letters of the page's text stand before it. */
export interface Found {
  readonly element: Element;
  readonly before: number;
}

/** Every element that matches, in the order of the page; those inside another match are left out. */
export function findOutermost(root: Nodes, matches: (element: Element) => boolean): Found[] {
  const found: Found[] = [];
  let letters = 0;
  const visit = (node: Nodes) => {
    if (node.type === "text") letters += node.value.trim().length;
    if (node.type === "element" && matches(node)) {
      found.push({ element: node, before: letters });
      letters += visibleText(node).length;
    } else if ("children" in node && !(node.type === "element" && isInvisible(node))) {
      for (const child of node.children) visit(child);
    }
  };
  visit(root);
  return found;
}

/** The tree without these elements. */
export function prune(root: Root, unwanted: ReadonlySet<Nodes>): Root {
  const keep = <Parent extends Root | Element>(parent: Parent): Parent => ({
    ...parent,
    children: parent.children
      .filter((child) => !unwanted.has(child))
      .map((child) => (child.type === "element" ? keep(child) : child)),
  });
  return keep(root);
}

export function isTag(...tagNames: readonly string[]) {
  return (element: Element) => tagNames.includes(element.tagName);
}

export function hasClass({ properties }: Element, pattern: RegExp): boolean {
  const names = Array.isArray(properties["className"]) ? properties["className"] : [];
  return names.some((name) => pattern.test(String(name)));
}

/** An attribute's words, in lower case. */
export function wordsOf({ properties }: Element, name: string): string[] {
  const value = properties[name];
  const words = Array.isArray(value) ? value.map(String) : typeof value === "string" ? value.split(/\s+/u) : [];
  return words.map((word) => word.toLowerCase());
}

function isInvisible({ tagName }: Element): boolean {
  return tagName === "script" || tagName === "style" || tagName === "template" || tagName === "noscript";
}
