import type { Element } from "hast";
import type { WordItem } from "./wordLists";

/** The items of a list out of Slack, which writes the inner lists beside the outer and their level into an attribute. */
export function slackItems(list: Element): WordItem[] {
  const { tagName, properties, children } = list;
  if ((tagName !== "ul" && tagName !== "ol") || properties["dataStringifyType"] === undefined) return [];
  const level = Number(properties["dataIndent"] ?? 0) + 1;
  if (!Number.isInteger(level) || level < 1) return [];
  return children
    .filter((child): child is Element => child.type === "element" && child.tagName === "li")
    .map((item) => ({
      level,
      list: "slack",
      number: tagName === "ul" ? null : 1,
      content: item.children,
      indent: "",
    }));
}
