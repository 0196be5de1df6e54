import type { FormatEntry } from "./format";
import { htmlExporter } from "./html/exportHtml";
import { htmlImporter } from "./html/importHtml";
import { jsonExporter } from "./json/exportJson";
import { jsonImporter } from "./json/importJson";
import { markdownExporter } from "./markdown/exportMarkdown";
import { markdownImporter } from "./markdown/importMarkdown";
import { textExporter } from "./text/exportText";
import { textImporter } from "./text/importText";

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
    id: "json",
    label: "Stet article (JSON)",
    extensions: [".stet.json", ".json"],
    mediaType: "application/json",
    importer: jsonImporter,
    exporter: jsonExporter,
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
