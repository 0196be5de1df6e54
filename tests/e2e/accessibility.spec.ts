import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Newsroom } from "./pages/newsroom";
import { expect, test } from "./support/test";

test.use({ sample: true });

// What is still fading in would be measured in the middle of it.
test.beforeEach(({ newsroom }) => newsroom.page.emulateMedia({ reducedMotion: "reduce" }));

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** What axe has against the screen as it is, by rule and element. */
async function complaintsOfAxe({ page }: Newsroom): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(await readFile(axeFile, "utf8"));
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test("everybody can use every pane", async ({ newsroom }) => {
      await newsroom.desk.open(/Port Sallow paid/u);
      await expect(newsroom.claims.meter).toBeVisible();
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
      await newsroom.claims.open("The Ministry of Ports and Waterways");
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
      for (const pane of [newsroom.sources, newsroom.details, newsroom.exports]) {
        await pane.show();
        expect(await complaintsOfAxe(newsroom)).toEqual([]);
      }
    });

    test("everybody can use the desk, its trash, the palette and the settings", async ({ newsroom }) => {
      await expect(newsroom.desk.articles.first()).toBeVisible();
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
      await newsroom.page.keyboard.press("ControlOrMeta+k");
      await expect(newsroom.page.getByRole("dialog", { name: "Command palette" })).toBeVisible();
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
      await newsroom.page.keyboard.press("Escape");
      await newsroom.page.keyboard.press("ControlOrMeta+,");
      await expect(newsroom.page.getByRole("dialog", { name: "Settings" })).toBeVisible();
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
      await newsroom.page.keyboard.press("Escape");
      await newsroom.desk.openTrash();
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
    });

    test("everybody can read Arabic copy", async ({ newsroom }) => {
      await newsroom.desk.open(/محطة/u);
      await expect(newsroom.claims.meter).toBeVisible();
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
    });
  });
}
