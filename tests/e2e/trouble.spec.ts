import { expect, test } from "./support/test";

test.use({ sample: true });

test("an article that does not come can be tried again @browser-only", async ({ newsroom, complaints }) => {
  complaints.expect(/net::ERR_FAILED/u);
  const { article, desk, page } = newsroom;
  await expect(desk.row(/Flood warning/u)).toBeVisible();
  await page.route(/\/api\/articles\/[0-9A-Z]{26}$/u, (route) => route.abort());
  await desk.open(/Flood warning/u);
  const trouble = page.getByRole("main").getByRole("alert");
  await expect(trouble).toContainText("Stet does not answer");
  await page.unroute(/\/api\/articles\/[0-9A-Z]{26}$/u);
  await trouble.getByRole("button", { name: "Try again" }).click();
  await expect(article.headline).toHaveValue(/Flood warning/u);
});

test("sources and formats that do not come can be asked for again @browser-only", async ({ newsroom, complaints }) => {
  complaints.expect(/net::ERR_FAILED/u);
  const { desk, exports, page, sources } = newsroom;
  await expect(desk.row(/Flood warning/u)).toBeVisible();
  for (const { pane, broken, message } of [
    { pane: sources, broken: /\/api\/sources$/u, message: "The sources could not be loaded" },
    { pane: exports, broken: /\/api\/(?:exchange\/)?formats$/u, message: "The formats could not be loaded" },
  ]) {
    await page.route(broken, (route) => route.abort());
    await page.reload();
    await desk.open(/Flood warning/u);
    await pane.show();
    await expect(pane.panel.getByRole("alert")).toContainText(message);
    await page.unroute(broken);
    await pane.panel.getByRole("button", { name: "Try again" }).click();
    await expect(pane.panel.getByRole("alert")).toBeHidden();
  }
  await expect(exports.button).toBeVisible();
});

test("while it waits, the window shows where things will be", async ({ newsroom }) => {
  const { desk, page } = newsroom;
  await expect(desk.row(/Flood warning/u)).toBeVisible();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/api\/articles\/[0-9A-Z]{26}$/u, async (route) => {
    await held;
    await route.continue();
  });
  await desk.open(/Flood warning/u);
  await expect(page.getByRole("status", { name: "Opening the article" })).toBeVisible();
  letGo();
  await expect(newsroom.article.headline).toHaveValue(/Flood warning/u);
});

test.describe("where the system lays down the colours", () => {
  test("verdicts, the open row, the chosen pane and the focus are told by lines", async ({ newsroom }) => {
    const { claims, desk, page } = newsroom;
    await desk.open(/Port Sallow paid/u);
    await claims.open("The Ministry of Ports and Waterways");
    await page.emulateMedia({ forcedColors: "active" });
    const stylesOf = () =>
      newsroom.article.text.evaluate((text) => {
        const lines = [...text.querySelectorAll<HTMLElement>("[data-verdict]")].map((claim) => {
          const { textDecorationStyle, textDecorationThickness } = getComputedStyle(claim);
          return [claim.dataset["verdict"], `${textDecorationStyle} ${textDecorationThickness}`] as const;
        });
        return Object.fromEntries(lines);
      });
    const lines = Object.values(await stylesOf());
    expect(lines.length).toBeGreaterThanOrEqual(5);
    expect(new Set(lines).size).toBe(lines.length);
    const outline = (element: Element) => getComputedStyle(element).outlineStyle;
    const stale = newsroom.article.text.locator("[data-stale]").first();
    expect(await stale.evaluate((claim) => getComputedStyle(claim).borderBlockStartStyle)).toBe("dashed");
    expect(await newsroom.article.text.locator("[data-active]").first().evaluate(outline)).toBe("solid");
    const row = desk.articles.filter({ has: page.locator("[aria-current]") }).locator("[data-open]");
    expect(await row.evaluate(outline)).toBe("solid");
    await newsroom.article.headline.focus();
    expect(await newsroom.article.headline.evaluate(outline)).not.toBe("none");
  });
});
