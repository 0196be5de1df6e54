import { rootName } from "../xml/rootName";

/** Whether a text is a NITF document, with or without its namespace and document type. */
export function holdsNitf(text: string): boolean {
  return rootName(text).toLowerCase() === "nitf";
}
