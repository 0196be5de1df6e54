import { readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Safekeeping } from "./pages/safekeeping";
import { stet } from "./support/stet";
import { expect, test } from "./support/test";

test.use({ sample: true });

test("a desk is backed up on screen, and a second desk is made of the backup @browser-only", async ({
  newsroom,
  desk,
  folder,
}) => {
  const backups = new Safekeeping(newsroom.page);
  await backups.open();
  await expect(backups.dialog).toContainText("It holds confidential sources");
  await expect(backups.backingUp).toContainText("There is no backup of this desk yet");
  await backups.backUp();

  const [download] = await Promise.all([
    newsroom.page.waitForEvent("download"),
    backups.backingUp.getByRole("button", { name: "Download the last one" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^stet-backup-\d{8}T\d{6}Z\.zip$/u);
  const file = join(folder, "backup.zip");
  await download.saveAs(file);

  const [chooser] = await Promise.all([
    newsroom.page.waitForEvent("filechooser"),
    backups.restoring.getByRole("button", { name: "Restore a backup…" }).click(),
  ]);
  await chooser.setFiles(file);
  await expect(backups.restoring).toContainText("stet --desk");
  const beside = (await readdir(tmpdir())).filter((name) => name.startsWith(`${basename(desk)}-restored-`));
  expect(beside).toHaveLength(1);
  const restored = join(tmpdir(), beside[0] ?? "");
  const listed = await stet(restored, "--json", "list");
  const here = await stet(desk, "--json", "list");
  expect(JSON.parse(listed.stdout)).toEqual(JSON.parse(here.stdout));
  await rm(restored, { recursive: true, force: true });
  await backups.close();
});

test("what is no backup is refused in words, and nothing is left of it @browser-only", async ({
  newsroom,
  complaints,
  desk,
  folder,
}) => {
  complaints.expect(/422/u);
  const file = join(folder, "letter.zip");
  await writeFile(file, "Dear editor,");
  const backups = new Safekeeping(newsroom.page);
  await backups.open();
  const [chooser] = await Promise.all([
    newsroom.page.waitForEvent("filechooser"),
    backups.restoring.getByRole("button", { name: "Restore a backup…" }).click(),
  ]);
  await chooser.setFiles(file);
  await expect(backups.restoring.getByRole("alert")).toContainText("This is no whole backup of a Stet desk");
  expect((await readdir(tmpdir())).filter((name) => name.startsWith(`${basename(desk)}-restored-`))).toEqual([]);
});

test("where backups go, and whether they come by themselves, is the desk's to say @browser-only", async ({
  newsroom,
  folder,
}) => {
  const backups = new Safekeeping(newsroom.page);
  await backups.open();
  const automatic = backups.dialog.getByRole("switch", { name: "Back up by itself" });
  await expect(automatic).toBeChecked();
  await automatic.click();
  await backups.dialog.getByRole("textbox", { name: "Folder for backups" }).fill(folder);
  await backups.dialog.getByRole("button", { name: "Use this folder" }).click();
  await expect(backups.backingUp).toContainText(folder);
  await backups.backUp();
  expect(await readdir(folder)).toHaveLength(1);
  await newsroom.page.reload();
  await backups.open();
  await expect(automatic).not.toBeChecked();
});
