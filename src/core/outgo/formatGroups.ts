/** What formats are for, in the order in which a choice shows them. */
export const FORMAT_GROUPS = ["Documents", "Web", "Wire", "Data"] as const;
export type FormatGroup = (typeof FORMAT_GROUPS)[number];

const GROUPS: Readonly<Record<string, FormatGroup>> = {
  docx: "Documents",
  odt: "Documents",
  pdf: "Documents",
  markdown: "Documents",
  text: "Documents",
  html: "Web",
  "html-folder": "Web",
  wire: "Wire",
  ninjs: "Wire",
  newsml: "Wire",
  nitf: "Wire",
};

const ORDER = Object.keys(GROUPS);

/** Formats by what they are for, the most wanted first. What nobody has put into a group is data, as it came. */
export function groupFormats<Format extends { readonly id: string }>(
  formats: readonly Format[],
): { readonly group: FormatGroup; readonly formats: readonly Format[] }[] {
  return FORMAT_GROUPS.map((group) => ({
    group,
    formats: formats
      .filter(({ id }) => (GROUPS[id] ?? "Data") === group)
      .sort((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id)),
  })).filter((entry) => entry.formats.length > 0);
}
