import { existsSync } from "node:fs";
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { browserPrinter } from "#server/print/browserPrinter";
import { printWithBrowser } from "#server/print/printWithBrowser";
import { valueIn } from "../../../support/unwrap";

const FAKE = join(import.meta.dirname, "../../../support/fakeBrowser.mjs");
const HTML = "<!doctype html><title>Ferry</title>";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "stet-test-"));
  vi.stubEnv("TMPDIR", folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** A program that behaves as one of the browsers in the fake. */
async function aBrowser(how: string): Promise<string> {
  const command = join(folder, `browser-${how}`);
  await writeFile(command, `#!/bin/sh\nexec "${process.execPath}" "${FAKE}" ${how} "$@"\n`);
  await chmod(command, 0o700);
  return command;
}

async function print(how: string, { html = HTML, signal, timeLimit = 20_000, isRoot = false } = {} as Partial<Asked>) {
  const command = await aBrowser(how);
  return printWithBrowser({ html, signal }, { command, isRoot, timeLimit });
}
interface Asked {
  readonly html: string;
  readonly signal: AbortSignal;
  readonly timeLimit: number;
  readonly isRoot: boolean;
}

const profiles = async () => (await readdir(folder)).filter((name) => name.startsWith("stet-print-"));

/** Resolves with the profile of a browser that has begun to print. */
function profileUnderWay(): Promise<string> {
  return vi.waitFor(
    async () => {
      const [profile] = await profiles();
      const found = profile === undefined ? undefined : join(folder, profile);
      if (found === undefined || !existsSync(join(found, "under-way"))) throw new Error("No browser prints yet.");
      return found;
    },
    { timeout: 15_000, interval: 10 },
  );
}

function told(bytes: Uint8Array): { args: string[]; asked: string[]; html: string } {
  return JSON.parse(new TextDecoder().decode(bytes));
}

describe.skipIf(process.platform === "win32")("printing with an installed browser", () => {
  it("hands the page over the pipe and takes the PDF from it", async () => {
    const { html, asked } = told(valueIn(await print("prints")));
    expect(html).toBe(HTML);
    expect(asked.slice(-2)).toEqual(["Page.printToPDF", "IO.read"]);
  });

  it("hands a long page over in pieces, and takes its PDF in pieces, without harm to any letter", async () => {
    const html = `<!doctype html><p>${"Ferry “Ænne” 🚢 \u2028 \\ </p>".repeat(60_000)}`;
    const { asked, html: came } = told(valueIn(await print("prints", { html })));
    // Compared here: nobody could read the difference of two texts of this length.
    expect({ length: came.length, same: came === html }).toEqual({ length: html.length, same: true });
    expect(asked.filter((method) => method === "Runtime.evaluate").length).toBeGreaterThan(5);
  });

  it("starts it without a window, with a profile of its own and no way to the network, and shuts scripts off first", async () => {
    const { args, asked } = told(valueIn(await print("prints")));
    expect(args).toEqual(expect.arrayContaining(["--headless", "--remote-debugging-pipe"]));
    expect(args).toContain("--host-resolver-rules=MAP * ~NOTFOUND");
    expect(args.join(" ")).not.toContain("Ferry");
    const loaded = asked.indexOf("Runtime.evaluate");
    for (const first of ["Network.emulateNetworkConditions", "Emulation.setScriptExecutionDisabled"]) {
      expect(asked.slice(0, loaded)).toContain(first);
    }
  });

  it("leaves the sandbox out only for root, for whom Chromium would not start", async () => {
    expect(told(valueIn(await print("prints"))).args).not.toContain("--no-sandbox");
    expect(told(valueIn(await print("prints", { isRoot: true }))).args).toContain("--no-sandbox");
  });

  it("leaves nothing on the disk", async () => {
    for (const how of ["prints", "dies", "refuses", "babbles"]) await print(how);
    expect(await profiles()).toEqual([]);
  });

  it.each(["dies", "refuses", "babbles"])("says so when the browser %s, in words of its own", async (how) => {
    const printed = await print(how);
    expect(printed).toMatchObject({ ok: false, problem: { code: "print-failed" } });
    expect(JSON.stringify(printed)).not.toContain("/home/ada");
  });

  it("says so when the browser cannot be started at all", async () => {
    const printed = await printWithBrowser(
      { html: HTML },
      { command: join(folder, "gone"), isRoot: false, timeLimit: 20_000 },
    );
    expect(printed).toMatchObject({ ok: false, problem: { code: "print-failed" } });
    expect(await profiles()).toEqual([]);
  });

  it("ends a browser that takes too long", async () => {
    const printed = await print("hangs", { timeLimit: 1_500 });
    expect(printed).toMatchObject({ ok: false, problem: { message: expect.stringMatching(/within 2 seconds/) } });
    expect(await profiles()).toEqual([]);
  });

  it("ends the browser when it is cancelled, from a profile that nobody else could read", async () => {
    const cancelling = new AbortController();
    const printed = print("hangs", { signal: cancelling.signal });
    const profile = await profileUnderWay();
    expect((await stat(profile)).mode & 0o777).toBe(0o700);
    cancelling.abort();
    expect(await printed).toMatchObject({ ok: false, problem: { code: "print-cancelled" } });
    expect(existsSync(profile)).toBe(false);
  });

  it("starts no browser for what was cancelled before", async () => {
    expect(await print("prints", { signal: AbortSignal.abort() })).toMatchObject({
      ok: false,
      problem: { code: "print-cancelled" },
    });
  });
});

describe.skipIf(process.platform === "win32")("the printer of this machine", () => {
  it("is the installed browser, one page at a time", async () => {
    const command = await aBrowser("prints");
    const env = { PATH: folder };
    const isFile = (path: string) => path === join(folder, "chromium");
    await writeFile(join(folder, "chromium"), await readFile(command), { mode: 0o700 });
    const printPdf = browserPrinter({ platform: "linux", env, isRoot: false, isFile });
    const pages = await Promise.all(["one", "two", "three"].map((html) => printPdf?.({ html })));
    expect(pages.map((page) => page && told(valueIn(page)).html)).toEqual(["one", "two", "three"]);
  });

  it("is none where no browser is installed", () => {
    expect(browserPrinter({ platform: "linux", env: {}, isRoot: false, isFile: () => false })).toBeUndefined();
  });
});
