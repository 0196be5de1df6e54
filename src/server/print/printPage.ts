import { Buffer } from "node:buffer";
import { z } from "zod";
import type { DevtoolsPipe } from "./devtoolsPipe";
import { DRAWN } from "./drawn";

const targetSchema = z.object({ targetId: z.string() });
const sessionSchema = z.object({ sessionId: z.string() });
const printedSchema = z.object({ stream: z.string() });
const pieceSchema = z.object({ data: z.string(), base64Encoded: z.boolean().default(false), eof: z.boolean() });

/**
 * Of a page, in UTF-16 units, and of its PDF, in bytes: what goes over at once. A page with pictures has many megabytes, and this
 * process has others to answer meanwhile.
 */
const PIECE = 256 * 1024;

type Ask = (method: string, params: object) => Promise<unknown>;

/**
 * Prints a page to a PDF in a browser that has just been started. The page is handed over as text: it never lies on the disk
 * and comes from no address, its scripts do not run, and the browser is told that there is no network.
 */
export async function printPage({ send }: DevtoolsPipe, html: string): Promise<Uint8Array> {
  const { targetId } = targetSchema.parse(await send("Target.createTarget", { url: "about:blank" }));
  const attached = await send("Target.attachToTarget", { targetId, flatten: true });
  const { sessionId } = sessionSchema.parse(attached);
  const ask: Ask = (method, params) => send(method, params, sessionId);

  await ask("Page.enable", {});
  await ask("Network.enable", {});
  const nothing = { latency: 0, downloadThroughput: 0, uploadThroughput: 0 };
  await ask("Network.emulateNetworkConditions", { offline: true, ...nothing });
  await ask("Emulation.setScriptExecutionDisabled", { value: true });
  await writePage(ask, html);
  await ask("Runtime.evaluate", { expression: DRAWN, awaitPromise: true });
  const printed = await ask("Page.printToPDF", {
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: false,
    printBackground: false,
    transferMode: "ReturnAsStream",
  });
  return readStream(ask, printedSchema.parse(printed).stream);
}

/** The host writes into the empty page, which the page's own scripts cannot any more. */
async function writePage(ask: Ask, html: string): Promise<void> {
  await ask("Runtime.evaluate", { expression: "document.open()" });
  for (let at = 0; at < html.length; at += PIECE) {
    const piece = JSON.stringify(html.slice(at, at + PIECE));
    await ask("Runtime.evaluate", { expression: `document.write(${piece})` });
  }
  await ask("Runtime.evaluate", { expression: "document.close()" });
}

/** https://chromedevtools.github.io/devtools-protocol/tot/IO/#method-read */
async function readStream(ask: Ask, handle: string): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for (;;) {
    const { data, base64Encoded, eof } = pieceSchema.parse(await ask("IO.read", { handle, size: PIECE }));
    pieces.push(Buffer.from(data, base64Encoded ? "base64" : "utf8"));
    if (eof) break;
  }
  return new Uint8Array(Buffer.concat(pieces));
}
