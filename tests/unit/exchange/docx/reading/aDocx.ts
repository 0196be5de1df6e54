import { writeZip, type ZipPart } from "#exchange/zip/writeZip";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(" ");

/** The parts of a Word document, each as the XML inside its root; those left out are not in the file. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly header?: string;
  readonly core?: string;
  /** Further relationships of the main part: id, type, target, whether it is external. */
  readonly relationships?: readonly (readonly [string, string, string, boolean?])[];
  readonly files?: readonly ZipPart[];
}

const PARTS = {
  styles: "styles",
  numbering: "numbering",
  comments: "comments",
  commentsExtended: "commentsEx",
  footnotes: "footnotes",
  endnotes: "endnotes",
  header: "hdr",
} as const;

/** The bytes of a Word document with these parts, laid out as Word does. */
export function aDocx(parts: DocxParts): Promise<Uint8Array> {
  const names = (Object.keys(PARTS) as (keyof typeof PARTS)[]).filter((name) => parts[name] !== undefined);
  const relationships = [
    ...names.map((name, index) => relationship(`part${index}`, name, `${name}.xml`)),
    ...(parts.relationships ?? []).map(([id, type, target, external]) => relationship(id, type, target, external)),
  ];
  return writeZip(
    [
      {
        path: "[Content_Types].xml",
        bytes: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      },
      {
        path: "_rels/.rels",
        bytes: `<Relationships>${relationship("main", "officeDocument", "word/document.xml")}${relationship("core", "metadata/core-properties", "docProps/core.xml")}</Relationships>`,
      },
      { path: "word/document.xml", bytes: part("document", `<w:body>${parts.body}</w:body>`) },
      { path: "word/_rels/document.xml.rels", bytes: `<Relationships>${relationships.join("")}</Relationships>` },
      ...names.map((name) => ({ path: `word/${name}.xml`, bytes: part(PARTS[name], parts[name] ?? "") })),
      ...(parts.core === undefined
        ? []
        : [
            {
              path: "docProps/core.xml",
              bytes: `<cp:coreProperties xmlns:cp="cp" xmlns:dc="dc">${parts.core}</cp:coreProperties>`,
            },
          ]),
      ...(parts.files ?? []),
    ],
    "2031-03-04",
  );
}

function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`;
}

function relationship(id: string, type: string, target: string, external = false): string {
  return `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`;
}

/** A paragraph with properties and runs; a plain string is the text of a run. */
export function p(content: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content.startsWith("<") ? content : r(content)}</w:p>`;
}

export function r(text: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function styled(style: string, content: string): string {
  return p(content, `<w:pStyle w:val="${style}"/>`);
}

export function item(numId: number, level: number, content: string): string {
  return p(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
}

/** A paragraph style by its id and the name that it has in the file. */
export function paragraphStyle(id: string, name: string, more = ""): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
}

export function characterStyle(id: string, name: string, properties: string): string {
  return `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${properties}</w:rPr></w:style>`;
}

/** An abstract numbering whose levels have these formats. */
export function abstractNumbering(id: number, formats: readonly string[]): string {
  const levels = formats.map(
    (format, level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${format === "bullet" ? "\u2022" : `%${level + 1}.`}"/><w:pPr><w:ind w:left="${720 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
}

export function numbering(id: number, abstractId: number, overrides = ""): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;
}

export function table(...rows: readonly string[]): string {
  return `<w:tbl>${rows.join("")}</w:tbl>`;
}

export function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.join("")}</w:tr>`;
}

export function cell(content: string, properties = ""): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<") ? content : p(content)}</w:tc>`;
}

/** A picture that the relationship names. */
export function picture(id: string, alt = "", attribute = "embed"): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:${attribute}="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
