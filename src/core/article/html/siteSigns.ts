import type { Element } from "hast";

/** Signs of wikis for their own readers and writers: "[edit]", "[1]", "citation needed", what is not to be printed. */
const WIKI_SIGNS = new Set(["mw-editsection", "mw-cite-backlink", "noprint"]);

/** Whether an element is a sign of the site's that is no part of what is written there. */
export function isSiteSign({ tagName, properties }: Element): boolean {
  const names = Array.isArray(properties["className"]) ? properties["className"].map(String) : [];
  return names.some((name) => WIKI_SIGNS.has(name)) || (tagName === "sup" && names.includes("reference"));
}

/** Whether an element, empty as it is, parts two paragraphs, as in what Slack copies. */
export function partsParagraphs({ properties }: Element): boolean {
  return properties["dataStringifyType"] === "paragraph-break";
}
