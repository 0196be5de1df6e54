import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { complaintsOfAxe } from "./support/axe";
import { stet } from "./support/stet";
import { expect, test } from "./support/test";

const FERRY = "The ferry to Port Selwick sank in the storm of 1931.";
const HARBOUR = "The harbour master says that nobody has asked since.";
const TIDE = "High tide comes at nine in the evening on most days.";

test("a version gets a name, is compared with what was written since, and comes back", async ({ newsroom }) => {
  const { article, desk, page, versions } = newsroom;
  await desk.signAs("Ines Marr");
  await desk.newArticle();
  await article.write({ headline: "Ferry found", paragraphs: [FERRY, HARBOUR, TIDE] });
  await article.markClaim("sank in the storm of 1931");
  await newsroom.claims.giveVerdict("sank in the storm of 1931", "Verified", "Log book");
  await page.keyboard.press("ControlOrMeta+Shift+H");
  await expect(versions.nameField).toBeFocused();
  await page.keyboard.type("Before the lawyers");
  await page.keyboard.press("Enter");
  await expect(versions.row("Before the lawyers")).toContainText("Ines Marr");

  await article.replaceWord("1931", "1932");
  await article.headline.fill("Ferry lost");
  await newsroom.saved();
  await versions.compareWithNow("Before the lawyers");
  await expect(versions.comparison.getByRole("status")).toContainText("+1 −1 words");
  await expect(versions.comparison.getByRole("status")).toContainText("headline");
  const changes = versions.comparison.getByRole("list", { name: "Changes in the text" });
  await expect(changes.getByRole("deletion")).toContainText("1931");
  await expect(changes.getByRole("insertion")).toContainText("1932");
  await expect(versions.comparison.getByRole("region", { name: "Claims" })).toContainText("Needs another look now");
  await versions.bringBack.click();
  await expect(versions.comparison).toBeHidden();
  await expect(article.text).toContainText("sank in the storm of 1931");
  await expect(article.headline).toHaveValue("Ferry found");
  await newsroom.claims.show();
  await expect(newsroom.claims.header("sank in the storm of 1931")).toContainText("Verified");

  await newsroom.messages.getByRole("button", { name: "Undo" }).click();
  await expect(article.headline).toHaveValue("Ferry lost");
  await expect(article.text).toContainText("1932");
  await versions.show();
  await expect(versions.row("Before an earlier version was brought back")).toHaveCount(2);

  await versions.choose("Before the lawyers", "Change its name…");
  await page.keyboard.type("As sent to the lawyers");
  await page.keyboard.press("Enter");
  await expect(versions.row("As sent to the lawyers")).toBeVisible();
  await versions.choose("As sent to the lawyers", "Remove its name");
  await expect(versions.row("As sent to the lawyers")).toHaveCount(0);
});

test("one paragraph comes back where it stood, with its claim, and undo takes it out again", async ({ newsroom }) => {
  const { article, desk, page, versions } = newsroom;
  await desk.newArticle();
  await article.write({ headline: "Tides", paragraphs: [FERRY, HARBOUR, TIDE] });
  await article.markClaim("nobody has asked since");
  await newsroom.saved();
  await versions.nameNow("Whole");
  await article.placeCaretIn("harbour master");
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+End");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await newsroom.saved();
  await versions.compareWithNow("Whole");
  await versions.comparison.getByRole("button", { name: "Bring back paragraph 2 as it was" }).click();
  await expect(versions.comparison.getByText("The text is the same.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(article.text.getByRole("paragraph")).toHaveText([FERRY, HARBOUR, TIDE]);
  await newsroom.claims.show();
  await expect(newsroom.claims.header("nobody has asked since")).toBeVisible();
  await article.text.focus();
  await page.keyboard.press("ControlOrMeta+Z");
  await expect(article.text.getByRole("paragraph")).toHaveText([FERRY, TIDE]);
});

test("any two versions are compared by keyboard alone", async ({ newsroom }) => {
  const { article, desk, page, versions } = newsroom;
  await desk.newArticle();
  await article.write({ headline: "Keys", paragraphs: [FERRY] });
  await newsroom.saved();
  await versions.nameNow("One");
  await article.replaceWord("1931", "1932");
  await newsroom.saved();
  await versions.nameNow("Two");
  await versions.compareWithNow("One");
  await versions.later.focus();
  await versions.later.selectOption({ label: await versions.labelOf("Two") });
  await expect(versions.comparison.getByRole("insertion")).toContainText("1932");
  await newsroom.tabTo(versions.comparison.getByRole("button", { name: "Close" }).last());
  await page.keyboard.press("Enter");
  await expect(versions.comparison).toBeHidden();
});

test("the command line names, compares and brings back the same versions", async ({ newsroom, desk: folder }) => {
  const { article, desk, versions } = newsroom;
  await desk.newArticle();
  await article.write({ headline: "By script", paragraphs: [FERRY] });
  await newsroom.saved();
  expect((await stet(folder, "revisions", "name", "by-script", "From a script")).code).toBe(0);
  await article.replaceWord("1931", "1932");
  await newsroom.saved();
  await versions.show();
  await expect(versions.row("From a script")).toBeVisible();
  const back = await stet(folder, "revisions", "restore", "by-script", "From a script");
  expect(back.code).toBe(0);
  await expect(article.text).toContainText("1931");
});

test("a desk that a newer Stet has written is read, says so, and is left as it is", async ({ start, desk: folder }) => {
  await stet(folder, "new", "--headline", "From tomorrow");
  const path = join(folder, "desk.json");
  const newer = JSON.stringify({ ...JSON.parse(await readFile(path, "utf8")), schemaVersion: 9 });
  await writeFile(path, newer);
  const newsroom = await start();
  const { article, desk, page } = newsroom;
  await expect(desk.pane).toContainText("A newer Stet has written this desk");
  await expect(desk.pane).toContainText("Update Stet to work on this desk");
  await desk.open("From tomorrow");
  await expect(article.headline).toHaveValue("From tomorrow");
  await page.reload();
  await expect(article.headline).toHaveValue("From tomorrow");
  expect(await readFile(path, "utf8")).toBe(newer);
});

test("comparing versions can be used by everybody, in light and dark", async ({ newsroom }) => {
  const { article, desk, page, versions } = newsroom;
  await page.emulateMedia({ reducedMotion: "reduce" });
  await desk.newArticle();
  await article.write({ headline: "For everybody", paragraphs: [FERRY, HARBOUR, TIDE] });
  await newsroom.saved();
  await versions.nameNow("Before");
  await article.replaceWord("1931", "1932");
  await newsroom.saved();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await complaintsOfAxe(newsroom)).toEqual([]);
    await versions.compareWithNow("Before");
    await expect(versions.comparison.getByRole("insertion")).toBeVisible();
    expect(await complaintsOfAxe(newsroom)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(versions.comparison).toBeHidden();
  }
});
