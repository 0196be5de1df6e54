import type { Element } from "hast";

/**
 * What of a tracked change of Word's an element is. On the web `ins` and `del` show what was changed; with a reviser they are
 * changes that wait for a decision.
 */
export function trackedChange({ tagName, properties }: Element): "inserted" | "deleted" | null {
  const { className, cite } = properties;
  const names = Array.isArray(className) ? className.map(String) : [];
  if (names.includes("msoDel")) return "deleted";
  if (names.includes("msoIns")) return "inserted";
  if ((tagName !== "ins" && tagName !== "del") || !String(cite ?? "").startsWith("mailto:")) return null;
  return tagName === "ins" ? "inserted" : "deleted";
}
