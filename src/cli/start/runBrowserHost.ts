import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { ulid } from "ulid";
import { defaultBackupsDir } from "#desk/defaultBackupsDir";
import { layoutOf } from "#desk/layout";
import { openDesk } from "#desk/openDesk";
import { addSampleDesk } from "#desk/sample/addSampleDesk";
import { lockAddress } from "#server/lockAddress";
import { startBrowserHost } from "#server/startBrowserHost";
import { usualPort } from "#server/usualPort";
import type { Call } from "../cli";
import { serveDesk } from "../desk/serveDesk";
import { EXIT, type ExitCode } from "../exitCode";
import { version } from "../version";
import type { StartOptions } from "./chooseHost";

const PLACES = { window: "a window of its own", tab: "the browser" } as const;

/** Opens the desk, serves it to this machine's browsers, and ends with everything saved when it is told to. */
export async function runBrowserHost(call: Call, options: StartOptions): Promise<ExitCode> {
  const { io, terminal, desk } = call;
  const isNew = !existsSync(layoutOf(desk.dir).deskFile);
  const backups = defaultBackupsDir(process.platform, io.env, homedir());
  const opened = await openDesk(desk.dir, {
    host: "browser",
    ...(backups === null ? {} : { backups: { folder: backups, stet: version } }),
  });
  if (!opened.ok) return terminal.fail(opened.problem);
  const stopped = io.untilStopped();

  if (options.sample ?? isNew) {
    const sample = await addSampleDesk(opened.value, {
      by: opened.value.actingAs,
      at: new Date().toISOString(),
      newId: ulid,
    });
    // A desk without its sample is still a desk.
    if (!sample.ok) terminal.note(`The sample desk was not added: ${sample.problem.message}`);
  }
  const host = await startBrowserHost({
    desk: opened.value,
    app: serveDesk(opened.value, io),
    rendererDir: join(io.root, "out", "renderer"),
    ...(options.port === undefined ? { usualPort: usualPort(resolve(desk.dir)) } : { port: options.port }),
  });
  if (!host.ok) {
    await opened.value.close();
    return terminal.fail(host.problem);
  }
  await opened.value.announceAddress(lockAddress(host.value));
  await showAddress(call, host.value.newAddress(), options.open);
  await stopped;
  await host.value.close();
  return EXIT.fine;
}

async function showAddress({ io, json }: Call, url: string, open: boolean): Promise<void> {
  if (json) io.out(`${JSON.stringify({ url })}\n`);
  const opened = open ? await io.openWindow(url) : null;
  if (json) return;
  const where = opened === null ? "Stet is running. Open" : `Stet has opened in ${PLACES[opened]}. If none shows, open`;
  io.out(`${where} this address in a browser; it opens one window, once:\n${url}\n`);
}
