import { decodeText } from "../decoding/decodeText";
import type { Importer } from "../format";
import { importItem } from "../wire/importItem";
import { manyItems } from "../wire/manyItems";
import { allNamed } from "../xml/findNodes";
import { readXml } from "../xml/readXml";
import { holdsNitf } from "./holdsNitf";
import { readNitf } from "./readNitf";

/** NITF as wires send it: with or without namespace and document type, and valid or not. */
export const nitfImporter: Importer = {
  holdsText: holdsNitf,
  read(incoming) {
    const decoded = decodeText(incoming.bytes);
    if (!decoded.ok) return decoded;
    const root = readXml(decoded.value.text);
    if (!root.ok) return root;
    const documents = root.value.name.toLowerCase() === "nitf" ? [root.value] : allNamed(root.value, "nitf");
    return manyItems(
      documents.map((nitf) => () => importItem(readNitf(nitf), incoming)),
      decoded.value.warnings,
    );
  },
};
