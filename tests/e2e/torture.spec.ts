import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "./support/root";
import { expect, test } from "./support/test";

test.setTimeout(180_000);

test("a Stet that is killed again and again keeps every save that it has acknowledged @browser-only", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(ROOT, "scripts", "torture.mjs")], {
    cwd: ROOT,
    env: { ...process.env, STET_KILLS: "4", STET_SEED: "20311" },
  });
  expect(stdout.trimEnd().split("\n").at(-1)).toMatch(
    /^torture: 4 kills, \d+ acknowledged saves, 0 lost, 0 torn, 0 index errors$/u,
  );
});
