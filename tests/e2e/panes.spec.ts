import type { Locator } from "@playwright/test";
import { expect, test } from "./support/test";

test.use({ sample: true });

const widthOf = async (pane: Locator) => Math.round((await pane.boundingBox())?.width ?? 0);

test("the panes are made wider and narrower with the mouse and by key, and stay so", async ({ newsroom }) => {
  const { claims, desk, page } = newsroom;
  await desk.open(/Port Sallow paid/u);
  await expect(claims.meter).toBeVisible();
  const line = page.getByRole("separator", { name: "Width of the inspector" });
  const usual = await widthOf(claims.pane);
  const box = await line.boundingBox();
  if (!box) throw new Error("The inspector has no line beside it");
  await page.mouse.move(box.x + box.width / 2, 300);
  await page.mouse.down();
  await page.mouse.move(box.x - 100, 300, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => widthOf(claims.pane)).toBeGreaterThan(usual + 80);
  await line.dblclick();
  await expect.poll(() => widthOf(claims.pane)).toBe(usual);

  const deskLine = page.getByRole("separator", { name: "Width of the desk" });
  const deskUsual = await widthOf(desk.pane);
  await deskLine.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => widthOf(desk.pane)).toBe(deskUsual + 32);
  await expect(deskLine).toHaveAttribute("aria-valuenow", "21");
  await page.reload();
  await expect(claims.meter).toBeVisible();
  await expect.poll(() => widthOf(desk.pane)).toBe(deskUsual + 32);
  await deskLine.focus();
  await page.keyboard.press("Backspace");
  await expect.poll(() => widthOf(desk.pane)).toBe(deskUsual);
});

test("however wide a pane is asked to be, the page keeps its room", async ({ newsroom }) => {
  const { page } = newsroom;
  await newsroom.desk.open(/Port Sallow paid/u);
  await expect(newsroom.claims.meter).toBeVisible();
  for (const name of ["Width of the desk", "Width of the inspector"]) {
    const line = page.getByRole("separator", { name });
    await line.focus();
    await page.keyboard.press("End");
    const { now, max } = await line.evaluate((each) => ({ now: each.ariaValueNow, max: each.ariaValueMax }));
    expect(now).toBe(max);
  }
  for (const width of [900, 1280, 2560]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => widthOf(page.getByRole("main"))).toBeGreaterThanOrEqual(350);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test("a pane hidden from its own line leaves the focus on the button that brings it back", async ({ newsroom }) => {
  const { bar, desk, page } = newsroom;
  await page.getByRole("separator", { name: "Width of the desk" }).focus();
  await page.keyboard.press("Enter");
  await expect(desk.pane).toHaveCount(0);
  await expect(bar.getByRole("button", { name: "Show desk" })).toBeFocused();
  await page.reload();
  await expect(bar.getByRole("button", { name: "Show desk" })).toBeVisible();
  await expect(desk.pane).toHaveCount(0);
});

test("a desk has the same address the next time, so that the browser knows what was set there @browser-only", async ({
  newsroom,
  start,
}) => {
  const before = new URL(newsroom.page.url()).origin;
  await newsroom.host.kill();
  const again = await start();
  expect(new URL(again.page.url()).origin).toBe(before);
});
