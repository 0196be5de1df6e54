import { Buffer } from "node:buffer";
import { z } from "zod";
import type { DevtoolsPipe } from "./devtoolsPipe";
import { DRAWN } from "./drawn";

const targetSchema = z.object({ targetId: z.string() });
const sessionSchema = z.object({ sessionId: z.string() });
const frameSchema = z.object({ frameTree: z.object({ frame: z.object({ id: z.string() }) }) });
const printedSchema = z.object({ data: z.string() });

/**
 * Prints a page to a PDF in a browser that has just been started. The page is handed over as text: it never lies on the disk
 * and comes from no address, its scripts do not run, and the browser is told that there is no network.
 */
export async function printPage({ send }: DevtoolsPipe, html: string): Promise<Uint8Array> {
  const { targetId } = targetSchema.parse(await send("Target.createTarget", { url: "about:blank" }));
  const attached = await send("Target.attachToTarget", { targetId, flatten: true });
  const { sessionId } = sessionSchema.parse(attached);
  const ask = (method: string, params: object) => send(method, params, sessionId);

  await ask("Page.enable", {});
  await ask("Network.enable", {});
  const nothing = { latency: 0, downloadThroughput: 0, uploadThroughput: 0 };
  await ask("Network.emulateNetworkConditions", { offline: true, ...nothing });
  await ask("Emulation.setScriptExecutionDisabled", { value: true });
  const { frameTree } = frameSchema.parse(await ask("Page.getFrameTree", {}));
  await ask("Page.setDocumentContent", { frameId: frameTree.frame.id, html });
  await ask("Runtime.evaluate", { expression: DRAWN, awaitPromise: true });
  const printed = await ask("Page.printToPDF", {
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: false,
    printBackground: false,
  });
  return new Uint8Array(Buffer.from(printedSchema.parse(printed).data, "base64"));
}
