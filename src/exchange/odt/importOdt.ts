import { decodeText } from "../decoding/decodeText";
import type { Importer } from "../format";
import { importOffice } from "../office/importOffice";
import { readParts } from "../office/readParts";
import { readXml } from "../xml/readXml";
import { isZip } from "../zip/readZip";
import { zipHolds } from "../zip/zipHolds";
import { odtSource, readOdt } from "./reading/readOdt";

/** The first file of an OpenDocument says in plain bytes what it is (ODF 1.3, part 2, 3.3). */
const TYPE = /^mimetype(application\/vnd\.oasis\.opendocument\.[\w-]+)/u;
const TYPE_AT = 30;
const TEXT = /^application\/vnd\.oasis\.opendocument\.text/u;

/** OpenDocument texts (ODF 1.3 and before), as LibreOffice, Google Docs and others write them. */
export const odtImporter: Importer = {
  holdsBytes(bytes) {
    if (!isZip(bytes)) return false;
    const head = String.fromCharCode(...bytes.subarray(TYPE_AT, TYPE_AT + 100));
    const type = TYPE.exec(head)?.[1];
    if (type !== undefined) return TEXT.test(type);
    return zipHolds(bytes, "content.xml") && zipHolds(bytes, "META-INF/manifest.xml");
  },
  async read(incoming) {
    const parts = await readParts(incoming.bytes);
    if (!parts.ok) return parts;
    const source = odtSource(parts.value);
    if (!source.ok) return source;
    const document = readOdt(source.value);
    return document.ok ? importOffice(document.value, incoming) : document;
  },
};

/** The same in one XML file, which LibreOffice calls flat. */
export const flatOdtImporter: Importer = {
  holdsText(text) {
    return (
      /<office:document[\s>]/u.test(text.slice(0, 20_000)) && /opendocument\.text["']/u.test(text.slice(0, 20_000))
    );
  },
  read(incoming) {
    const decoded = decodeText(incoming.bytes);
    if (!decoded.ok) return decoded;
    const root = readXml(decoded.value.text);
    if (!root.ok) return root;
    const source = { content: root.value, styles: root.value, meta: root.value };
    const document = readOdt({ ...source, files: new Map(), part: () => undefined, warnings: decoded.value.warnings });
    return document.ok ? importOffice(document.value, incoming) : document;
  },
};
