import type { Element } from "hast";
import { element } from "../html/element";
import type { ListPlace } from "./block";

interface OpenList {
  readonly level: number;
  readonly place: ListPlace;
  readonly list: Element;
  item: Element;
}

/** Lists as they are put together from paragraphs that say which list and level they belong to. */
export class OpenLists {
  readonly #open: OpenList[] = [];

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  /** Puts content at a place in a list; a list that begins by that is handed to `add`. */
  put(place: ListPlace, content: Element, add: (list: Element) => void): void {
    if (!place.begins && this.isOpen) {
      this.#continue(place, content);
      return;
    }
    const open = this.#open;
    while ((open.at(-1)?.level ?? -1) > place.level) open.pop();
    const last = open.at(-1);
    const item = element("li", {}, [content]);
    if (last?.level === place.level && isSame(last.place, place)) {
      last.list.children.push(item);
      last.item = item;
      return;
    }
    if (last?.level === place.level) open.pop();
    const list = element(place.ordered ? "ol" : "ul", place.ordered ? { start: place.number } : {}, [item]);
    const outer = open.at(-1);
    if (outer) outer.item.children.push(list);
    else add(list);
    open.push({ level: place.level, place, list, item });
  }

  /** What follows is no list's. */
  end(): void {
    this.#open.length = 0;
  }

  #continue({ level }: ListPlace, content: Element): void {
    const open = this.#open;
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    open.at(-1)?.item.children.push(content);
  }
}

function isSame(a: ListPlace, b: ListPlace): boolean {
  return a.id === b.id && a.ordered === b.ordered;
}
