import { crc32 } from "node:zlib";

/** Bytes from letters (one a byte) and numbers. */
export function bytesOf(...parts: readonly (string | readonly number[])[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part)))),
  );
}

/** A PDF of one empty page that says of itself what it is about. */
export function aPdf(subject: string): Uint8Array<ArrayBuffer> {
  return bytesOf(
    "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n",
    "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n",
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n",
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj\n",
    `4 0 obj<</Subject(${subject})>>endobj\n`,
    "trailer<</Size 5/Root 1 0 R/Info 4 0 R>>\n%%EOF\n",
  );
}

/** A Windows program, as far as its first bytes tell. */
export const PROGRAM = bytesOf("MZ", [0x90, 0, 3, 0, 0, 0, 4, 0], new Array<number>(64).fill(0), "PE\0\0");

/** A ZIP file whose parts are stored as they are (PKWARE APPNOTE.TXT). */
export function aZip(parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const content = Buffer.from(text);
    const title = Buffer.from(name);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(content), 0);
    sizes.writeUInt32LE(content.length, 4);
    sizes.writeUInt32LE(content.length, 8);
    const common = Buffer.concat([Buffer.from([20, 0, 0, 0, 0, 0, 0, 0, 0, 0]), sizes, word(title.length), word(0)]);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, title, content]);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02"), word(20), common, Buffer.alloc(10), long(offset), title]));
    files.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const count = word(directory.length);
  const end = [Buffer.from("PK\x05\x06"), word(0), word(0), count, count, long(list.length), long(offset), word(0)];
  return new Uint8Array(Buffer.concat([...files, list, ...end]));
}

const MAIN = "application/vnd.openxmlformats-officedocument";
const OVERRIDES = {
  docx: `/word/document.xml" ContentType="${MAIN}.wordprocessingml.document.main+xml`,
  xlsx: `/xl/workbook.xml" ContentType="${MAIN}.spreadsheetml.sheet.main+xml`,
  pptx: `/ppt/presentation.xml" ContentType="${MAIN}.presentationml.presentation.main+xml`,
  docm: `/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml`,
};

/** An Office document with these parts beside what makes it one. */
export function anOfficeFile(kind: keyof typeof OVERRIDES, parts: Readonly<Record<string, string>> = {}) {
  const types = `<?xml version="1.0"?><Types><Override PartName="${OVERRIDES[kind]}"/></Types>`;
  return aZip({ "[Content_Types].xml": types, "word/document.xml": "<w/>", ...parts });
}

/** An OpenDocument file with these parts beside what makes it one. */
export function anOpenDocument(kind: "text" | "spreadsheet", parts: Readonly<Record<string, string>> = {}) {
  return aZip({ mimetype: `application/vnd.oasis.opendocument.${kind}`, "content.xml": "<o/>", ...parts });
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
