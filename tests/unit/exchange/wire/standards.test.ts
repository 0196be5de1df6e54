import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formatsPlugin from "ajv-formats";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import { fuzzing } from "../../../support/fuzzing";
import { exported, PIXEL } from "../support";
import { aRichArticle } from "./aRichArticle";

/**
 * The schemas are other people's and are not part of this repository: STET_STANDARDS names a folder with `ninjs`, `newsml-g2` and
 * `nitf` in it. Without it, or without xmllint, these tests say that they were skipped.
 */
const STANDARDS = process.env["STET_STANDARDS"] ?? "";
const hasXmllint = (() => {
  try {
    execFileSync("xmllint", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();
const folder = mkdtempSync(join(tmpdir(), "stet-standards-"));
afterAll(() => rmSync(folder, { recursive: true }));

const PUBLISHING = { publisher: "The Selwick Courier & Sons", siteAddress: "https://courier.example/" };
const attachment = () => ({ bytes: PIXEL, mediaType: "image/png" });

async function someArticles(count: number): Promise<Article[]> {
  return fc.sample(aRichArticle, { ...fuzzing(count), numRuns: count });
}

async function written(format: string): Promise<string[]> {
  const articles = await someArticles(fuzzing(150).numRuns);
  const files = articles.map((article, at) =>
    exported(article, format, { attachment, draft: at % 2 === 0, settings: PUBLISHING }),
  );
  return (await Promise.all(files)).map(({ text }) => text);
}

function validate(files: readonly string[], schema: string, name: string): void {
  const paths = files.map((text, at) => {
    const path = join(folder, `${name}-${at}.xml`);
    writeFileSync(path, text);
    return path;
  });
  const at = join(STANDARDS, schema);
  expect(() =>
    execFileSync("xmllint", ["--nonet", "--noout", "--schema", at, ...paths], { stdio: "pipe" }),
  ).not.toThrow();
}

describe.skipIf(!existsSync(join(STANDARDS, "ninjs")) || STANDARDS === "")(
  "against the schema of ninjs 3.1 (skipped without STET_STANDARDS)",
  () => {
    it("every item is valid", { timeout: 120_000 }, async () => {
      const read = (name: string) => JSON.parse(readFileSync(join(STANDARDS, "ninjs", name), "utf8"));
      const ajv = new Ajv2020({ strict: false, allErrors: true });
      formatsPlugin.default(ajv);
      ajv.addSchema(read("GeoJSON-schema.json"));
      const check = ajv.compile(read("ninjs-schema_3.1.json"));
      for (const text of await written("ninjs")) {
        check(JSON.parse(text));
        expect(check.errors ?? []).toEqual([]);
      }
      expect(check({ uri: "urn:x:y", private: 1 })).toBe(false);
    });
  },
);

describe.skipIf(!existsSync(join(STANDARDS, "nitf")) || STANDARDS === "" || !hasXmllint)(
  "against the schemas of NewsML-G2 2.35 and NITF 3.6 (skipped without STET_STANDARDS and xmllint)",
  () => {
    it("every item is valid, and so is the text in it", { timeout: 120_000 }, async () => {
      const items = await written("newsml");
      validate(items, "newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd", "item");
      const texts = items.map((item) => /<nitf[\s\S]*<\/nitf>/u.exec(item)?.[0] ?? "");
      validate(texts, "nitf/nitf-3-6.xsd", "inline");
    });

    it("every text by itself is valid", { timeout: 120_000 }, async () => {
      validate(await written("nitf"), "nitf/nitf-3-6.xsd", "nitf");
    });

    it("the validator finds what is wrong", () => {
      const bad = '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><strong/></body></nitf>';
      expect(() => validate([bad], "nitf/nitf-3-6.xsd", "bad")).toThrow();
    });
  },
);
