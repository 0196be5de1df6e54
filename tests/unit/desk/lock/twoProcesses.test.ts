import { readdir, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDesk } from "#desk/openDesk";
import { anArticle } from "../../../support/builders";
import { deadProcessId, deskProcess } from "../../../support/deskProcess";
import { accepted, codeOf, freshDesk, freshFolder } from "../../../support/freshDesk";

const ROUNDS = 15;

async function abandonedLock(dir: string, pid: number): Promise<void> {
  const record = {
    id: `abandoned-${pid}`,
    pid,
    processStart: null,
    hostname: hostname(),
    host: "browser",
    startedAt: "2031-01-01T00:00:00.000Z",
  };
  await writeFile(join(dir, "desk.lock"), JSON.stringify(record));
}

describe("two processes on one desk", { timeout: 60_000 }, () => {
  it.each(["free", "abandoned"])("lets exactly one of two starters have a desk whose lock is %s", async (lock) => {
    const [one, other] = await Promise.all([deskProcess(), deskProcess()]);
    const deadPid = await deadProcessId();
    for (let round = 0; round < ROUNDS; round += 1) {
      const dir = await freshFolder();
      if (lock === "abandoned") await abandonedLock(dir, deadPid);
      const answers = await Promise.all([one.tell({ command: "open", dir }), other.tell({ command: "open", dir })]);
      expect(answers.map((answer) => answer.ok).sort(), `round ${round}`).toEqual([false, true]);
      expect(answers.find((answer) => !answer.ok)?.code).toBe("desk-in-use");
      await Promise.all([one.tell({ command: "close" }), other.tell({ command: "close" })]);
      expect((await readdir(dir)).filter((name) => name.includes("lock"))).toEqual([]);
    }
  });

  it("says who has the desk, and takes it over with all that was saved when they were killed", async () => {
    const dir = await freshFolder();
    const other = await deskProcess();
    expect((await other.tell({ command: "open", dir })).ok).toBe(true);
    const article = anArticle();
    expect((await other.tell({ command: "create", article })).ok).toBe(true);

    const refused = await openDesk(dir, { host: "cli" });
    expect(codeOf(refused)).toBe("desk-in-use");
    expect(refused.ok ? "" : refused.problem.message).toContain(`process ${other.pid}`);

    await other.kill();
    const desk = await freshDesk({ dir });
    expect(accepted(await desk.articles.get(article.id)).headline).toBe(article.headline);
  });
});
