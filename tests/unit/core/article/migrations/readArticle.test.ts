import { describe, expect, it } from "vitest";
import { ARTICLE_SCHEMA_VERSION } from "#core/article/article";
import { migrations, readArticle } from "#core/article/migrations/migrateArticle";
import { aClaim, anArticle, anId } from "../../../../support/builders";
import { refusalOf, valueIn } from "../../../../support/unwrap";

const claim = aClaim({ verdict: "verified", note: "n" });
const sound = JSON.parse(JSON.stringify(anArticle({ claims: [claim] }))) as Record<string, unknown>;
const { headline: _headline, ...withoutHeadline } = sound;
const ledger = (changes: object) => ({
  ...sound,
  claims: { [claim.id]: { ...claim, ledger: claim.ledger.map((entry) => ({ ...entry, ...changes })) } },
});

function nested(depth: number): unknown {
  let node: unknown = { type: "paragraph" };
  for (let level = 0; level < depth; level += 1) node = { type: "blockquote", content: [node] };
  return { type: "doc", content: [node] };
}

describe("readArticle", () => {
  it("reads what was written", () => {
    expect(valueIn(readArticle(sound))).toEqual(sound);
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", 42],
    ["a text", "article"],
    ["a list", [sound]],
    ["an empty object", {}],
    ["another kind of file", { ...sound, schema: "stet/desk" }],
  ])("says that %s is no article", (_, json) => {
    expect(refusalOf(readArticle(json))).toBe("not-an-article");
  });

  it.each([
    ["none", undefined],
    ["a text", "1"],
    ["a fraction", 1.5],
    ["zero", 0],
    ["a negative one", -1],
    ["NaN", Number.NaN],
  ])("asks for the version of the format: %s", (_, schemaVersion) => {
    expect(refusalOf(readArticle({ ...sound, schemaVersion }))).toBe("schema-version-invalid");
  });

  it("leaves what a newer Stet has written alone, and says so", () => {
    const newer = readArticle({ ...sound, schemaVersion: ARTICLE_SCHEMA_VERSION + 1, mood: "grand" });
    expect(newer).toMatchObject({
      problem: { code: "schema-version-newer", remedy: expect.stringContaining("Update") },
    });
  });

  it.each<[string, unknown]>([
    ["a field is missing", withoutHeadline],
    ["a field is unknown", { ...sound, mood: "grand" }],
    ["the id is none", { ...sound, id: "1" }],
    ["the version is no number", { ...sound, version: "3" }],
    ["the version is negative", { ...sound, version: -1 }],
    ["the stage does not exist", { ...sound, stage: "done" }],
    ["the language is none", { ...sound, language: "english please" }],
    ["a time is none", { ...sound, createdAt: "yesterday" }],
    ["the embargo is no time in UTC", { ...sound, embargo: "2031-04-05T06:07:08+02:00" }],
    ["tags are no list", { ...sound, tags: "fog" }],
    ["a byline is a bare text", { ...sound, bylines: ["Ada"] }],
    ["the slug is a path", { ...sound, slug: "../../desk" }],
    ["the body is a text", { ...sound, body: "It sank." }],
    ["the body has fields that documents do not have", { ...sound, body: { type: "doc", content: [], onload: "x" } }],
    ["claims are a list", { ...sound, claims: [claim] }],
    ["a claim has no id that could be one", { ...sound, claims: { c1: claim } }],
    ["a claim has no ledger", { ...sound, claims: { [claim.id]: { id: claim.id, ledger: [] } } }],
    ["a ledger holds an act that nobody knows", ledger({ act: "blessed" })],
    ["a ledger holds a hash that is none", ledger({ hash: "abc" })],
    ["a note has no remarks", { ...sound, notes: { [anId()]: { id: anId(), resolved: false, remarks: [] } } }],
    [
      "the history holds an act that nobody knows",
      { ...sound, history: [{ act: "sold", at: sound["createdAt"], by: "Bo" }] },
    ],
    ["the sign-off has no name", { ...sound, signOff: { by: "", at: sound["createdAt"], version: 0, note: "" } }],
    ["the text nests deeper than any text does", { ...sound, body: nested(20_000) }],
  ])("says that an article is damaged when %s", (_, json) => {
    expect(refusalOf(readArticle(json))).toBe("article-invalid");
  });

  it.each<[string, unknown]>([
    ["a node that the schema does not know", { type: "doc", content: [{ type: "video" }] }],
    ["a document without blocks", { type: "doc" }],
    ["something other than a document", { type: "paragraph" }],
  ])("refuses a body with %s instead of opening an empty page", (_, body) => {
    expect(refusalOf(readArticle({ ...sound, body }))).toBe("body-invalid");
  });

  it("quotes nothing of the file when it refuses it", () => {
    const secret = "Sorrel Dunmarrow";
    const results = [
      readArticle({ ...sound, [secret]: 1 }),
      readArticle({ ...sound, stage: secret }),
      readArticle({ ...sound, claims: { [secret]: claim } }),
      readArticle({ ...sound, tags: { [secret]: 1 } }),
      readArticle({ ...sound, body: { type: secret } }),
      readArticle({ ...sound, body: { type: "doc", content: [{ type: "text", text: secret }] } }),
    ];
    for (const result of results) {
      expect(result.ok).toBe(false);
      expect(JSON.stringify(result)).not.toContain(secret);
    }
  });
});

describe("migrations", () => {
  it("are numbered from 2 up to the version of today without a gap", () => {
    expect(migrations.map(({ to }) => to)).toEqual(
      Array.from({ length: ARTICLE_SCHEMA_VERSION - 1 }, (_, index) => index + 2),
    );
  });
});
