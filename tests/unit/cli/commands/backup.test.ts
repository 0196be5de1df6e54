import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDesk } from "#desk/openDesk";
import { aCommandLine, type CommandLine } from "../../../support/aCommandLine";
import { anArticle, aSource } from "../../../support/builders";
import { namesIn } from "../../../support/deskFiles";
import { accepted } from "../../../support/freshDesk";

let cli: CommandLine;
beforeEach(async () => {
  cli = await aCommandLine();
  await cli.put({ articles: [anArticle({ headline: "Ferry returns" })], sources: [aSource({ name: "Orla Fennick" })] });
});
afterEach(() => cli.dispose());

describe("stet backup", () => {
  it("puts the desk into a file, and says that it is confidential, without naming anybody", async () => {
    const { code, out, err } = await cli.stet("backup", "backup.zip");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(join(cli.dir, "backup.zip"));
    expect(out).toContain("1 article, 0 in the trash, 1 source");
    expect(out).toContain("It holds confidential sources");
    expect(out).not.toContain("Fennick");
    expect((await stat(join(cli.dir, "backup.zip"))).size).toBeGreaterThan(500);
  });

  it("works beside a Stet that has the desk, and prints one object to scripts", async () => {
    const open = accepted(await openDesk(cli.desk, { host: "desktop" }));
    const { code, out } = await cli.stet("--json", "backup", "backup.zip");
    await open.close();
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ file: join(cli.dir, "backup.zip"), counts: { articles: 1, sources: 1 } });
  });

  it("writes over nothing", async () => {
    await cli.file("backup.zip", "mine");
    const { code, err } = await cli.stet("backup", "backup.zip");
    expect(code).toBe(1);
    expect(err).toContain("already");
    expect(await readFile(join(cli.dir, "backup.zip"), "utf8")).toBe("mine");
  });

  it.skipIf(process.platform !== "linux")(
    "says of the backup, not of the desk, that it cannot be written",
    async () => {
      const { code, err } = await cli.stet("backup", "/proc/backup.zip");
      expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining("could not be written to /proc/") });
      expect(err).not.toContain("disk with the desk");
    },
  );

  it("leaves nothing when it is stopped", async () => {
    const stopped = await aCommandLine({ untilStopped: () => Promise.resolve() });
    await stopped.put({ articles: [anArticle()] });
    const { code, err } = await stopped.stet("backup", "backup.zip");
    expect(code).toBe(1);
    expect(err).toContain("Stopped before the backup was finished");
    expect((await namesIn(stopped.dir)).filter((name) => name.includes("backup"))).toEqual([]);
    await stopped.dispose();
  });

  it("tells how far it is", async () => {
    const told: string[] = [];
    const watched = await aCommandLine({ progress: (text) => told.push(text) });
    await watched.put({ articles: [anArticle()] });
    await watched.stet("backup", "backup.zip");
    expect(told.some((text) => /^Backing up: \d+ of \d+ files$/u.test(text))).toBe(true);
    expect(told.at(-1)).toBe("");
    await watched.dispose();
  });

  it("says when there is no desk", async () => {
    expect((await cli.bare(["--desk", join(cli.dir, "nowhere"), "backup", "x.zip"])).code).toBe(4);
  });
});

describe("stet restore-backup", () => {
  beforeEach(() => cli.stet("backup", "backup.zip"));

  it("makes a desk in an empty folder, and says how to open it", async () => {
    const target = join(cli.dir, "again");
    const { code, out } = await cli.bare(["--desk", target, "restore-backup", "backup.zip"]);
    expect(code).toBe(0);
    expect(out).toContain(`To open it: stet --desk "${target}" start`);
    expect((await cli.bare(["--desk", target, "list"])).out).toContain("Ferry returns");
  });

  it("goes beside a desk that is there", async () => {
    const { code, out } = await cli.stet("--json", "restore-backup", "backup.zip");
    const restored = JSON.parse(out);
    expect({ code, beside: restored.beside }).toEqual({ code: 0, beside: true });
    expect(restored.desk).toMatch(new RegExp(`^${cli.desk}-restored-`, "u"));
    expect((await cli.bare(["--desk", restored.desk, "list"])).out).toContain("Ferry returns");
  });

  it("refuses what is no whole backup, and leaves nothing", async () => {
    const path = join(cli.dir, "backup.zip");
    const bytes = await readFile(path);
    await writeFile(path, bytes.subarray(0, bytes.length / 2));
    const { code, err } = await cli.bare(["--desk", join(cli.dir, "again"), "restore-backup", "backup.zip"]);
    expect(code).toBe(1);
    expect(err).toContain("no whole backup");
    expect((await namesIn(cli.dir)).sort()).toEqual(["backup.zip", "desk", "installation"]);
  });

  it("says when there is no such file, or a folder in its place", async () => {
    const missing = await cli.stet("restore-backup", "nowhere.zip");
    expect(missing).toMatchObject({ code: 4, out: "", err: expect.stringContaining("There is no file") });
    expect(missing.err).toContain(join(cli.dir, "nowhere.zip"));
    const folder = await cli.stet("restore-backup", "desk");
    expect(folder).toMatchObject({ code: 1, out: "", err: expect.stringContaining("it is a folder") });
  });
});
