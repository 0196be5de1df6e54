import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Safekeeping } from "./pages/safekeeping";
import { stet } from "./support/stet";
import { expect, test } from "./support/test";

test.use({ sample: true });

test("three files damaged while Stet was closed are told of calmly, and can be found again later @browser-only", async ({
  start,
  desk,
}) => {
  await (await start()).host.kill();
  const [article = ""] = await readdir(join(desk, "articles"));
  const { headline } = JSON.parse(await readFile(join(desk, "articles", article), "utf8"));
  await stet(desk, "trash", article.slice(0, 26));
  await stet(desk, "restore", article.slice(0, 26));
  await writeFile(join(desk, "articles", article), "not an article");
  await writeFile(join(desk, "sources.json"), '{"schema": "stet/sources", "sch');
  await writeFile(join(desk, "desk.json"), "");

  const newsroom = await start();
  await expect(newsroom.desk.row(headline)).toBeVisible();
  const banner = newsroom.desk.pane.getByRole("region", { name: "Damaged files" });
  await expect(banner).toContainText("3 damaged files put aside, and the last good state put in place.");
  await banner.getByText("3 damaged files").press("Enter");
  await expect(banner).toContainText("The article’s revision of");
  await expect(banner).toContainText("sources.json");
  await banner.getByRole("button", { name: "Hide" }).press("Enter");
  await expect(banner).toBeHidden();

  const backups = new Safekeeping(newsroom.page);
  await backups.open();
  await backups.putAside.getByRole("button", { name: "3 files put aside, none deleted" }).click();
  await expect(backups.putAside.getByRole("listitem")).toHaveCount(3);
  await expect(backups.putAside).toContainText(`articles/${article}`);
});

test("a file damaged while Stet is open comes back as it was last saved @browser-only", async ({ newsroom, desk }) => {
  await newsroom.desk.newArticle();
  await newsroom.article.write({ headline: "Just saved", paragraphs: ["Every word of it."] });
  await newsroom.saved();
  const names = await readdir(join(desk, "articles"));
  const texts = await Promise.all(names.map((name) => readFile(join(desk, "articles", name), "utf8")));
  const path = join(desk, "articles", names[texts.findIndex((text) => text.includes("Just saved"))] ?? "");
  await writeFile(path, '{"schema": "stet/art');
  const banner = newsroom.desk.pane.getByRole("region", { name: "Damaged files" });
  await expect(banner).toContainText("1 damaged file put aside, and the last good state put in place.");
  expect(await readFile(path, "utf8")).toContain("Every word of it.");
  await newsroom.article.text.press("ControlOrMeta+End");
  await newsroom.page.keyboard.type(" And more.");
  await newsroom.saved();
  expect(await readFile(path, "utf8")).toContain("And more.");
});
