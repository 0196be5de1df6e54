import { type App, createApp } from "#api/app";
import { describeBug } from "#core/describeBug";
import type { OwnedDesk } from "#desk/openDesk";
import { browserPrinter } from "#server/print/browserPrinter";
import type { Io } from "../io";
import { version } from "../version";

/** The API over a desk that this process has opened. */
export function serveDesk(desk: OwnedDesk, io: Pick<Io, "err" | "fetchImage" | "readFile" | "writeOut">): App {
  return createApp({
    desk,
    version,
    actingAs: desk.actingAs,
    readFile: io.readFile,
    writeOut: io.writeOut,
    printPdf: browserPrinter(),
    fetchImage: io.fetchImage,
    report: (error) => io.err(`Stet ran into an error of its own: ${describeBug(error)}\n`),
  });
}
