import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBody } from "#core/article/document/readBody";
import { importFile } from "#exchange/importFile";
import { aClaim, anArticle, aPieceOfEvidence } from "../../support/builders";
import { bytesOf, exported } from "./support";

const PAGE = `<html lang=en><head><title>A</title><meta name=author content="Ada Quill"></head><body><article><h1>Harbour</h1>
<p class=byline>By Ada Quill</p><ul><li>a<ol start=3><li>b</ol></ul><table><tr><th>x<td rowspan=2>y<tr><td>z</table>
<figure><img src="data:image/png;base64,iVBORw0KGgo="><figcaption>c <cite>d</cite></figcaption></figure><svg><p>e</svg></article>`;
const MARKDOWN = `---\ntitle: Harbour\ntags: [a, b]\n---\n# Harbour\n\n| a | b |\n|---|:-:|\n| 1 | *2* |\n\n- a\n  1. b\n\n> q [x](y) ![z](data:image/png;base64,AA==) <u>u</u>\n\n[^1]: note\n`;
const TEXT =
  "Harbour reopens | News\nBy: Ada Quill\n3 March 2031\n\nIt stood shut.\n\nVELMOOR — It is open. Come.\n\n- a\n- b\n\n> q\n";

/** Damage as files suffer it: bytes changed, cut out, doubled, inserted. */
function damage(bytes: Uint8Array, cuts: readonly (readonly [number, number, number])[]): Uint8Array {
  let damaged = [...bytes];
  for (const [kind, position, value] of cuts) {
    const at = Math.floor(position * damaged.length);
    if (kind === 0) damaged[at] = value;
    else if (kind === 1) damaged.splice(at, 1 + (value % 40));
    else if (kind === 2) damaged.splice(at, 0, ...damaged.slice(at, at + value));
    else if (kind === 3) damaged.splice(at, 0, ...bytesOf(SNIPPETS[value % SNIPPETS.length] ?? ""));
    else damaged = damaged.slice(0, at);
  }
  return new Uint8Array(damaged);
}

const SNIPPETS = [
  "<",
  ">",
  "<!--",
  "<table>",
  "</p>",
  '"',
  "{",
  "}",
  "[[",
  "null",
  "\\u0000",
  "<![CDATA[",
  "&#x110000;",
  "---\n",
  "`",
  "*",
  "|",
  "\n\n",
  "\uFEFF",
  "\u202E",
];

const cuts = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 4 }),
    fc.double({ min: 0, max: 0.999, noNaN: true }),
    fc.integer({ min: 0, max: 255 }),
  ),
  { minLength: 1, maxLength: 8 },
);

describe("a damaged file", () => {
  it.each([
    ["page.html", async () => bytesOf(PAGE)],
    ["note.md", async () => bytesOf(MARKDOWN)],
    ["story.txt", async () => bytesOf(TEXT)],
    ["article.stet.json", anExportedArticle],
  ])(
    "like %s is either read as an article or refused, and never breaks the import",
    async (name, make) => {
      const original = await make();
      await fc.assert(
        fc.asyncProperty(cuts, async (changes) => {
          const result = await importFile({ name, bytes: damage(original, changes), defaultLanguage: "en" });
          if (!result.ok) expect(result.problem.code).not.toBe("import-failed");
          else if (result.value.content.kind === "start") {
            const { body } = result.value.content.start;
            expect(body && readBody(body).ok).toBe(true);
          }
        }),
        { numRuns: 300, seed: 74 },
      );
    },
    60_000,
  );
});

async function anExportedArticle(): Promise<Uint8Array> {
  const claims = [aClaim({ verdict: "verified", evidence: [aPieceOfEvidence()] }), aClaim()];
  return (await exported(anArticle({ claims, tags: ["ferry"] }), "json")).bytes;
}
