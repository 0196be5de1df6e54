import { existsSync } from "node:fs";
import { chmod, mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaultDeskDir } from "#desk/defaultDeskDir";
import { openDesk } from "#desk/openDesk";
import { aCommandLine, type CommandLine } from "../../support/aCommandLine";

describe("which desk a command works on", () => {
  let cli: CommandLine;
  beforeEach(async () => {
    cli = await aCommandLine();
  });
  afterEach(() => cli.dispose());

  it.each([
    ["list"],
    ["sources"],
    ["show", "fog"],
    ["trash", "fog"],
    ["export", "fog", "--format", "text", "--out", "o"],
  ])("makes no desk for %s: a folder that is not there is exit 4", async (...argv) => {
    const ended = await cli.stet(...argv);
    expect(ended).toMatchObject({ code: 4, out: "" });
    expect(ended.err).toContain(cli.desk);
    expect(existsSync(cli.desk)).toBe(false);
  });

  it("makes the folder for an article", async () => {
    expect((await cli.stet("new", "--headline", "Fog")).code).toBe(0);
    expect(existsSync(join(cli.desk, "desk.json"))).toBe(true);
  });

  // On a Mac the usual desk hangs on the home folder of the user database, which a test cannot move.
  it.skipIf(process.platform === "darwin")("reads the usual desk even before it is there", async () => {
    const env = { HOME: cli.dir, XDG_DATA_HOME: join(cli.dir, "data"), APPDATA: join(cli.dir, "data") };
    expect(await cli.bare(["list", "--json"], env)).toEqual({ code: 0, out: "[]\n", err: "" });
    expect(existsSync(defaultDeskDir(process.platform, env, cli.dir))).toBe(true);
  });

  it("takes STET_DESK from where it stands, and --desk before it", async () => {
    await mkdir(join(cli.dir, "other"));
    await cli.bare(["new", "--headline", "Fog"], { STET_DESK: "other" });
    expect(JSON.parse((await cli.bare(["list", "--json"], { STET_DESK: "other" })).out)).toHaveLength(1);
    expect((await cli.bare(["list", "--desk", "nowhere"], { STET_DESK: "other" })).code).toBe(4);
  });

  it("says what keeps a folder from being a desk's, and makes nothing", async () => {
    const file = await cli.file("notes.txt", "x");
    for (const dir of [join(file, "desk"), join(cli.dir, "d".repeat(300))]) {
      const { code, err } = await cli.bare(["new", "--headline", "Fog", "--desk", dir]);
      expect({ code, err }).toMatchObject({ code: 4, err: expect.stringContaining("can be no folder's place") });
    }
  });

  it("does not follow a link round in a circle", async () => {
    const link = join(cli.dir, "round");
    await symlink(link, link);
    const { code, err } = await cli.bare(["list", "--desk", link]);
    expect({ code, err }).toMatchObject({ code: 4, err: expect.stringContaining("leads round in a circle") });
  });

  // Whoever may do everything is kept out of nothing.
  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")("says that a desk may not be read", async () => {
    await cli.stet("new", "--headline", "Fog");
    await chmod(cli.desk, 0);
    try {
      for (const argv of [["list"], ["start", "--browser", "--no-open"]]) {
        const { code, err } = await cli.stet(...argv);
        expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining("does not let Stet use") });
        expect(err).toContain(cli.desk);
      }
    } finally {
      await chmod(cli.desk, 0o700);
    }
  });

  it("does not take a file for a desk", async () => {
    const file = await cli.file("notes.txt", "x");
    expect(await cli.bare(["new", "--headline", "Fog", "--desk", file])).toMatchObject({ code: 4 });
  });

  it("reads beside the desktop app, and leaves changes to it: exit 3 with who has the desk", async () => {
    await cli.stet("new", "--headline", "Fog");
    const desktop = await openDesk(cli.desk, { host: "desktop" });
    if (!desktop.ok) throw new Error(desktop.problem.message);
    expect(JSON.parse((await cli.stet("list", "--json")).out)).toHaveLength(1);
    const refused = await cli.stet("new", "--headline", "Mist", "--json");
    await desktop.value.close();
    expect(refused).toMatchObject({ code: 3, out: "" });
    expect(JSON.parse(refused.err)).toMatchObject({ error: { code: "desk-in-use" } });
    expect(refused.err).toContain(String(process.pid));
    expect((await cli.stet("new", "--headline", "Mist")).code).toBe(0);
  });
});
