import type { Locator } from "@playwright/test";
import type { Newsroom } from "./pages/newsroom";
import { expect, test } from "./support/test";

test.use({ sample: true });

test.describe("in a narrow window", () => {
  test.use({ viewport: { width: 900, height: 700 } });

  test("everything is in reach, and nothing lies over anything else", async ({ newsroom }) => {
    await newsroom.desk.open(/Port Sallow paid/u);
    await expect(newsroom.article.figure.first()).toBeVisible();
    await expectPanesSideBySide(newsroom);
    await expectApart(await newsroom.bar.getByRole("button").all());
    const tabs = newsroom.page.getByRole("tablist", { name: "Inspector" }).getByRole("tab");
    await expectApart(await tabs.all());
    await expectApart(await newsroom.article.toolbar.getByRole("button").all());
    for (const control of [
      ...(await newsroom.bar.getByRole("button").all()),
      ...(await newsroom.article.toolbar.getByRole("button", { disabled: false }).all()),
      newsroom.desk.pane.getByRole("button", { name: "New article" }),
      newsroom.desk.pane.getByRole("searchbox", { name: "Search articles" }),
      newsroom.article.headline,
      newsroom.article.text,
    ]) {
      await expectInReach(control);
    }
    for (const pane of [
      newsroom.claims,
      newsroom.notes,
      newsroom.sources,
      newsroom.details,
      newsroom.checks,
      newsroom.history,
      newsroom.exports,
    ]) {
      await pane.show();
      await expectNothingSideways(pane.panel);
    }
    await expectInReach(newsroom.exports.button);
  });

  test("the side panes make room for the page and come back", async ({ newsroom }) => {
    await newsroom.desk.open(/Port Sallow paid/u);
    await expect(newsroom.article.figure.first()).toBeVisible();
    const width = async () => (await boxOf(newsroom.page.getByRole("main"))).width;
    const before = await width();
    await newsroom.bar.getByRole("button", { name: "Hide desk" }).click();
    await newsroom.bar.getByRole("button", { name: "Hide inspector" }).click();
    await expect.poll(width).toBeGreaterThan(before);
    await newsroom.bar.getByRole("button", { name: "Show desk" }).click();
    await newsroom.bar.getByRole("button", { name: "Show inspector" }).click();
    await expect.poll(width).toBe(before);
  });
});

test.describe("in the smallest window", () => {
  test.use({ viewport: { width: 720, height: 480 } });

  test("the desk and the inspector take turns beside the page", async ({ newsroom }) => {
    await newsroom.desk.open(/Port Sallow paid/u);
    await expectInReach(newsroom.article.headline);
    await expectApart(await newsroom.bar.getByRole("button").all());
    for (const control of await newsroom.bar.getByRole("button").all()) await expectInReach(control);
    await expect(newsroom.claims.pane).toBeVisible();
    await newsroom.bar.getByRole("button", { name: "Hide inspector" }).click();
    await expect(newsroom.desk.pane).toBeVisible();
    await newsroom.desk.open(/Flood warning/u);
    await expect(newsroom.article.headline).toHaveValue(/Flood warning/u);
  });
});

test.describe("at night", () => {
  test.use({ colorScheme: "dark" });

  test("the screen is dark with the system, until somebody wants it otherwise, and stays so", async ({ newsroom }) => {
    const { bar, page } = newsroom;
    await newsroom.desk.open(/Port Sallow paid/u);
    await expect(newsroom.article.figure.first()).toBeVisible();
    await expectLegible(newsroom.article.text, "dark");
    await expectLegible(newsroom.desk.row(/Port Sallow paid/u), "dark");
    await expectLegible(newsroom.claims.panel, "dark");
    await bar.getByRole("button", { name: "Switch to light" }).click();
    await expectLegible(newsroom.article.text, "light");
    await page.reload();
    await expect(newsroom.article.headline).toBeVisible();
    await expectLegible(newsroom.article.text, "light");
    await bar.getByRole("button", { name: "Switch to dark" }).click();
    await expectLegible(newsroom.article.text, "dark");
  });
});

test("a pane is found again where it was left", async ({ newsroom }) => {
  await newsroom.desk.open(/Port Sallow paid/u);
  await newsroom.sources.show();
  const last = newsroom.sources.panel.getByRole("listitem").last();
  await last.scrollIntoViewIfNeeded();
  const before = await boxOf(last);
  await newsroom.details.show();
  await expect(newsroom.details.stage).toBeInViewport();
  await newsroom.sources.show();
  await expect.poll(async () => (await boxOf(last)).y).toBeCloseTo(before.y, 0);
});

test("the screen follows the system from light to dark while it is open", async ({ newsroom }) => {
  await newsroom.desk.open(/Port Sallow paid/u);
  await newsroom.page.emulateMedia({ colorScheme: "light" });
  await expectLegible(newsroom.article.text, "light");
  await newsroom.page.emulateMedia({ colorScheme: "dark" });
  await expectLegible(newsroom.article.text, "dark");
});

/** No pane lies over another, and none sticks out of the window. */
async function expectPanesSideBySide(newsroom: Newsroom): Promise<void> {
  const boxes = await Promise.all(
    [newsroom.desk.pane, newsroom.page.getByRole("main"), newsroom.claims.pane].map((pane) => boxOf(pane)),
  );
  let end = 0;
  for (const box of boxes) {
    expect(box.x).toBeGreaterThanOrEqual(end);
    end = Math.floor(box.x + box.width);
  }
  expect(end).toBeLessThanOrEqual(newsroom.page.viewportSize()?.width ?? 0);
  await expectNothingSideways(newsroom.page.getByRole("main"));
}

/** What is in it fits across it: nobody has to scroll sideways. */
async function expectNothingSideways(area: Locator): Promise<void> {
  const hidden = await area.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(hidden, `pixels of ${area} out of sight`).toBeLessThanOrEqual(1);
}

/** Controls that neither touch nor cover each other. */
async function expectApart(controls: readonly Locator[]): Promise<void> {
  expect(controls.length).toBeGreaterThan(1);
  const boxes = await Promise.all(controls.map(boxOf));
  for (const [index, box] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const across = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
      const down = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
      expect(Math.min(across, down), `${controls[index]} covers another control`).toBeLessThanOrEqual(1);
    }
  }
}

/** Somebody can click it where it is. */
async function expectInReach(control: Locator): Promise<void> {
  await control.click({ trial: true });
  const box = await boxOf(control);
  const window = control.page().viewportSize();
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(window?.width ?? 0);
}

async function boxOf(control: Locator) {
  const box = await control.boundingBox();
  if (!box) throw new Error(`${control} is not on screen`);
  return box;
}

/** Its ink is light on dark, or dark on light, and far enough from the ground to be read (WCAG 2.2, 1.4.3). */
async function expectLegible(area: Locator, theme: "light" | "dark"): Promise<void> {
  await expect
    .poll(async () => {
      const { ink, ground } = await area.evaluate((element) => {
        const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
        const luminance = (colour: string) => {
          if (!canvas) return Number.NaN;
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
            const share = value / 255;
            return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        let behind: Element | null = element;
        while (behind && /^rgba\(.*, 0\)$/u.test(getComputedStyle(behind).backgroundColor))
          behind = behind.parentElement;
        return {
          ink: luminance(getComputedStyle(element).color),
          ground: luminance(getComputedStyle(behind ?? document.body).backgroundColor),
        };
      });
      const contrast = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
      return { theme: ink > ground ? "dark" : "light", legible: contrast >= 4.5 };
    })
    .toEqual({ theme, legible: true });
}
