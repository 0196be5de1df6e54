import { refuse } from "#core/result";
import type { Importer } from "../format";
import { importPage } from "../html/importPage";
import { describeSize, MAX_IMPORT_BYTES } from "../limits";
import { holdsSavedPage, mailHead } from "./mailHead";
import { bytesOfAttachment, readMail } from "./readMail";

/**
 * A page that a browser saved with all its files in one (RFC 2557): a message whose parts have addresses. Problem codes:
 * `file-too-large`, `mail-damaged`, `page-missing`, and those of a page.
 */
export const mhtmlImporter: Importer = {
  holdsBytes: holdsSavedPage,
  async read(incoming) {
    const { bytes } = incoming;
    if (bytes.length > MAX_IMPORT_BYTES) {
      return refuse(
        "file-too-large",
        `The page has ${describeSize(bytes.length)}. Stet reads pages of up to ${describeSize(MAX_IMPORT_BYTES)}.`,
        "Save its text alone, and import that.",
      );
    }
    const mail = await readMail(withNamedParts(bytes));
    if (!mail.ok) return mail;
    const { html, attachments } = mail.value;
    if (html === undefined || html.trim() === "") {
      return refuse("page-missing", "The file holds no page.", "Save the page again from the browser.");
    }
    const beside = new Map(
      attachments.flatMap((attachment) => {
        const { description = "", contentId = "" } = attachment;
        const names = [
          description.replace(/\s+/gu, ""),
          contentId === "" ? "" : `cid:${contentId.replace(/^<|>$/gu, "")}`,
        ];
        return names.filter((name) => name !== "").map((name) => [name, bytesOfAttachment(attachment)] as const);
      }),
    );
    const address = /^Snapshot-Content-Location:\s*(https?:\S+)/imu.exec(mailHead(bytes))?.[1] ?? null;
    return importPage({ ...incoming, html, beside, address });
  },
};

/**
 * The parser does not tell a part's address, but its description; and it puts all pages of a message together, where only the
 * first is the page and the others are frames in it.
 */
function withNamedParts(bytes: Uint8Array): Uint8Array {
  let pages = 0;
  const text = Buffer.from(bytes)
    .toString("latin1")
    .replace(/^Content-Location:/gimu, "Content-Description:")
    .replace(/^Content-Type:\s*text\/(?:html|plain)\b/gimu, (type) => {
      pages += 1;
      return pages === 1 ? type : "Content-Type: application/x-frame";
    });
  return Buffer.from(text, "latin1");
}
