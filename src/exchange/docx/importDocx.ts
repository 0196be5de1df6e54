import type { Importer } from "../format";
import { importOffice } from "../office/importOffice";
import { readParts } from "../office/readParts";
import { zipHolds } from "../zip/zipHolds";
import { isCompoundFile, refuseCompoundFile } from "./reading/oldWord";
import { readDocx } from "./reading/readDocx";

/** Word documents (ECMA-376 and ISO/IEC 29500, transitional and strict), and the refusal of what only looks like one. */
export const docxImporter: Importer = {
  holdsBytes(bytes) {
    return (
      isCompoundFile(bytes) ||
      (zipHolds(bytes, "[Content_Types].xml") && !zipHolds(bytes, "xl/") && !zipHolds(bytes, "ppt/"))
    );
  },
  async read(incoming) {
    const { bytes } = incoming;
    if (isCompoundFile(bytes)) return refuseCompoundFile(bytes);
    const parts = await readParts(bytes);
    if (!parts.ok) return parts;
    const document = readDocx(parts.value);
    return document.ok ? importOffice(document.value, incoming) : document;
  },
};
