import type { Element } from "hast";

/** The declarations of an element's style attribute, by property in lower case. */
export function inlineStyle({ properties }: Element): ReadonlyMap<string, string> {
  const style = properties["style"];
  if (typeof style !== "string") return new Map();
  return new Map(
    style.split(";").flatMap((declaration) => {
      const colon = declaration.indexOf(":");
      if (colon === -1) return [];
      const value = declaration.slice(colon + 1).replace(/!\s*important/iu, "");
      return [[declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase()] as const];
    }),
  );
}

/** Whether a page shows an element at all, as far as the element itself says. */
export function isHidden(element: Element, style = inlineStyle(element)): boolean {
  const { hidden } = element.properties;
  return (
    (hidden !== undefined && hidden !== null && hidden !== false) ||
    style.get("display") === "none" ||
    style.get("visibility") === "hidden" ||
    style.get("mso-hide") === "all"
  );
}
