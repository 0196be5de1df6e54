import { readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Newsroom } from "./pages/newsroom";
import { expect, test } from "./support/test";

/** Writes an article and gives the path of its file. */
async function written(newsroom: Newsroom, desk: string, headline: string): Promise<string> {
  await newsroom.desk.newArticle();
  await newsroom.article.write({ headline, paragraphs: ["First line."] });
  await newsroom.saved();
  const names = await readdir(join(desk, "articles"));
  return join(desk, "articles", names.find((name) => /^[0-9A-Z]{26}\.json$/u.test(name)) ?? "");
}

/** Somebody else changes the headline in the file. */
async function changeOutside(path: string, headline: string): Promise<void> {
  const json = JSON.parse(await readFile(path, "utf8"));
  await writeFile(path, JSON.stringify({ ...json, headline }));
  const later = new Date(Date.now() + 5_000);
  await utimes(path, later, later);
}

test("what another program writes into an article appears in the list and on the page @browser-only", async ({
  newsroom,
  desk,
}) => {
  const path = await written(newsroom, desk, "Ours");
  await changeOutside(path, "Theirs");
  await expect(newsroom.desk.row("Theirs")).toBeVisible();
  await expect(newsroom.article.headline).toHaveValue("Theirs");
});

test("unsaved words meet what another program has written as two versions, and neither is lost @browser-only", async ({
  newsroom,
  desk,
  complaints,
}) => {
  complaints.expect(/412/u, /net::ERR_FAILED/u);
  const path = await written(newsroom, desk, "Ours");
  await newsroom.page.route(/\/api\/articles\/[0-9A-Z]{26}$/u, (route) => route.abort());
  await newsroom.article.text.press("ControlOrMeta+End");
  await newsroom.page.keyboard.type(" Never saved yet.");
  await changeOutside(path, "Theirs");
  await newsroom.page.unroute(/\/api\/articles\/[0-9A-Z]{26}$/u);
  await expect(newsroom.page.getByRole("region", { name: "Two versions of this article" })).toBeVisible({
    timeout: 20_000,
  });
  await expect(newsroom.page.getByRole("main", { name: "Page" })).toContainText("Never saved yet.");
  expect(JSON.parse(await readFile(path, "utf8")).headline).toBe("Theirs");
});

test("an article whose file is taken away says so, keeps the words, and is put back @browser-only", async ({
  newsroom,
  desk,
  complaints,
}) => {
  complaints.expect(/404/u);
  const path = await written(newsroom, desk, "Here today");
  await rm(path);
  const notice = newsroom.page.getByRole("region", { name: "The article’s file is gone" });
  await expect(notice).toContainText("Your words are still here");
  await newsroom.article.text.press("ControlOrMeta+End");
  await newsroom.page.keyboard.type(" Second line.");
  await notice.getByRole("button", { name: "Put it back" }).click();
  await expect(notice).toBeHidden();
  await newsroom.saved();
  await expect(newsroom.desk.row("Here today")).toBeVisible();
  expect(await readFile(path, "utf8")).toContain("Second line.");
});

test("copies that a synced folder has left are offered, and go where they are told @browser-only", async ({
  newsroom,
  desk,
}) => {
  const path = await written(newsroom, desk, "Ours");
  const bytes = await readFile(path, "utf8");
  const copyAs = (rest: string, headline: string) =>
    writeFile(path.replace(/\.json$/u, `${rest}.json`), JSON.stringify({ ...JSON.parse(bytes), headline }));
  await copyAs(" (Ada's conflicted copy 2026-11-22)", "From Dropbox");
  const dropbox = newsroom.page.getByRole("region", { name: "Another copy of From Dropbox" });
  await expect(dropbox).toContainText("came from Dropbox");
  await dropbox.getByRole("button", { name: "Keep both" }).click();
  await expect(dropbox).toBeHidden();
  await expect(newsroom.desk.row("From Dropbox")).toBeVisible();

  await copyAs(".sync-conflict-20261122-101010-ABCDEF7", "From Syncthing");
  const syncthing = newsroom.page.getByRole("region", { name: "Another copy of From Syncthing" });
  await syncthing.getByRole("button", { name: "Compare" }).click();
  await expect(syncthing).toBeHidden();
  await expect(newsroom.article.headline).toHaveValue("Ours");

  await copyAs(" 2", "From iCloud");
  const icloud = newsroom.page.getByRole("region", { name: "Another copy of From iCloud" });
  await icloud.getByRole("button", { name: "Set aside" }).click();
  await expect(icloud).toBeHidden();
  expect((await readdir(join(desk, "articles"))).filter((name) => name.includes(" ") || name.includes("sync"))).toEqual(
    [],
  );
});
