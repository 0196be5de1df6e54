import { readFile, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nodeFileSystem } from "#desk/disk/nodeFileSystem";
import type { OwnedDesk } from "#desk/openDesk";
import { aBody, aClaim, anArticle, aParagraph, aPieceOfEvidence, sourceFields } from "../../../support/builders";
import { faultyDisk } from "../../../support/faultyDisk";
import { ADA, accepted, freshDesk, freshFolder } from "../../../support/freshDesk";

const QUERY = "lanterns";

/** A desk of three articles that was searched and closed. */
async function searchedDesk(): Promise<{ dir: string; index: string }> {
  const dir = await freshFolder();
  const desk = await freshDesk({ dir });
  const source = accepted(await desk.sources.add(sourceFields({ name: "Orla Fennick", terms: "confidential" }), ADA));
  const claim = aClaim({ evidence: [aPieceOfEvidence({ sourceId: source.id })] });
  for (const headline of ["A", "B", "C"]) {
    const body = aBody(aParagraph(`The lanterns of ${headline}.`), aParagraph(claim));
    await desk.articles.create(anArticle({ headline, body, claims: [claim] }), ADA);
  }
  expect(await desk.articles.list({ query: QUERY })).toHaveLength(3);
  await desk.close();
  return { dir, index: join(dir, "index", "search.bin") };
}

/** Opens the desk again and searches it: what was found, and how many articles had to be read for it. */
async function searchAgain(dir: string): Promise<{ found: number; read: number; desk: OwnedDesk }> {
  let read = 0;
  const fs = faultyDisk({
    read(path) {
      if (/[\\/]articles[\\/]/u.test(path)) read += 1;
      return nodeFileSystem.read(path);
    },
  });
  const desk = await freshDesk({ dir, fs });
  const found = await desk.articles.list({ query: QUERY });
  return { found: found.length, read, desk };
}

describe("the index of words that is kept", () => {
  it("spares reading the articles again", async () => {
    const { dir } = await searchedDesk();
    expect(await searchAgain(dir)).toMatchObject({ found: 3, read: 0 });
  });

  it("is for its owner's eyes alone, and names no source", async () => {
    const { index } = await searchedDesk();
    expect((await stat(index)).mode & 0o777).toBe(0o600);
    const text = (await readFile(index)).toString("latin1");
    expect(text).toContain("lanterns");
    expect(text).not.toMatch(/fennick/iu);
  });

  it("takes in what was saved since, and keeps it", async () => {
    const { dir } = await searchedDesk();
    const { desk } = await searchAgain(dir);
    await desk.articles.create(anArticle({ headline: "Lanterns again" }), ADA);
    await desk.close();
    expect(await searchAgain(dir)).toMatchObject({ found: 4, read: 0 });
  });

  it("holds more words than are read and written at once", async () => {
    const dir = await freshFolder();
    const desk = await freshDesk({ dir });
    // Of two bytes a letter and more, so that the pieces end within words.
    const words = Array.from({ length: 50_000 }, (_, number) => `ж${number}мостов`);
    const paragraphs = [0, 1, 2, 3, 4].map((part) =>
      aParagraph(words.slice(part * 10_000, (part + 1) * 10_000).join(" ")),
    );
    await desk.articles.create(anArticle({ headline: "Lanterns", body: aBody(...paragraphs) }), ADA);
    expect(await desk.articles.list({ query: QUERY })).toHaveLength(1);
    await desk.close();
    const again = await searchAgain(dir);
    expect(again).toMatchObject({ found: 1, read: 0 });
    for (const number of [0, 19_999, 20_000, 23_456, 39_999, 49_999]) {
      expect(await again.desk.articles.list({ query: `ж${number}мостов` })).toHaveLength(1);
    }
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ["cut short in its words", (bytes) => bytes.subarray(0, 40)],
    ["cut short in its numbers", (bytes) => bytes.subarray(0, bytes.length - 6)],
    ["empty", () => Buffer.alloc(0)],
    ["of another format", (bytes) => Buffer.from(bytes).fill(9, 4, 8)],
    ["something else", () => Buffer.from("%PDF-1.7 and so on and so on and so on")],
    [
      "changed in one bit",
      (bytes) => Buffer.from(bytes).fill((bytes.at(-9) ?? 0) ^ 1, bytes.length - 9, bytes.length - 8),
    ],
  ])("is made anew when it is %s", async (_what, spoil) => {
    const { dir, index } = await searchedDesk();
    await writeFile(index, spoil(await readFile(index)));
    expect(await searchAgain(dir)).toMatchObject({ found: 3, read: 3 });
  });

  it("comes to the same wherever it is cut off", async () => {
    const { dir, index } = await searchedDesk();
    const { size } = await stat(index);
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      await truncate(index, Math.floor(size * share));
      const { found, desk } = await searchAgain(dir);
      expect(found).toBe(3);
      await desk.close();
    }
  });
});
