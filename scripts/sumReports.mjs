// @ts-check
import { readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number, unsteady?: string[] }} Sum */

/**
 * Files that could not run and errors outside any test count as failed tests: a suite that breaks must not look like one that
 * is smaller.
 * @param {any} report as Vitest's JSON reporter writes it
 * @returns {Sum}
 */
function sumVitest(report) {
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * A test that passed at a second try has passed, and is named: it has found a fault of its own, or one of Stet's.
 * @param {any} report as Playwright's JSON reporter writes it
 * @returns {Sum}
 */
function sumPlaywright({ stats, errors, suites }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    unsteady: suites.flatMap(unsteadyIn),
  };
}

/** @returns {string[]} the titles of the tests that passed at a second try */
function unsteadyIn(/** @type {any} */ { file, specs, suites = [] }) {
  const here = specs.filter((/** @type {any} */ { tests }) =>
    tests.some((/** @type {any} */ t) => t.status === "flaky"),
  );
  return [...here.map((/** @type {any} */ { title }) => `${file} › ${title}`), ...suites.flatMap(unsteadyIn)];
}

const suites = [
  { name: "unit tests", file: ".cache/reports/vitest.json", sum: sumVitest },
  { name: "journeys", file: ".cache/reports/playwright.json", sum: sumPlaywright },
];

const total = { passed: 0, failed: 0 };
for (const { name, file, sum } of suites) {
  try {
    const { passed, failed, skipped, unsteady = [] } = sum(JSON.parse(readFileSync(file, "utf8")));
    for (const title of unsteady) console.log(`passed at a second try, which is a fault to be found: ${title}`);
    console.log(`${name}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
    total.passed += passed;
    total.failed += failed;
  } catch {
    console.log(`${name}: did not run (no readable ${file})`);
    total.failed += 1;
  }
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
