import { decodeText } from "../decoding/decodeText";
import type { Importer } from "../format";
import { holdsHtml } from "./holdsHtml";
import { importPage } from "./importPage";

/** What browsers write at the top of a page that they save (the "mark of the web"). */
const SAVED_FROM = /^.{0,400}?<!-- saved from url=\(\d+\)(https?:\/\/[^\s>]+) -->/su;

/** A page saved from a browser, or HTML from another program: its article, as text and structure and nothing else. */
export const htmlImporter: Importer = {
  holdsText: holdsHtml,
  read(incoming) {
    const decoded = decodeText(incoming.bytes);
    if (!decoded.ok) return decoded;
    const { text, warnings } = decoded.value;
    return importPage({ ...incoming, html: text, address: SAVED_FROM.exec(text)?.[1] ?? null, warnings });
  },
};
