import { describe, expect, it, vi } from "vitest";
import { FAULTS, type Fault } from "../../../support/faultPlan";
import { rehearse, runWithFault } from "./runWithFault";
import { WRITE_PATHS } from "./writePaths";

// A disk that is held for good is waited for: here no time passes.
vi.mock("node:timers/promises", async (original) => ({
  ...(await original<typeof import("node:timers/promises")>()),
  setTimeout: (_ms: number, value: unknown) => new Promise((resolve) => setImmediate(() => resolve(value))),
}));

/** `STET_FAULTS=all` tries every fault at every operation; otherwise one in so many, no divisor of how many kinds there are. */
const ONE_IN = process.env["STET_FAULTS"] === "all" ? 1 : 23;
const LONGEST_MS = 120_000;

describe.skipIf(process.platform === "win32")("a desk on a disk that fails, tears or stops", () => {
  it.each(WRITE_PATHS)(
    "stays whole and loses nothing that it has acknowledged: $name",
    async (path) => {
      const rehearsed = await rehearse(path);
      const all = Array.from({ length: rehearsed.operations }, (_, at) =>
        FAULTS.map((fault) => ({ at, fault })),
      ).flat();
      const wrong: string[] = [];
      for (const { at, fault } of all.filter((_, place) => place % ONE_IN === 0)) {
        const found = await runWithFault(rehearsed, at, fault);
        wrong.push(...found.map((text) => `${inWords(fault)} at ${at}: ${text}`));
      }
      expect(wrong).toEqual([]);
    },
    LONGEST_MS,
  );
});

function inWords(fault: Fault): string {
  if (fault.kind === "refused") return `${fault.code}${fault.lasts ? " for good" : ""}`;
  return fault.kind === "short" ? "a short write" : `stopped ${fault.after ? "after" : "before"}, ${fault.leaves}`;
}
