import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { startStet, stetJson } from "./support/stet";
import { expect, test } from "./support/test";

/** A request of the window's that saves an article. */
const SAVES = (url: URL) => /^\/api\/articles\/[0-9A-Z]{26}$/u.test(url.pathname);
const FULL = {
  code: "disk-full",
  message: "The disk with the desk is full. What was saved before is untouched.",
  remedy: "Make room on the disk and try again; keep this window open until then.",
};

test("typing while going to and fro between two articles loses no word of either", async ({ newsroom, desk }) => {
  await newsroom.desk.newArticle();
  await newsroom.article.write({ headline: "First story", paragraphs: ["One"] });
  await newsroom.desk.newArticle();
  await newsroom.article.write({ headline: "Second story", paragraphs: ["Two"] });
  for (let turn = 1; turn <= 4; turn += 1) {
    for (const story of ["First story", "Second story"]) {
      await newsroom.desk.open(story);
      await expect(newsroom.article.headline).toHaveValue(story);
      await newsroom.article.text.click();
      await newsroom.page.keyboard.press("ControlOrMeta+End");
      await newsroom.page.keyboard.type(` word${turn}`);
    }
  }
  await newsroom.saved();
  for (const [slug, first] of [
    ["first-story", "One"],
    ["second-story", "Two"],
  ] as const) {
    await expect
      .poll(async () => JSON.stringify(await stetJson(desk, "show", slug)))
      .toContain(`${first} word1 word2 word3 word4`);
  }
});

test("a disk that is full and then has room again costs no word @browser-only", async ({ newsroom, complaints }) => {
  complaints.expect(/status of 507/u);
  const { page, article } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "Full", paragraphs: ["One."] });
  await newsroom.saved();
  await page.route(SAVES, (route) =>
    route.request().method() === "PATCH" ? route.fulfill({ status: 507, json: FULL }) : route.continue(),
  );
  await page.keyboard.type(" Two.");
  await expect(newsroom.saveState).toContainText("Not saved: The disk with the desk is full");
  await page.keyboard.type(" Three.");
  await page.unroute(SAVES);
  // By itself: nobody presses anything.
  await newsroom.saved();
  await page.reload();
  await expect(article.text).toContainText("One. Two. Three.");
});

test("what was typed while Stet was gone outlives a crash of the window, and comes back by itself @browser-only", async ({
  newsroom,
  complaints,
}) => {
  complaints.expect(/net::ERR_FAILED/u);
  const { page, article } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "Left behind", paragraphs: ["One."] });
  await newsroom.saved();
  await page.route(SAVES, (route) => (route.request().method() === "PATCH" ? route.abort() : route.continue()));
  await page.keyboard.type(" Two.");
  await expect(newsroom.saveState).toContainText("Not saved");
  await page.keyboard.type(" Three.");
  const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  await expect.poll(kept).toContain("One. Two. Three.");
  const address = page.url();
  // Without a word to anybody, as a renderer that crashes.
  await page.close({ runBeforeUnload: false });

  const again = await newsroom.host.anotherTab();
  await again.goto(address);
  await expect(again.getByText("Words that had not been saved are back.")).toBeVisible();
  await expect(again.getByRole("textbox", { name: "Article text" })).toContainText("One. Two. Three.");
  expect(await again.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain("Three");
});

test("a Stet that is killed while somebody types and started again gets every word @browser-only", async ({
  newsroom,
  complaints,
  desk,
}) => {
  // The first Stet is gone, the second does not know this window yet, and at the end says that it is closing.
  complaints.expect(/net::ERR_/u, /status of (?:40[13]|503)/u);
  const { page, article } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "Power cut", paragraphs: ["One."] });
  await newsroom.saved();
  await page.keyboard.type(" Two.");
  const { pid } = JSON.parse(await readFile(join(desk, "desk.lock"), "utf8")) as { pid: number };
  process.kill(pid, "SIGKILL");
  await page.keyboard.type(" Three.");
  await expect(newsroom.saveState).toContainText("Not saved");
  await page.keyboard.type(" Four.");

  const again = await startStet(desk);
  // Opening the desk's new address signs this browser in again, and with it the window that has the words.
  const tab = await newsroom.host.anotherTab();
  await tab.goto(again.url);
  // By itself, at the next of its tries, which come ever less often.
  await expect(newsroom.saveState).toHaveText("Saved", { timeout: 40_000 });
  await expect
    .poll(async () => JSON.stringify(await stetJson(desk, "show", "power-cut")))
    .toContain("One. Two. Three. Four.");
  await again.stop();
});

test("a window that wakes saves at once what was typed before the computer slept @browser-only", async ({
  newsroom,
}) => {
  const { page, article } = newsroom;
  await newsroom.desk.newArticle();
  await article.write({ headline: "Asleep", paragraphs: ["One."] });
  await newsroom.saved();
  // Nothing that waits for a moment comes to pass in a computer that sleeps.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.keyboard.type(" Two.");
  await expect(newsroom.saveState).toHaveText("Saving…");
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await newsroom.saved();
});
