import { docxExporter } from "./docx/exportDocx";
import { docxImporter } from "./docx/importDocx";
import { emailImporter } from "./email/importEmail";
import { mhtmlImporter } from "./email/importMhtml";
import type { FormatEntry } from "./format";
import { htmlExporter } from "./html/exportHtml";
import { htmlImporter } from "./html/importHtml";
import { jsonExporter } from "./json/exportJson";
import { jsonImporter } from "./json/importJson";
import { markdownExporter } from "./markdown/exportMarkdown";
import { markdownImporter } from "./markdown/importMarkdown";
import { newsmlExporter } from "./newsml/exportNewsml";
import { newsmlImporter } from "./newsml/importNewsml";
import { ninjsExporter } from "./ninjs/exportNinjs";
import { ninjsImporter } from "./ninjs/importNinjs";
import { nitfExporter } from "./nitf/exportNitf";
import { nitfImporter } from "./nitf/importNitf";
import { odtExporter } from "./odt/exportOdt";
import { flatOdtImporter, odtImporter } from "./odt/importOdt";
import { htmlFolderExporter } from "./package/exportHtmlFolder";
import { packageExporter } from "./package/exportPackage";
import { pdfExporter } from "./pdf/exportPdf";
import { textExporter } from "./text/exportText";
import { textImporter } from "./text/importText";
import { wireExporter } from "./wire/exportWire";
import { wordpressImporter } from "./wordpress/importWordpress";

/**
 * Every format that Stet reads or writes. A new one is a folder with an importer or exporter, and an entry here. The screen
 * lists them in this order; for texts that could be several formats the first counts.
 */
export const formats: readonly FormatEntry[] = [
  {
    id: "html",
    label: "Web page (HTML)",
    extensions: [".html", ".htm", ".xhtml"],
    mediaType: "text/html; charset=utf-8",
    importer: htmlImporter,
    exporter: htmlExporter,
  },
  {
    id: "markdown",
    label: "Markdown",
    extensions: [".md", ".markdown"],
    mediaType: "text/markdown; charset=utf-8",
    importer: markdownImporter,
    exporter: markdownExporter,
  },
  {
    id: "text",
    label: "Plain text",
    extensions: [".txt"],
    mediaType: "text/plain; charset=utf-8",
    importer: textImporter,
    exporter: textExporter,
  },
  {
    id: "pdf",
    label: "PDF",
    extensions: [".pdf"],
    mediaType: "application/pdf",
    exporter: pdfExporter,
  },
  {
    id: "html-folder",
    label: "Web page with a folder of images (ZIP)",
    extensions: [".html.zip"],
    mediaType: "application/zip",
    exporter: htmlFolderExporter,
  },
  {
    id: "package",
    label: "Package (ZIP)",
    extensions: [".zip"],
    mediaType: "application/zip",
    exporter: packageExporter,
  },
  {
    id: "json",
    label: "Stet article (JSON)",
    extensions: [".stet.json", ".json"],
    mediaType: "application/json",
    importer: jsonImporter,
    exporter: jsonExporter,
  },
  {
    id: "wire",
    label: "Wire text",
    extensions: [".wire.txt"],
    mediaType: "text/plain; charset=utf-8",
    importer: { read: textImporter.read },
    exporter: wireExporter,
  },
  {
    id: "ninjs",
    label: "News item (ninjs)",
    extensions: [".ninjs.json", ".json"],
    mediaType: "application/json",
    importer: ninjsImporter,
    exporter: ninjsExporter,
  },
  {
    id: "newsml",
    label: "News item (NewsML-G2)",
    extensions: [".newsml.xml", ".xml"],
    mediaType: "application/vnd.iptc.g2.newsitem+xml",
    importer: newsmlImporter,
    exporter: newsmlExporter,
  },
  {
    id: "nitf",
    label: "News text (NITF)",
    extensions: [".nitf.xml", ".nitf", ".xml"],
    mediaType: "application/nitf+xml",
    importer: nitfImporter,
    exporter: nitfExporter,
  },
  {
    id: "docx",
    label: "Word document (DOCX)",
    extensions: [".docx", ".docm", ".dotx"],
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    importer: docxImporter,
    exporter: docxExporter,
  },
  {
    id: "odt",
    label: "OpenDocument text (ODT)",
    extensions: [".odt", ".ott"],
    mediaType: "application/vnd.oasis.opendocument.text",
    importer: odtImporter,
    exporter: odtExporter,
  },
  {
    id: "fodt",
    label: "Flat OpenDocument text (FODT)",
    extensions: [".fodt"],
    mediaType: "application/vnd.oasis.opendocument.text-flat-xml",
    importer: flatOdtImporter,
  },
  {
    id: "mhtml",
    label: "Saved web page (MHTML)",
    extensions: [".mhtml", ".mht"],
    mediaType: "multipart/related",
    importer: mhtmlImporter,
  },
  {
    id: "wordpress",
    label: "WordPress export (WXR)",
    extensions: [".wxr", ".xml"],
    mediaType: "application/rss+xml",
    importer: wordpressImporter,
  },
  {
    id: "email",
    label: "E-mail",
    extensions: [".eml"],
    mediaType: "message/rfc822",
    importer: emailImporter,
  },
];

export function formatById(id: string): FormatEntry | undefined {
  return formats.find((format) => format.id === id);
}

/** The format that a file's name stands for, whatever its case: `a.ninjs.json` is ninjs, `a.json` the one that has `.json`. */
export function formatByName(name: string): FormatEntry | undefined {
  const lower = name.toLowerCase();
  const fitting = formats.flatMap((format) =>
    format.extensions.filter((extension) => lower.endsWith(extension)).map(({ length }) => ({ format, length })),
  );
  return fitting.sort((a, b) => b.length - a.length)[0]?.format;
}
