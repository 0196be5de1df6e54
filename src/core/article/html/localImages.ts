import type { Element, Nodes } from "hast";
import { imageSource } from "./imageSource";

/** The images of a tree that name only a file of the program that it comes from, in their order. */
export function localImages(tree: Nodes): Element[] {
  if (tree.type === "element" && tree.tagName === "img") return imageSource(tree) === "local" ? [tree] : [];
  return "children" in tree ? tree.children.flatMap(localImages) : [];
}
