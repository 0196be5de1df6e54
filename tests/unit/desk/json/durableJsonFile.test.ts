import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readArticle } from "#core/article/migrations/migrateArticle";
import { succeed } from "#core/result";
import { nodeFileSystem } from "#desk/disk/nodeFileSystem";
import { DurableJsonFile, jsonBytes, readJsonBytes, UnreadableFile } from "#desk/json/durableJsonFile";
import { aClaim, anArticle } from "../../../support/builders";
import { freshFolder } from "../../../support/freshDesk";

describe("DurableJsonFile", () => {
  it("reads back what it wrote, whatever the script", async () => {
    const path = join(await freshFolder(), "a.json");
    const file = new DurableJsonFile<unknown>(nodeFileSystem, path, succeed);
    expect(await file.read()).toBeNull();
    await file.write({ headline: "عاد المركب 🛶 « oui »" });
    expect(await file.read()).toEqual({ headline: "عاد المركب 🛶 « oui »" });
  });

  it("says of bytes that are no UTF-8 that they are damaged, without quoting them", async () => {
    const path = join(await freshFolder(), "a.json");
    await writeFile(path, Buffer.from([0x22, 0x53, 0xff, 0x22]));
    const file = new DurableJsonFile<unknown>(nodeFileSystem, path, succeed);
    const error = await file.read().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadableFile);
    expect(error instanceof UnreadableFile && error.problem.code).toBe("json-damaged");
  });

  it("notices a file cut short at any byte", () => {
    const bytes = jsonBytes(anArticle({ claims: [aClaim({ verdict: "verified", note: "Seen." })] }));
    expect(readJsonBytes(bytes, readArticle).ok).toBe(true);
    const unnoticed = [...bytes.keys()].filter((length) => readJsonBytes(bytes.subarray(0, length), readArticle).ok);
    expect(unnoticed).toEqual([]);
  });
});
