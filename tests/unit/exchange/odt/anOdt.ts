import { writeZip, type ZipPart } from "#exchange/zip/writeZip";

const NAMESPACES = ["office", "text", "style", "table", "draw", "meta", "loext"]
  .map((prefix) => `xmlns:${prefix}="urn:${prefix}"`)
  .concat('xmlns:fo="urn:fo"', 'xmlns:svg="urn:svg"', 'xmlns:xlink="urn:xlink"', 'xmlns:dc="urn:dc"')
  .join(" ");

/** The parts of an OpenDocument text, each as the XML inside; those left out are not in the file. */
export interface OdtParts {
  readonly text: string;
  /** Automatic styles, as the program makes them for what is set by hand. */
  readonly automatic?: string;
  readonly styles?: string;
  readonly master?: string;
  readonly meta?: string;
  readonly manifest?: string;
  readonly files?: readonly ZipPart[];
}

export function anOdt({
  text,
  automatic = "",
  styles,
  master = "",
  meta,
  manifest = "",
  files = [],
}: OdtParts): Promise<Uint8Array> {
  return writeZip(
    [
      { path: "mimetype", bytes: "application/vnd.oasis.opendocument.text", stored: true },
      {
        path: "content.xml",
        bytes: `<office:document-content ${NAMESPACES}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
      },
      ...(styles === undefined && master === ""
        ? []
        : [
            {
              path: "styles.xml",
              bytes: `<office:document-styles ${NAMESPACES}><office:styles>${styles ?? ""}</office:styles><office:master-styles>${master}</office:master-styles></office:document-styles>`,
            },
          ]),
      ...(meta === undefined
        ? []
        : [
            {
              path: "meta.xml",
              bytes: `<office:document-meta ${NAMESPACES}><office:meta>${meta}</office:meta></office:document-meta>`,
            },
          ]),
      { path: "META-INF/manifest.xml", bytes: `<manifest:manifest xmlns:manifest="m">${manifest}</manifest:manifest>` },
      ...files,
    ],
    "2031-03-04",
  );
}

/** The same text in one flat file. */
export function aFlatOdt(text: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMESPACES} office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>${text}</office:text></office:body></office:document>`;
}

export function p(content: string, style = "Standard"): string {
  return `<text:p text:style-name="${style}">${content}</text:p>`;
}

export function h(level: number, content: string): string {
  return `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${content}</text:h>`;
}

export function span(style: string, content: string): string {
  return `<text:span text:style-name="${style}">${content}</text:span>`;
}

export function list(style: string, items: readonly string[], attributes = ""): string {
  const content = items.map((item) => `<text:list-item>${item}</text:list-item>`).join("");
  return `<text:list text:style-name="${style}" ${attributes}>${content}</text:list>`;
}

export function listStyle(name: string, levels: readonly ("number" | "bullet")[], start = 1): string {
  const content = levels.map((kind, index) =>
    kind === "number"
      ? `<text:list-level-style-number text:level="${index + 1}" style:num-format="1" text:start-value="${start}"/>`
      : `<text:list-level-style-bullet text:level="${index + 1}" text:bullet-char="\u2022"/>`,
  );
  return `<text:list-style style:name="${name}">${content.join("")}</text:list-style>`;
}

export function textStyle(name: string, properties: string): string {
  return `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;
}

export function paragraphStyle(name: string, parent: string, properties = ""): string {
  return `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"><style:paragraph-properties ${properties}/></style:style>`;
}

export function image(href: string, alt = ""): string {
  return `<draw:frame><draw:image xlink:href="${href}"/><svg:desc>${alt}</svg:desc></draw:frame>`;
}
