import { rootName } from "../xml/rootName";

const ROOTS = new Set(["newsItem", "newsMessage", "packageItem"]);

/** Whether a text is an item or a message of NewsML-G2. */
export function holdsNewsml(text: string): boolean {
  return ROOTS.has(rootName(text));
}

/** The same of an element, whatever its prefix. */
export function isNewsml({ name }: { readonly name: string }): boolean {
  return ROOTS.has(name);
}
