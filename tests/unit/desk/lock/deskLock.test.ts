import { readdir, readFile, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nodeFileSystem } from "#desk/disk/nodeFileSystem";
import { DeskLock } from "#desk/lock/deskLock";
import { readLock } from "#desk/lock/readLock";
import { openDesk } from "#desk/openDesk";
import { deadProcessId } from "../../../support/deskProcess";
import { diskError, faultyDisk } from "../../../support/faultyDisk";
import { accepted, codeOf, freshDesk, freshFolder } from "../../../support/freshDesk";

const OWNER = { host: "cli", address: undefined, now: new Date("2031-04-05T06:07:08Z") } as const;
const ADDRESS = "http://127.0.0.1:4321/?token=s3cret";

const aRecord = (overrides: object = {}) => ({
  id: "another",
  pid: process.pid,
  processStart: null,
  hostname: hostname(),
  host: "browser",
  startedAt: "2031-01-01T00:00:00.000Z",
  ...overrides,
});

async function withLock(content: object | string): Promise<string> {
  const dir = await freshFolder();
  await writeFile(join(dir, "desk.lock"), typeof content === "string" ? content : JSON.stringify(content));
  return dir;
}

describe("the lock of a desk", () => {
  it("is there, for its owner alone to read, while the desk is open, and gone afterwards", async () => {
    const desk = await freshDesk({ host: "browser", address: ADDRESS });
    const path = join(desk.dir, "desk.lock");
    if (process.platform !== "win32") expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readLock(desk.dir)).toMatchObject({ pid: process.pid, host: "browser", address: ADDRESS });
    await desk.close();
    expect(await readLock(desk.dir)).toBeNull();
    expect((await readdir(desk.dir)).filter((name) => name.includes("lock"))).toEqual([]);
  });

  it("tells the address announced later", async () => {
    const desk = await freshDesk({ host: "browser" });
    expect((await readLock(desk.dir))?.address).toBeUndefined();
    await desk.announceAddress(ADDRESS);
    expect((await readLock(desk.dir))?.address).toBe(ADDRESS);
  });

  it("refuses a second owner within the same process, and names the first without its token", async () => {
    const desk = await freshDesk({ host: "browser", address: ADDRESS, now: () => OWNER.now });
    const second = await openDesk(desk.dir, { host: "cli" });
    expect(codeOf(second)).toBe("desk-in-use");
    const message = second.ok ? "" : second.problem.message;
    expect(message).toContain("Stet in a browser");
    expect(message).toContain(`process ${process.pid}`);
    expect(message).toContain("2031-04-05T06:07:08.000Z");
    expect(message).toContain("http://127.0.0.1:4321");
    expect(message).not.toContain("s3cret");
  });

  it("is believed when it comes from another machine", async () => {
    const dir = await withLock(aRecord({ hostname: "elsewhere", pid: await deadProcessId() }));
    const opened = await openDesk(dir, { host: "cli" });
    expect(opened.ok ? "" : opened.problem.message).toContain("on elsewhere");
  });

  it("is taken over from a process that is gone, even when its number has been given away again", async () => {
    const gone = await withLock(aRecord({ pid: await deadProcessId() }));
    expect(codeOf(await DeskLock.take(nodeFileSystem, join(gone, "desk.lock"), OWNER))).toBeNull();
    const sameNumber = await withLock(aRecord());
    expect(codeOf(await DeskLock.take(nodeFileSystem, join(sameNumber, "desk.lock"), OWNER))).toBeNull();
  });

  it.runIf(process.platform === "linux")("tells a process from an earlier one with its number", async () => {
    const dir = await withLock(aRecord({ pid: process.ppid, processStart: "1" }));
    expect(await readLock(dir)).toBeNull();
  });

  it("is taken over although somebody else was killed while taking it over", async () => {
    const dir = await withLock(aRecord({ pid: await deadProcessId() }));
    const path = join(dir, "desk.lock");
    let guard = "";
    const killedMidway = faultyDisk({
      async link(from, to) {
        await nodeFileSystem.link(from, to);
        if (to === path) return;
        guard = to;
        await writeFile(guard, JSON.stringify(aRecord({ id: "killed", pid: await deadProcessId() })));
        throw diskError("EIO");
      },
    });
    await expect(DeskLock.take(killedMidway, path, OWNER)).rejects.toThrow("EIO");
    expect(guard).not.toBe("");

    const taken = accepted(await DeskLock.take(nodeFileSystem, path, OWNER));
    await taken.release();
    expect(await readdir(dir)).toEqual([]);
  });

  it("counts as held while it is being written, and as abandoned when it never was finished", async () => {
    const dir = await withLock("");
    expect(codeOf(await openDesk(dir, { host: "cli" }))).toBe("desk-in-use");
    const longAgo = faultyDisk({ stamp: async () => ({ size: 0, mtimeMs: 0 }) });
    expect(codeOf(await DeskLock.take(longAgo, join(dir, "desk.lock"), OWNER))).toBeNull();
  });

  it.skipIf(process.platform === "win32")("is not waited for without end when its name leads nowhere", async () => {
    const dir = await freshFolder();
    await symlink(join(dir, "gone"), join(dir, "desk.lock"));
    expect(codeOf(await openDesk(dir, { host: "cli" }))).toBe("desk-in-use");
  });

  it("clears away what was cut off while somebody reached for it, once that is long enough ago", async () => {
    const dir = await freshFolder();
    const [fresh, old] = ["fresh", "old"].map((id) => join(dir, `desk.lock.${id}.tmp`));
    for (const path of [fresh, old]) await writeFile(path ?? "", '{"id":');
    await utimes(old ?? "", new Date(), new Date(Date.now() - 60_000));
    const lock = accepted(await DeskLock.take(nodeFileSystem, join(dir, "desk.lock"), OWNER));
    await lock.release();
    expect(await readdir(dir)).toEqual(["desk.lock.fresh.tmp"]);
  });

  it("is an abandoned one when the disk does not let it go", async () => {
    const dir = await freshFolder();
    const path = join(dir, "desk.lock");
    const stuck = faultyDisk({
      remove: (gone) => (gone === path ? Promise.reject(diskError("EIO")) : nodeFileSystem.remove(gone)),
    });
    const desk = await freshDesk({ dir, fs: stuck });
    await desk.close();
    expect(await readdir(dir)).toContain("desk.lock");
    expect(codeOf(await DeskLock.take(nodeFileSystem, path, OWNER))).toBeNull();
  });

  it("can be taken on a disk without hard links", async () => {
    const dir = await freshFolder();
    const fs = faultyDisk({ link: () => Promise.reject(diskError("EPERM")) });
    const lock = accepted(await DeskLock.take(fs, join(dir, "desk.lock"), OWNER));
    expect(codeOf(await DeskLock.take(fs, join(dir, "desk.lock"), OWNER))).toBe("desk-in-use");
    await lock.release();
    expect(await readdir(dir)).toEqual([]);
  });

  it("is not given back when it is somebody else's by now", async () => {
    const desk = await freshDesk();
    const path = join(desk.dir, "desk.lock");
    await writeFile(path, JSON.stringify(aRecord({ hostname: "elsewhere" })));
    await desk.announceAddress(ADDRESS);
    await desk.close();
    expect(await readFile(path, "utf8")).toContain("elsewhere");
  });
});
