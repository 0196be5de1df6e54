import type { Element, Nodes } from "hast";
import { visibleText } from "#core/article/html/visibleText";
import type { ArticleLd } from "./articleLd";
import { type Found, findOutermost, isTag } from "./findElements";
import type { PageMeta } from "./pageMeta";

/** Dates that stand alone in the head of an article are the page's; one within a sentence is copy. */
export function takeDates(inHead: (matches: (element: Element) => boolean) => Found[], taken: Set<Nodes>): Element[] {
  const alone = inHead(({ children }) => {
    if (!children.some((child) => child.type === "element" && child.tagName === "time")) return false;
    const shown = children.filter((child) => visibleText(child) !== "");
    return shown.length === 1 && shown[0]?.type === "element" && shown[0].tagName === "time";
  });
  for (const { element } of alone) taken.add(element);
  return alone.map(({ element }) => element);
}

/** The day on which the page says that it was published; empty when it shows a date in words alone, null when it shows none. */
export function datePublished(meta: PageMeta, ld: ArticleLd, shown: readonly Element[]): string | null {
  const said = [
    ld.published,
    ...meta.values("article:published_time", "og:article:published_time", "dc.date.issued", "date"),
    ...shown.flatMap((element) =>
      findOutermost(element, isTag("time")).map((time) => String(time.element.properties["dateTime"] ?? "")),
    ),
  ];
  const [day] = said.flatMap((moment) => /^\d{4}-\d\d-\d\d/u.exec(moment.trim())?.[0] ?? []);
  return day ?? (shown.length > 0 || said.some((moment) => moment.trim() !== "") ? "" : null);
}
