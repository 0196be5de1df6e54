import { join } from "node:path";
import type { Newsroom } from "../e2e/pages/newsroom";
import { textFile } from "../e2e/support/files";
import { expect, test } from "../e2e/support/test";

// Pictures of every pane and state, to be looked at: STET_PICTURES=folder npm run screenshots:states

const folder = process.env["STET_PICTURES"] ?? "pictures";
const INVESTIGATION = /Port Sallow paid/u;
const OFFICE = "Sallow Bay Harbour Authority payment records";

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1440, 900]) {
    test.describe(`${colorScheme}, ${width} wide`, () => {
      test.use({ sample: true, colorScheme, viewport: { width, height: 900 } });
      test.beforeEach(({ newsroom }) => newsroom.page.emulateMedia({ colorScheme, reducedMotion: "reduce" }));

      const take = async ({ page }: Newsroom, name: string) => {
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${width}.png`) });
      };

      test("claims and what they rest on", async ({ newsroom }) => {
        const { claims, desk, page } = newsroom;
        await desk.open(INVESTIGATION);
        await claims.show();
        await take(newsroom, "claims");
        await claims.open("310,000 cubic metres of silt that nobody");
        await take(newsroom, "claim-contradicted");
        const stale = claims.panel.getByRole("listitem").filter({ hasText: "words changed" }).first();
        await stale.getByRole("button").first().click();
        await take(newsroom, "claim-stale");
        await claims.open("They have touched bottom");
        await page.keyboard.press("e");
        await expect(page.getByRole("listbox")).toBeVisible();
        await take(newsroom, "claim-link");
        await page.keyboard.press("Escape");
        await claims.card("They have touched bottom").getByRole("button", { name: "Add evidence" }).click();
        await claims
          .evidenceForm("They have touched bottom")
          .attach(textFile("log of the survey.txt", "Depths", "text/plain"));
        await take(newsroom, "evidence-form");
      });

      test("sources", async ({ newsroom }) => {
        const { sources, page } = newsroom;
        await newsroom.desk.open(INVESTIGATION);
        await sources.show();
        await take(newsroom, "sources");
        const name =
          (await sources.panel.getByRole("listitem").first().getByRole("button").first().textContent()) ?? OFFICE;
        await sources.act(name, "Where it is used");
        await expect(sources.usesHeading).toBeVisible();
        await take(newsroom, "source-uses");
        await sources.backToLibrary();
        await sources.act(name, "Merge into another source…");
        await take(newsroom, "source-merge");
        await page.keyboard.press("Escape");
        await page.keyboard.press("Escape");
        await sources.retract(name, "The records were altered after the meeting.");
        await take(newsroom, "source-retracted");
        await newsroom.desk.reviewEntry.click();
        await expect(newsroom.desk.review.first()).toBeVisible();
        await take(newsroom, "needs-another-look");
      });

      test("the other panes", async ({ newsroom }) => {
        const { checks, details, exports, history, notes, page } = newsroom;
        await newsroom.desk.open(INVESTIGATION);
        await checks.show();
        await expect(checks.findings.first()).toBeVisible();
        await take(newsroom, "checks");
        await history.show();
        await take(newsroom, "history");
        await details.show();
        await take(newsroom, "details");
        await exports.show();
        await take(newsroom, "export");
        await notes.show();
        await take(newsroom, "notes");
        await page.keyboard.press("ControlOrMeta+k");
        await take(newsroom, "palette");
        await page.keyboard.press("Escape");
        await page.keyboard.press("ControlOrMeta+/");
        await take(newsroom, "keys");
      });

      test("from right to left", async ({ newsroom }) => {
        await newsroom.desk.open(/محطة/u);
        await newsroom.claims.show();
        const first = newsroom.claims.panel
          .getByRole("list", { name: "Claims in the text" })
          .getByRole("button")
          .first();
        await first.click();
        await take(newsroom, "arabic");
      });
    });
  }
}
