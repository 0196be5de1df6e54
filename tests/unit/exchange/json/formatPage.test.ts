import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { articleSchema, signOffSchema } from "#core/article/article";
import { documentNodeSchema } from "#core/article/document/documentNode";
import { documentSchema } from "#core/article/document/schema";
import { historyEntrySchema, overrideSchema } from "#core/article/history";
import { claimSchema, ledgerEntrySchema } from "#core/claims/claim";
import { evidenceSchema } from "#core/claims/evidence";
import { factCheckSchema } from "#core/claims/factCheck";
import { aBody, aClaim, anArticle, aPieceOfEvidence, aSource } from "../../../support/builders";
import { exported, PIXEL } from "../support";

const PAGE = readFileSync(join(import.meta.dirname, "../../../../docs/format.md"), "utf8");

/** The rows of the tables below a heading, up to the next one: the words in code of each first column. */
function documented(heading: string): string[] {
  const [, section = ""] = PAGE.split(new RegExp(`^#+ ${heading}$`, "mu"));
  const [own = ""] = section.split(/^#/mu);
  return [...own.matchAll(/^\| `([^`]+)` \|/gmu)].map(([, key = ""]) => key);
}

/** The rows of the table with this first column. */
function tableOf(column: string): Map<string, string[]> {
  const [, table = ""] = PAGE.split(`\n| ${column} |`);
  const [rows = ""] = table.split("\n\n");
  return new Map(
    [...rows.matchAll(/^\| `(\w+)` \| ([^|]*)\|/gmu)].map(([, name = "", attributes = ""]) => [
      name,
      [...attributes.matchAll(/`(\w+)`/gu)].map(([, word = ""]) => word),
    ]),
  );
}

type Union = { readonly options: readonly { readonly shape: object }[] };
const keysOf = ({ shape }: { readonly shape: object }) => Object.keys(shape);
const keysOfAny = ({ options }: Union) => [...new Set(options.flatMap(keysOf))];
const actsOf = ({ options }: Union) =>
  options.map(({ shape }) => String(Reflect.get(Reflect.get(shape, "act"), "value")));

describe("docs/format.md", () => {
  it("has every key of the file, in the order of the file", () => {
    expect(documented("The file")).toEqual(["notice", ...keysOf(articleSchema), "included"]);
  });

  it.each([
    ["Byline", keysOf(articleSchema.shape.bylines.element)],
    ["Sign-off", keysOf(signOffSchema)],
    ["Claim", keysOf(claimSchema)],
    ["Evidence", keysOf(evidenceSchema)],
    ["Fact check", keysOf(factCheckSchema)],
    ["Override", keysOf(overrideSchema)],
    ["Ledger entry", keysOfAny(ledgerEntrySchema)],
    ["History entry", keysOfAny(historyEntrySchema)],
  ])("has every key of: %s", (heading, keys) => {
    expect(documented(heading).sort()).toEqual([...keys].sort());
  });

  it("names every act", () => {
    for (const act of [...actsOf(ledgerEntrySchema), ...actsOf(historyEntrySchema)])
      expect(PAGE).toContain(`\`${act}\``);
  });

  it("has every key of a node, every node and mark, and their attributes", () => {
    const form = documentNodeSchema as unknown as { shape: object };
    expect(documented("Node").slice(0, 5)).toEqual(keysOf(form));
    const attributes = (types: typeof documentSchema.nodes | typeof documentSchema.marks) =>
      Object.fromEntries(Object.entries(types).map(([name, { spec }]) => [name, Object.keys(spec.attrs ?? {}).sort()]));
    const told = (column: string) =>
      Object.fromEntries([...tableOf(column)].map(([name, words]) => [name, [...words].sort()]));
    expect(told("node")).toEqual(attributes(documentSchema.nodes));
    expect(told("mark")).toEqual(attributes(documentSchema.marks));
  });

  it("has every key of what is included", async () => {
    const source = aSource();
    const claim = aClaim({ verdict: "verified", evidence: [aPieceOfEvidence({ sourceId: source.id })] });
    const hash = "c".repeat(64);
    const article = anArticle({ claims: [claim], body: aBody({ type: "figure", attrs: { sha256: hash, alt: "x" } }) });
    const attachment = () => ({ bytes: PIXEL, mediaType: "image/png" });
    const { included } = JSON.parse((await exported(article, "json", { sources: [source], attachment })).text);
    expect(documented("Included")).toEqual(Object.keys(included));
    expect(documented("Included source")).toEqual(Object.keys(included.sources[source.id]));
    expect(documented("Included image")).toEqual(Object.keys(Object.values(included.attachments)[0] as object));
  });
});
