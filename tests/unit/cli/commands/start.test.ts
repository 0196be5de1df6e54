import { existsSync } from "node:fs";
import { chmod, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readLock } from "#desk/lock/readLock";
import { openDesk } from "#desk/openDesk";
import { aCommandLine, type CommandLine } from "../../../support/aCommandLine";

describe("stet start", () => {
  let cli: CommandLine;
  beforeEach(async () => {
    cli = await aCommandLine();
  });
  afterEach(() => cli.dispose());

  /** A desk that is there already, so that no sample is added to it. */
  const withDesk = () => cli.put({});
  const urlOf = (line: string) => (JSON.parse(line) as { url: string }).url;

  it("prints exactly one line of JSON when it is ready, and serves Stet there until it is stopped", async () => {
    await withDesk();
    const stet = cli.begin("start", "--no-open", "--json");
    const url = urlOf(await stet.line);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/);
    expect((await fetch(url, { redirect: "manual" })).status).toBe(303);
    const ended = await stet.stop();
    expect(ended).toEqual({ code: 0, out: `${JSON.stringify({ url })}\n`, err: "" });
    await expect(fetch(url)).rejects.toThrow();
    expect(await readLock(cli.desk)).toBeNull();
  });

  it("keeps its secret to the lock: in no output", async () => {
    await withDesk();
    const stet = cli.begin("start", "--no-open");
    await stet.line;
    const secret = (await readLock(cli.desk))?.address?.split("#")[1] ?? "";
    expect(secret).toHaveLength(43);
    const second = await cli.stet("start", "--no-open");
    const { out, err } = await stet.stop();
    expect(`${out}${err}${second.out}${second.err}`).not.toContain(secret);
  });

  it("opens a window, and none with --no-open", async () => {
    await withDesk();
    const open = cli.begin("start", "--browser");
    expect(await open.line).toContain("window of its own");
    await open.stop();
    expect(cli.windowsOpened).toHaveLength(1);
    const closed = cli.begin("start", "--no-open");
    await closed.line;
    expect((await closed.stop()).out).toContain("http://127.0.0.1:");
    expect(cli.windowsOpened).toHaveLength(1);
  });

  it("lets every other command work through it while it has the desk", async () => {
    await withDesk();
    await cli.file("fog.txt", "Fog lifts\n\nThe fog lifted on Monday morning.\n\nBoats left at noon.\n");
    const stet = cli.begin("start", "--no-open", "--json");
    await stet.line;
    expect((await cli.stet("new", "--headline", "Over the wire")).code).toBe(0);
    expect((await cli.stet("import", "fog.txt")).code).toBe(0);
    expect((await cli.stet("export", "fog-lifts", "--format", "text", "--out", "out")).code).toBe(0);
    expect((await cli.stet("trash", "over-the-wire")).code).toBe(0);
    expect((await cli.stet("show", "nothing")).code).toBe(4);
    expect(JSON.parse((await cli.stet("list", "--json")).out)).toMatchObject([{ slug: "fog-lifts" }]);
    await stet.stop();
    expect(JSON.parse((await cli.stet("list", "--json")).out)).toMatchObject([{ slug: "fog-lifts" }]);
  });

  it("says who has the desk and where its window is: exit 3", async () => {
    await withDesk();
    const first = cli.begin("start", "--no-open", "--json");
    await first.line;
    const second = await cli.stet("start", "--no-open");
    expect(second).toMatchObject({ code: 3, out: "" });
    expect(second.err).toContain(`process ${process.pid}, since 2`);
    const url = /http:\S+token=\S+/.exec(second.err)?.[0] ?? "";
    expect((await fetch(url, { redirect: "manual" })).status).toBe(303);

    const scripted = await cli.stet("start", "--json");
    expect(scripted).toMatchObject({ code: 3, out: "" });
    const { error } = JSON.parse(scripted.err) as { error: { code: string; url: string } };
    expect(error.code).toBe("desk-in-use");
    expect((await fetch(error.url, { redirect: "manual" })).status).toBe(303);
    await first.stop();
  });

  it("opens one more window on a desk that is being served", async () => {
    await withDesk();
    const first = cli.begin("start", "--no-open");
    await first.line;
    expect((await cli.stet("start")).code).toBe(3);
    const [url = ""] = cli.windowsOpened;
    expect((await fetch(url, { redirect: "manual" })).status).toBe(303);
    await first.stop();
  });

  it("says who has the desk when that is the desktop app", async () => {
    const desktop = await openDesk(cli.desk, { host: "desktop" });
    if (!desktop.ok) throw new Error(desktop.problem.message);
    const ended = await cli.stet("start", "--browser");
    await desktop.value.close();
    expect(ended).toMatchObject({ code: 3, out: "" });
    expect(ended.err).toContain("desktop app");
  });

  it("begins a new desk with the sample, and leaves one that is there alone", async () => {
    const fresh = cli.begin("start", "--no-open", "--json");
    await fresh.line;
    const sample = JSON.parse((await cli.stet("list", "--json")).out) as { id: string }[];
    expect(sample.length).toBeGreaterThan(3);
    await fresh.stop();
    await cli.stet("trash", sample[0]?.id ?? "");
    const again = cli.begin("start", "--no-open", "--json");
    await again.line;
    expect(JSON.parse((await cli.stet("list", "--json")).out)).toHaveLength(sample.length - 1);
    await again.stop();
  });

  it("leaves a new desk empty when asked", async () => {
    const stet = cli.begin("start", "--no-open", "--json", "--no-sample");
    await stet.line;
    expect((await cli.stet("list", "--json")).out).toBe("[]\n");
    await stet.stop();
  });

  it("adds the sample to any desk when asked", async () => {
    await withDesk();
    const stet = cli.begin("start", "--no-open", "--json", "--sample");
    await stet.line;
    expect(JSON.parse((await cli.stet("list", "--json")).out).length).toBeGreaterThan(3);
    await stet.stop();
  });

  it("gives the desk back when the screen has not been built", async () => {
    await withDesk();
    await rm(join(cli.root, "out", "renderer"), { recursive: true });
    const ended = await cli.stet("start", "--no-open", "--json");
    expect(ended).toMatchObject({ code: 1, out: "" });
    expect(JSON.parse(ended.err)).toMatchObject({ error: { code: "screen-missing" } });
    expect(await readLock(cli.desk)).toBeNull();
  });

  describe.skipIf(process.platform === "win32")("with the desktop app", () => {
    const screen = { DISPLAY: ":0", STET_NO_FETCH: "1" };
    const start = (...argv: string[]) => cli.bare(["--desk", cli.desk, "start", ...argv], screen);

    /** Stands in for Electron's program: notes its arguments and ends with this code. */
    async function electronThatEndsWith(code: number) {
      const home = "installation/node_modules/electron";
      await cli.file(`${home}/path.txt`, "electron");
      const script = `#!/bin/sh\nprintf '%s\\n' "$@" > '${join(cli.dir, "arguments")}'\nexit ${code}\n`;
      await chmod(await cli.file(`${home}/dist/electron`, script), 0o755);
    }

    it("opens it on this desk where it is installed", async () => {
      await electronThatEndsWith(0);
      expect(await start("--sample")).toEqual({ code: 0, out: "", err: "" });
      const args = (await readFile(join(cli.dir, "arguments"), "utf8")).split("\n");
      expect(args.slice(0, 4)).toEqual([cli.root, "--desk", cli.desk, "--sample"]);
    });

    it("says in one line that it is not installed, and opens a browser", async () => {
      await withDesk();
      const stet = aBrowserInstead();
      await stet.line;
      expect((await stet.stop()).err).toMatch(/^The desktop app is not here .*browser instead\.\n$/);
    });

    it("opens a browser when it does not start", async () => {
      await withDesk();
      await electronThatEndsWith(127);
      const stet = aBrowserInstead();
      await stet.line;
      expect((await stet.stop()).err).toMatch(/^The desktop app did not start\. .*browser instead\.\n$/);
    });

    it("opens nothing else when it alone was asked for", async () => {
      expect(await start("--desktop")).toMatchObject({ code: 1, out: "" });
      expect(existsSync(cli.desk)).toBe(false);
    });

    it("does not try it without a screen", async () => {
      await electronThatEndsWith(0);
      const ended = await cli.bare(["--desk", cli.desk, "start", "--desktop"], { STET_NO_FETCH: "1" });
      expect(ended.err).toContain("no screen");
      expect(existsSync(join(cli.dir, "arguments"))).toBe(false);
    });

    const aBrowserInstead = () => cli.beginIn(screen, "start");
  });
});
