import type { Nodes, Root } from "hast";

/** Makes relative links absolute, as the page's own address says what they are relative to. Places on the page stay. */
export function resolveLinks(root: Root, baseUrl: string | null): Root {
  if (baseUrl === null) return root;
  const resolve = <Node extends Nodes>(node: Node): Node => {
    if (!("children" in node)) return node;
    const children = node.children.map(resolve);
    if (node.type !== "element" || node.tagName !== "a") return { ...node, children };
    const href = node.properties["href"];
    if (typeof href !== "string" || href.trim().startsWith("#") || !URL.canParse(href, baseUrl))
      return { ...node, children };
    return { ...node, children, properties: { ...node.properties, href: new URL(href, baseUrl).href } };
  };
  return resolve(root);
}
