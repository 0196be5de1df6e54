import { attribute, child } from "../../office/xmlParts";
import type { XmlNode } from "../../xml/readXml";
import type { DocxContext } from "./docxContext";
import { isOn, valOf } from "./styles";

/** Comments on the same words; one more is set on the last of them. */
const MAX_OPEN_NOTES = 30;

/** Takes note of where comments begin and end, and of bookmarks. */
export function isMarker(
  node: XmlNode,
  { threads, openNotes }: DocxContext,
  bookmarks: { push(name: string): void },
): boolean {
  const note = threads.get(attribute(node, "id") ?? "");
  switch (node.name) {
    case "commentRangeStart":
      if (note !== undefined && openNotes.size < MAX_OPEN_NOTES) openNotes.add(note);
      return true;
    case "commentRangeEnd":
      if (note !== undefined) openNotes.delete(note);
      return true;
    case "bookmarkStart":
      bookmarks.push(attribute(node, "name") ?? "");
      return true;
    default:
      return false;
  }
}

/** Whether a field of a form still shows what to fill in (17.5.2.39). */
export function isPrompt(node: XmlNode): boolean {
  const shows = child(node, "sdtPr", "showingPlcHdr");
  return shows !== undefined && isOn(valOf(shows));
}
