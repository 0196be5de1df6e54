import { writeXml, xml } from "../../xml/writeXml";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const TYPES: Readonly<Record<string, string>> = {
  "word/document.xml": `${WORD}.document.main+xml`,
  "word/styles.xml": `${WORD}.styles+xml`,
  "word/settings.xml": `${WORD}.settings+xml`,
  "word/numbering.xml": `${WORD}.numbering+xml`,
  "word/comments.xml": `${WORD}.comments+xml`,
  "word/header1.xml": `${WORD}.header+xml`,
  "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
  "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
};

/** What kind of file each part is (ECMA-376, part 2, 10.1.2.2), images by their extension. */
export function contentTypes(paths: readonly string[], images: ReadonlyMap<string, string>): string {
  return writeXml(
    xml("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" }, [
      xml("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
      xml("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...[...images].map(([extension, type]) => xml("Default", { Extension: extension, ContentType: type })),
      ...paths.flatMap((path) => {
        const type = TYPES[path];
        return type === undefined ? [] : [xml("Override", { PartName: `/${path}`, ContentType: type })];
      }),
    ]),
  );
}
