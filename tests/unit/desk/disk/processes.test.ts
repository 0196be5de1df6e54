import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { describe, expect, it, vi } from "vitest";
import { isRunning } from "#desk/disk/processes";

describe("whether a process runs", () => {
  it("knows this one, and none behind a number that is not given out", () => {
    expect(isRunning(process.pid)).toBe(true);
    expect(isRunning(2 ** 30)).toBe(false);
  });

  it.skipIf(process.platform !== "linux")(
    "does not take one for running that has ended and waits for its parent",
    async () => {
      // It becomes `cat`, which waits for no child of its; its answer tells that it has.
      const parent = spawn("sh", ["-c", "sleep 600 & echo $!; exec cat"]);
      const lines = createInterface(parent.stdout)[Symbol.asyncIterator]();
      const child = Number((await lines.next()).value);
      parent.stdin.write("there\n");
      await lines.next();
      expect(isRunning(child)).toBe(true);
      process.kill(child, "SIGKILL");
      await vi.waitFor(() => expect(isRunning(child)).toBe(false));
      expect(() => process.kill(child, 0)).not.toThrow();
      parent.stdin.end();
      await once(parent, "exit");
    },
  );
});
