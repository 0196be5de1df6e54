import type { Element } from "hast";
import type { WordItem } from "./wordLists";

/**
 * The items in a wrapper of Word for the web ("ListContainerWrapper"), which holds a list element for every item; the level
 * stands only in the item's attributes. None for anything else.
 */
export function webItems(wrapper: Element): WordItem[] {
  const names = wrapper.properties["className"];
  if (!Array.isArray(names) || !names.includes("ListContainerWrapper")) return [];
  return elementsIn(wrapper).flatMap((list) => {
    if (list.tagName !== "ul" && list.tagName !== "ol") return [];
    const start = Number(list.properties["start"] ?? 1);
    return elementsIn(list).map((item) => ({
      level: Number(item.properties["dataAriaLevel"] ?? 1) || 1,
      list: String(item.properties["dataListid"] ?? ""),
      number: list.tagName === "ul" ? null : Number.isInteger(start) ? start : 1,
      content: item.children,
      indent: "",
    }));
  });
}

function elementsIn({ children }: Element): Element[] {
  return children.filter((child): child is Element => child.type === "element");
}
