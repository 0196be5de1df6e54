import { readFile, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { DeskBackups } from "#desk/backup/deskBackups";
import { layoutOf } from "#desk/layout";
import type { OwnedDesk } from "#desk/openDesk";
import { anArticle } from "../../../support/builders";
import { namesIn } from "../../../support/deskFiles";
import { ADA, accepted, codeOf, freshDesk, freshFolder } from "../../../support/freshDesk";

const HOUR = 60 * 60 * 1000;

let root: string;
let desk: OwnedDesk;
let now: Date;
let told: number;

beforeEach(async () => {
  root = await freshFolder();
  // Noon: what is kept goes by the day, whatever time it is while this runs.
  now = new Date(new Date().setUTCHours(12, 0, 0, 0));
  told = 0;
  desk = await freshDesk({ dir: join(root, "desk") });
  accepted(await desk.articles.create(anArticle(), ADA));
});

function theBackups(): DeskBackups {
  return new DeskBackups({
    plan: { folder: join(root, "backups"), stet: "9.9.9" },
    layout: layoutOf(desk.dir),
    deskFile: () => desk.file(),
    now: () => now,
    onChange: () => {
      told += 1;
    },
  });
}

/** Something on the desk changes now, by the clock of this test. */
async function change(): Promise<void> {
  accepted(await desk.articles.create(anArticle(), ADA));
  await utimes(join(desk.dir, "articles"), now, now);
}

describe("backups of a desk", () => {
  it("are made on request, in a folder of this desk's own outside it", async () => {
    const backups = theBackups();
    const made = accepted(await backups.make());
    const status = await backups.status();
    expect(status).toMatchObject({ automatic: true, running: null, problem: null, kept: [{ name: made.name }] });
    expect(status.folder).toBe(join(root, "backups", `desk-${desk.file().id.slice(-8)}`));
    expect((await readFile(accepted(await backups.find(made.name)).path)).length).toBe(made.size);
    expect(told).toBe(2);
  });

  it("come by themselves once a day, and only when something has changed", async () => {
    const backups = theBackups();
    await backups.makeIfDue();
    expect((await backups.status()).kept).toHaveLength(1);
    now = new Date(now.getTime() + 19 * HOUR);
    await change();
    await backups.makeIfDue();
    expect((await backups.status()).kept).toHaveLength(1);
    now = new Date(now.getTime() + 2 * HOUR);
    await backups.makeIfDue();
    expect((await backups.status()).kept).toHaveLength(2);
    now = new Date(now.getTime() + 48 * HOUR);
    await backups.makeIfDue();
    expect((await backups.status()).kept).toHaveLength(2);
  });

  it("go when newer ones are there, and never those that somebody made", async () => {
    const backups = theBackups();
    const byHand = accepted(await backups.make());
    for (let day = 0; day < 10; day += 1) {
      now = new Date(now.getTime() + 24 * HOUR);
      await change();
      await backups.makeIfDue();
    }
    const { kept } = await backups.status();
    expect(kept.length).toBeLessThanOrEqual(1 + 7 + 2);
    expect(kept.length).toBeGreaterThanOrEqual(1 + 7);
    expect(kept.at(-1)?.name).toBe(byHand.name);
  });

  it("do not come by themselves when the desk says so", async () => {
    accepted(await desk.setSettings({ backups: { automatic: false } }, ADA));
    const backups = theBackups();
    await backups.makeIfDue();
    expect(await backups.status()).toMatchObject({ automatic: false, kept: [] });
  });

  it("go to the folder that the desk names, and say why they cannot", async () => {
    accepted(await desk.setSettings({ backups: { folder: join(root, "elsewhere") } }, ADA));
    const backups = theBackups();
    accepted(await backups.make());
    expect(await namesIn(root, "elsewhere")).toHaveLength(1);
    for (const folder of [join(desk.dir, "backups"), "backups", join(root, "file", "below")]) {
      await writeFile(join(root, "file"), "");
      accepted(await desk.setSettings({ backups: { folder } }, ADA));
      expect(codeOf(await backups.make())).toBe("backup-folder");
      expect((await backups.status()).problem?.code).toBe("backup-folder");
    }
  });

  it("are made one at a time, and can be called off", async () => {
    const backups = theBackups();
    const first = backups.make();
    expect(codeOf(await backups.make())).toBe("backup-running");
    backups.cancel();
    expect(codeOf(await first)).toBe("stopped");
    expect(await backups.status()).toMatchObject({ kept: [], running: null, problem: null });
  });

  it("end with the desk", async () => {
    const backups = theBackups();
    const first = backups.make();
    await backups.close();
    expect(codeOf(await first)).toBe("stopped");
    expect(codeOf(await backups.make())).toBe("backup-running");
  });

  it("cannot be asked for by a path", async () => {
    const backups = theBackups();
    for (const name of ["../desk/desk.json", "/etc/passwd", ""]) {
      expect(codeOf(await backups.find(name))).toBe("not-found");
    }
  });

  it("are there for a desk that was opened with them, and for no other", async () => {
    const plan = { folder: join(root, "backups"), stet: "9.9.9" };
    const other = await freshDesk({ backups: plan });
    accepted((await other.backups?.make()) ?? { ok: false, problem: { code: "none", message: "", remedy: "" } });
    expect(desk.backups).toBeNull();
  });
});
