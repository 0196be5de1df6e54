import { ZipFile } from "yazl";

/** A paragraph of a document: its words, the style that it has, and what a colleague has written beside it. */
export interface WordParagraph {
  readonly text: string;
  readonly style?: "Title" | "Heading1" | "Heading2";
  readonly comment?: string;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A Word document of these paragraphs, with the parts that one cannot do without (ECMA-376, part 1, 11.3) and its comments. */
export async function aWordFile(paragraphs: readonly WordParagraph[]): Promise<Buffer> {
  const styles = ["Title", "Heading1", "Heading2"].map((id) => {
    const name = id === "Title" ? "Title" : `heading ${id.at(-1)}`;
    return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  });
  const comments = paragraphs.flatMap(({ comment }, id) =>
    comment === undefined
      ? []
      : [
          `<w:comment w:id="${id}" w:author="Bram Tolle" w:date="2031-04-05T06:07:08Z"><w:p><w:r><w:t>${comment}</w:t></w:r></w:p></w:comment>`,
        ],
  );
  return zipped({
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="${TYPES}.styles+xml"/>
<Override PartName="/word/comments.xml" ContentType="${TYPES}.comments+xml"/></Types>`,
    "_rels/.rels": relations([["officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relations([
      ["styles", "styles.xml"],
      ["comments", "comments.xml"],
    ]),
    "word/document.xml": `${HEAD}<w:document ${W}><w:body>${paragraphs.map(paragraph).join("")}<w:sectPr/></w:body></w:document>`,
    "word/styles.xml": `${HEAD}<w:styles ${W}>${styles.join("")}</w:styles>`,
    "word/comments.xml": `${HEAD}<w:comments ${W}>${comments.join("")}</w:comments>`,
  });
}

function paragraph({ text, style, comment }: WordParagraph, id: number): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : "";
  const run = `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  if (comment === undefined) return `<w:p>${properties}${run}</w:p>`;
  return `<w:p>${properties}<w:commentRangeStart w:id="${id}"/>${run}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r></w:p>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
}

async function zipped(parts: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), path);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
