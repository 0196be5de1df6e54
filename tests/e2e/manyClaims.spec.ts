import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stet } from "./support/stet";
import { expect, test } from "./support/test";

const CLAIMS = 70;
const wordsOf = (number: number) => `Boat ${number} of the fleet was sold in spring.`;

test("a checker goes through seventy claims by keys, and the open card is always in sight", async ({
  start,
  desk,
  folder,
}) => {
  test.slow();
  const copy = join(folder, "fleet.md");
  const paragraphs = Array.from({ length: CLAIMS }, (_, index) => wordsOf(index + 1));
  await writeFile(copy, `# The fleet is sold\n\n${paragraphs.join("\n\n")}\n`);
  await stet(desk, "import", copy);
  const newsroom = await start();
  const { article, claims, page } = newsroom;
  await newsroom.desk.open("The fleet is sold");
  await article.placeCaretIn(wordsOf(1));
  for (let number = 1; number <= CLAIMS; number += 1) {
    await page.keyboard.press("ControlOrMeta+Shift+M");
    await page.keyboard.press("ArrowDown");
  }
  await expect(claims.meter).toContainText(`of ${CLAIMS} claims`);
  const list = claims.panel.getByRole("list", { name: "Claims in the text" });
  expect(await list.locator("> *").count()).toBeLessThan(CLAIMS / 2);

  const press = async (key: string, times: number) => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
  };
  const toTheTop = async () => {
    await claims.panel.hover();
    await page.mouse.wheel(0, -1_000_000);
  };
  const isInSight = async (number: number) => {
    await expect(claims.header(wordsOf(number))).toBeFocused();
    await expect(claims.header(wordsOf(number))).toHaveAttribute("aria-expanded", "true");
    await expect(claims.header(wordsOf(number))).toBeInViewport({ ratio: 1 });
  };

  // The last one was marked last; from the first card on it is J that goes on.
  await toTheTop();
  await claims.header(wordsOf(1)).click();
  await press("j", 59);
  await isInSight(60);
  await expect(claims.card(wordsOf(60))).toHaveAttribute("aria-posinset", "60");
  await expect(claims.card(wordsOf(60))).toHaveAttribute("aria-setsize", String(CLAIMS));
  await page.keyboard.press("2");
  await expect(claims.verdict(wordsOf(60), "Checking")).toBeChecked();

  // Scrolled out of sight it stays, and so does the focus.
  await toTheTop();
  await expect(claims.header(wordsOf(2))).toBeInViewport();
  await expect(claims.header(wordsOf(60))).toBeFocused();

  await press("k", 59);
  await isInSight(1);
});
