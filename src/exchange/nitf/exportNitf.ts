import { succeed } from "#core/result";
import type { Exporter } from "../format";
import { itemFacts } from "../wire/itemFacts";
import { itemPictures, picturesWarning } from "../wire/itemPictures";
import { textsOfItem } from "../wire/textsOfItem";
import { writeXml } from "../xml/writeXml";
import { NITF_NAMESPACE, nitfTree } from "./nitfTree";

/** NITF 3.6 by itself, for systems that take no item around it. */
export const nitfExporter: Exporter = {
  withoutImages: true,
  write({ clearance }) {
    const facts = itemFacts(clearance);
    const pictures = itemPictures(clearance.article.body);
    const warnings = new Set([...picturesWarning(pictures), ...facts.warnings]);
    const tree = nitfTree(clearance, facts, { pictures, warn: (warning) => warnings.add(warning) });
    if (facts.sources.length > 0)
      warnings.add("NITF has no place for the sources of a text: they are not in the file.");
    return succeed({
      bytes: new TextEncoder().encode(writeXml(tree)),
      warnings: [...warnings],
      texts: textsOfItem(tree),
      boilerplate: [NITF_NAMESPACE, "-//IPTC//DTD NITF 3.6//EN"],
    });
  },
};
