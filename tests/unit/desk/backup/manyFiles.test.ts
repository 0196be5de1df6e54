import { createHash } from "node:crypto";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { expect, it } from "vitest";
import { openZip } from "#desk/disk/zipReader";
import { writeZip } from "#desk/disk/zipWriter";
import { freshFolder } from "../../../support/freshDesk";

it("an archive of more files than are held at a time has every one of them, in order and whole", async () => {
  const path = join(await freshFolder(), "many.zip");
  const text = (number: number) => `File ${number}. `.repeat(number % 50);
  const hashes: string[] = [];
  await writeZip(path, async (zip) => {
    for (let number = 0; number < 1_500; number += 1) {
      const bytes = new TextEncoder().encode(text(number));
      hashes.push((await zip.addBytes(`files/${number}.txt`, bytes, number % 3 > 0)).sha256);
    }
  });
  const archive = await openZip(path);
  const found: string[] = [];
  for await (const file of archive.files()) {
    expect(file.name).toBe(`files/${found.length}.txt`);
    found.push(
      createHash("sha256")
        .update(await buffer(await file.open()))
        .digest("hex"),
    );
  }
  await archive.close();
  expect(found).toEqual(hashes);
});
