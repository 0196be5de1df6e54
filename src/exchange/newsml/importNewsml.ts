import { type Result, refuse } from "#core/result";
import { decodeText } from "../decoding/decodeText";
import type { Imported, Importer } from "../format";
import { importItem } from "../wire/importItem";
import { manyItems } from "../wire/manyItems";
import { outermost } from "../xml/findNodes";
import { readXml, type XmlNode } from "../xml/readXml";
import { holdsNewsml, isNewsml } from "./holdsNewsml";
import { readNewsItem } from "./readNewsItem";

/** NewsML-G2: an item, or a message with several. Names count without their prefixes, whatever those stand for. */
export const newsmlImporter: Importer = {
  holdsText: holdsNewsml,
  read(incoming) {
    const decoded = decodeText(incoming.bytes);
    if (!decoded.ok) return decoded;
    const root = readXml(decoded.value.text);
    if (!root.ok) return root;
    if (!isNewsml(root.value)) return anotherKind();
    const items = itemsIn(root.value);
    const readable: (() => Result<Imported>)[] = [];
    for (const item of items) {
      const read = readNewsItem(item);
      if (read) readable.push(() => (read.ok ? importItem(read.value, incoming) : read));
    }
    if (items.length === 0 && isPackage(root.value)) return noItems();
    const others = items.length - readable.length;
    return manyItems(readable, [
      ...decoded.value.warnings,
      ...(others > 0 ? [`Items without a text in them, such as pictures, were left out (${others}).`] : []),
      ...(hasPackage(root.value) ? ["How the items belong together, in a package, was left out."] : []),
    ]);
  },
};

/** The name alone, `.xml`, says nothing of what is in a file. */
function anotherKind() {
  return refuse(
    "xml-unknown",
    "The file is XML of a kind that Stet does not read: it reads NewsML-G2, NITF and WordPress exports.",
    "Save the text from its program as one of those, as HTML or as plain text.",
  );
}

function itemsIn(root: XmlNode): XmlNode[] {
  return root.name === "newsItem" ? [root] : outermost(root, ({ name }) => name === "newsItem");
}

function isPackage({ name }: XmlNode): boolean {
  return name === "packageItem";
}

function hasPackage(root: XmlNode): boolean {
  return outermost(root, isPackage).length > 0;
}

function noItems() {
  return refuse(
    "no-text-item",
    "The file is a package of NewsML-G2: it lists items, and holds none.",
    "Ask for the items themselves, or for a message that holds them.",
  );
}
