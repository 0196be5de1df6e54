import type { Element } from "hast";
import { inlineStyle } from "./inlineStyle";

/** What of Word's and LibreOffice's comments an element is: the comment itself, or only the sign in the text that leads to it. */
export function commentPart(element: Element): "comment" | "sign" | null {
  const { className, id } = element.properties;
  const style = inlineStyle(element);
  if (style.get("mso-element") === "comment") return "comment";
  if (/^_com_\d+$/u.test(String(id ?? "")) && hasClass(className, "msocomtxt")) return "comment";
  if (style.get("mso-special-character") === "comment" || hasClass(className, "MsoCommentReference")) return "sign";
  return hasClass(className, "msocomanchor") ? "sign" : null;
}

function hasClass(names: unknown, name: string): boolean {
  return Array.isArray(names) && names.includes(name);
}
