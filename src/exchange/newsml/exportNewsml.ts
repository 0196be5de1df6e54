import { succeed } from "#core/result";
import type { Exporter } from "../format";
import { nitfTree } from "../nitf/nitfTree";
import { itemFacts } from "../wire/itemFacts";
import { itemPictures, picturesWarning } from "../wire/itemPictures";
import { textsOfItem } from "../wire/textsOfItem";
import { writeXml } from "../xml/writeXml";
import { BOILERPLATE, newsItem } from "./newsItem";

const NO_PROVIDER =
  "The item does not say who provides it: the desk has no publisher. Give it in the settings, under Publishing, and export again.";

/** NewsML-G2 2.35 (https://iptc.org/standards/newsml-g2/): one item, its text within it as NITF 3.6. */
export const newsmlExporter: Exporter = {
  withoutImages: true,
  write({ clearance }) {
    const facts = itemFacts(clearance);
    const pictures = itemPictures(clearance.article.body);
    const warnings = new Set([...picturesWarning(pictures), ...facts.warnings]);
    const nitf = nitfTree(clearance, facts, { pictures, warn: (warning) => warnings.add(warning) });
    if (clearance.publishing.publisher === "") warnings.add(NO_PROVIDER);
    const tree = newsItem(clearance, facts, nitf);
    return succeed({
      bytes: new TextEncoder().encode(writeXml(tree)),
      warnings: [...warnings],
      texts: textsOfItem(tree),
      boilerplate: BOILERPLATE,
    });
  },
};
