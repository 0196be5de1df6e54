import type { Element } from "hast";
import type { ArticleLd } from "./articleLd";
import { findOutermost, isTag } from "./findElements";
import type { PageMeta } from "./pageMeta";

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
