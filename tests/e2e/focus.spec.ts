import { expect, test } from "./support/test";

test.use({ sample: true });

test("whatever closes, the focus is somewhere", async ({ newsroom }) => {
  const { bar, claims, desk, page } = newsroom;
  await desk.open(/Port Sallow paid/u);
  await expect(claims.meter).toBeVisible();

  const more = desk.pane.getByRole("button", { name: "More" });
  await more.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menu")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(more).toBeFocused();

  for (const [keys, name] of [
    ["ControlOrMeta+k", "Command palette"],
    ["ControlOrMeta+,", "Settings"],
    ["ControlOrMeta+/", "Keyboard shortcuts"],
  ] as const) {
    await page.keyboard.press(keys);
    await expect(page.getByRole("dialog", { name })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog", { name })).toBeHidden();
    await expect(more).toBeFocused();
  }

  // With the focus in it, the pane goes.
  await page.keyboard.press("ControlOrMeta+1");
  await expect(bar.getByRole("button", { name: "Show desk" })).toBeFocused();
  await page.keyboard.press("ControlOrMeta+5");
  await expect(page.getByRole("tab", { name: "Details" })).toBeFocused();
  await page.keyboard.press("ControlOrMeta+2");
  await expect(bar.getByRole("button", { name: "Show inspector" })).toBeFocused();
});

test("a row that goes gives the focus to its neighbour, and a message that goes keeps it off the void", async ({
  newsroom,
}) => {
  const { desk, page } = newsroom;
  const first = desk.articles.first().getByRole("button").first();
  await first.focus();
  await page.keyboard.press("Delete");
  await expect(desk.articles).toHaveCount(7);
  await expect(first).toBeFocused();
  const undo = newsroom.messages.getByRole("button", { name: "Undo" });
  await undo.focus();
  await page.keyboard.press("Enter");
  await expect(desk.articles).toHaveCount(8);
  await expect(undo).toBeHidden();
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});

test("a message covers neither the question for a name nor anything at the foot of the desk", async ({ newsroom }) => {
  const { desk, page } = newsroom;
  await desk.reviewEntry.click();
  await desk.review.first().getByRole("button").click();
  await expect(newsroom.claims.header("The Ministry of Ports and Waterways")).toBeFocused();
  await page.keyboard.press("o");
  const answer = desk.pane.getByRole("button", { name: "Not now" });
  await expect(answer).toBeVisible();
  await page.keyboard.press("u");
  await page.keyboard.press("F9");
  await page.keyboard.press("F9");
  await answer.click({ trial: true });
});
