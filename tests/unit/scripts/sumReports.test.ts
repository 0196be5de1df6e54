import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

const vitest = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  success: true,
  testResults: [],
};
const playwright = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }, errors: [], suites: [] };
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "stet-reports-"));
  mkdirSync(join(dir, ".cache/reports"), { recursive: true });
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

function sum(reports: { vitest?: object | string; playwright?: object | string }) {
  for (const [name, report] of Object.entries(reports)) {
    writeFileSync(
      join(dir, ".cache/reports", `${name}.json`),
      typeof report === "string" ? report : JSON.stringify(report),
    );
  }
  const { stdout, status } = spawnSync(process.execPath, [resolve("scripts/sumReports.mjs")], {
    cwd: dir,
    encoding: "utf8",
  });
  const lines = stdout.trimEnd().split("\n");
  return { last: lines.at(-1), status, unsteady: lines.filter((line) => line.startsWith("passed at a second try")) };
}

it("ends with the sum of both suites", () => {
  expect(sum({ vitest, playwright })).toEqual({ last: "8 passed, 0 failed", status: 0, unsteady: [] });
});

it("names the journeys that passed at a second try", () => {
  const steady = { title: "writes", tests: [{ status: "expected" }] };
  const flaky = { title: "reads", tests: [{ status: "flaky" }] };
  const suites = [{ file: "a.spec.ts", specs: [steady], suites: [{ file: "a.spec.ts", specs: [flaky] }] }];
  const report = { stats: { expected: 1, unexpected: 0, flaky: 1, skipped: 0 }, errors: [], suites };
  const { last, status, unsteady } = sum({ vitest, playwright: report });
  expect({ last, status }).toEqual({ last: "7 passed, 0 failed", status: 0 });
  expect(unsteady).toEqual([expect.stringContaining("a.spec.ts › reads")]);
});

it.each([
  ["a failed test", { ...vitest, numFailedTests: 2, success: false }, "8 passed, 2 failed"],
  [
    "a file that could not run",
    { ...vitest, success: false, testResults: [{ status: "failed", assertionResults: [] }] },
    "8 passed, 1 failed",
  ],
  ["an error outside any test", { ...vitest, success: false }, "8 passed, 1 failed"],
])("counts %s", (_what, report, last) => {
  expect(sum({ vitest: report, playwright })).toMatchObject({ last, status: 1 });
});

it("counts journeys that fail, and a run that fails before them", () => {
  const report = { stats: { expected: 2, unexpected: 1, flaky: 1, skipped: 4 }, errors: [{ message: "no browser" }] };
  expect(sum({ vitest, playwright: { ...playwright, ...report } })).toMatchObject({
    last: "8 passed, 2 failed",
    status: 1,
  });
});

it.each([
  ["is missing", { vitest }, "5 passed, 1 failed"],
  ["is cut off", { vitest, playwright: "{" }, "5 passed, 1 failed"],
])("does not pass when a report %s", (_what, reports, last) => {
  expect(sum(reports)).toMatchObject({ last, status: 1 });
});

it("does not pass when nothing was tested", () => {
  const nothing = { ...vitest, numPassedTests: 0 };
  const noJourneys = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [], suites: [] };
  expect(sum({ vitest: nothing, playwright: noJourneys })).toMatchObject({ last: "0 passed, 0 failed", status: 1 });
});
