import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Newsroom } from "../pages/newsroom";
import { expect } from "./test";

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** What axe has against the screen as it is, by rule and element: every rule that it has on, over the whole window. */
export async function complaintsOfAxe({ page }: Newsroom): Promise<string[]> {
  // What is fading in has less contrast for a moment.
  await page.emulateMedia({ reducedMotion: "reduce" });
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(await readFile(axeFile, "utf8"));
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}

/** Everybody can use the screen as it is: axe has nothing against it. Names the state, and looks at the next ones too. */
export async function expectUsable(newsroom: Newsroom, state: string): Promise<void> {
  expect.soft(await complaintsOfAxe(newsroom), state).toEqual([]);
}
