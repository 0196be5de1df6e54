import { aPdf, PROGRAM } from "../../support/evidenceFiles";
import { ONE_PIXEL_PNG } from "../../support/images";
import type { FileToGive } from "../pages/deskPane";

/** A text as a file that a person chooses. */
export function textFile(name: string, text: string, mimeType = "text/plain"): FileToGive {
  return { name, mimeType, buffer: Buffer.from(text) };
}

/** A very small picture. */
export const PICTURE: FileToGive = { name: "quay.png", mimeType: "image/png", buffer: Buffer.from(ONE_PIXEL_PNG) };

/** A PDF as a file that a person chooses. */
export function pdfFile(name: string, subject: string): FileToGive {
  return { name, mimeType: "application/pdf", buffer: Buffer.from(aPdf(subject)) };
}

/** A Windows program that calls itself a PDF. */
export const DISGUISED_PROGRAM: FileToGive = {
  name: "invoice.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from(PROGRAM),
};

/** What a reporter copies from a news site: headline with the site's name, byline, standfirst, text, furniture. */
export const NEWS_PAGE = `Harbour lights go out for a week | Skerrow Post

By: Tam Orrin

The lighthouse keepers of Skerrow are being replaced by a timer.

The lamp on Cold Point went dark on Monday at 6 p.m. and stayed dark for three hours. Two boats turned back.

What the keepers say

"Nobody asked us," said the senior keeper. The lighthouse board says the timer was tested for 30 nights.

It will be lit by hand until the spring.

Leave a comment
`;
