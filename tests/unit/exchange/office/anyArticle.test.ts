import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exportArticle } from "#exchange/exportArticle";
import { contentsOf } from "#exchange/firewall/contentsOf";
import { readXml } from "#exchange/xml/readXml";
import { fuzzing, LONGEST_MS } from "../../../support/fuzzing";
import { valueIn } from "../../../support/unwrap";
import { cleared } from "../support";
import { anyArticle, attachment, SOURCES } from "./anyArticle";

describe.each(["docx", "odt"])("any article as %s", (format) => {
  it("is a file of well-formed parts, the same each time", { timeout: LONGEST_MS }, async () => {
    await fc.assert(
      fc.asyncProperty(anyArticle, fc.boolean(), async (article, draft) => {
        const clearance = cleared(article, { draft, sources: SOURCES });
        const write = () => exportArticle({ clearance, attachment, options: ["claims-as-comments"] }, format);
        const { bytes } = valueIn(await write());
        expect(Buffer.compare(bytes, valueIn(await write()).bytes)).toBe(0);
        for (const { path, bytes: part } of await contentsOf(bytes)) {
          if (!/\.(?:xml|rels)$/u.test(path)) continue;
          const text = new TextDecoder().decode(part);
          expect(readXml(text), path).toMatchObject({ ok: true });
          // What no XML may hold (XML 1.0, 2.2), and what the decoder puts in the place of half a character.
          expect(text).not.toMatch(/(?![\t\n\r])\p{Cc}|[\uFFFD-\uFFFF]/u);
        }
      }),
      fuzzing(15),
    );
  });
});
