import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import { newArticle } from "#core/article/newArticle";
import { claimState } from "#core/claims/claimState";
import { viewClaims } from "#core/claims/claimView";
import { appendAct } from "#core/claims/ledger";
import { importFile } from "#exchange/importFile";
import {
  aBody,
  aClaim,
  anAct,
  anArticle,
  anId,
  aParagraph,
  aPieceOfEvidence,
  aSource,
  aText,
  TEST_TIME,
} from "../../../support/builders";
import { TELLTALE_IMAGES } from "../../../support/telltaleImages";
import { articleOf, bytesOf, exported, imported, PIXEL } from "../support";

/** The JSON of an exported article, changed by a test as a careless program would change it. */
async function tampered(article: Article, change: (json: Json) => void): Promise<string> {
  const json: Json = JSON.parse((await exported(article, "json")).text);
  change(json);
  return JSON.stringify(json);
}
type Json = Record<string, unknown> & {
  claims: Record<string, { id: string; ledger: { text: string }[] }>;
  body: { content: object[] };
};

describe("an article exported as Stet JSON and imported again", () => {
  it("is the same, with its claims, evidence and history", async () => {
    const source = aSource();
    const claim = aClaim({ verdict: "verified", evidence: [aPieceOfEvidence({ sourceId: source.id })] });
    const article = anArticle({ claims: [claim], tags: ["ferry"] });
    const file = await exported(article, "json", { sources: [source], draft: false });
    const result = await imported(file.name, file.bytes);
    const back = articleOf(result);
    expect({ ...back, body: null }).toEqual({ ...article, body: null });
    expect(viewClaims(back.body, back.claims)).toEqual(viewClaims(article.body, article.claims));
    expect(result.warnings).toEqual([]);
    expect(result.sources).toEqual([{ id: source.id, label: source.name, kind: "person", role: source.role, url: "" }]);
  });

  it("is published as the same fact checks", async () => {
    const claim = aClaim({ verdict: "false", note: "It floats" });
    const factCheck = {
      summary: "It sank",
      claimant: "Harbour Board",
      claimantKind: "organisation",
      appearance: "",
    } as const;
    const text = claim.ledger[0]?.text ?? "";
    const chosen = appendAct(claim, { act: "fact-check", at: TEST_TIME, by: "Ada Quill", text, factCheck });
    const article = anArticle({ claims: [chosen] });
    const file = await exported(article, "json", { draft: false });
    const { claims } = articleOf(await imported(file.name, file.bytes));
    expect(claims).toEqual(article.claims);
    expect(claimState(claims[claim.id] ?? claim).factCheck).toEqual(factCheck);
  });

  it("loses the label of a draft copy", async () => {
    const file = await exported(anArticle(), "json");
    expect(file.text).toContain("DRAFT, NOT VERIFIED");
    const { warnings } = await imported(file.name, file.bytes);
    expect(warnings).toEqual([expect.stringContaining("DRAFT, NOT VERIFIED")]);
  });

  it("brings its images", async () => {
    const sha256 = "3f21f0a3d2e6a0a1a7c4a5b0f0b1c2d3e4f5061728394a5b6c7d8e9f00112233";
    const real = (
      await imported("a.html", `<img src="data:image/png;base64,${Buffer.from(PIXEL).toString("base64")}">`)
    ).attachments[0];
    const figure = (hash: string) => ({
      type: "figure",
      attrs: { sha256: hash, mediaType: "image/png", alt: "A boat" },
    });
    const article = anArticle({ body: aBody(figure(real?.sha256 ?? ""), figure(sha256)) });
    const onDesk = (hash: string) => (hash === sha256 ? undefined : { bytes: PIXEL, mediaType: "image/png" });
    const file = await exported(article, "json", { attachment: onDesk });
    const { attachments, warnings } = await imported(file.name, file.bytes);
    expect(attachments).toEqual([{ sha256: real?.sha256, bytes: PIXEL }]);
    expect(warnings).toEqual(expect.arrayContaining([expect.stringContaining("not in the file")]));

    const forged = await imported(file.name, bytesOf(file.text.replaceAll(real?.sha256 ?? "", "b".repeat(64))));
    expect(forged.attachments).toEqual([]);
    expect(forged.warnings).toEqual(expect.arrayContaining([expect.stringContaining("not what their hash says")]));
  });

  it("brings an image without what it says about itself, under the hash that it then has", async () => {
    const telltale = TELLTALE_IMAGES["image/jpeg"] ?? PIXEL;
    const figure = { type: "figure", attrs: { sha256: "a".repeat(64), mediaType: "image/jpeg", alt: "A boat" } };
    const attachment = () => ({ bytes: telltale, mediaType: "image/jpeg" });
    const file = await exported(anArticle({ body: aBody(figure) }), "json", { attachment });
    const { attachments } = await imported(file.name, file.bytes);
    expect(attachments.map(({ bytes }) => Buffer.from(bytes).includes("Dunmarrow"))).toEqual([false]);
    expect(file.text).toContain(`"sha256": "${attachments[0]?.sha256}"`);
  });
});

describe("what stays on the desk", () => {
  it("are notes to colleagues, their marks and the files behind evidence", async () => {
    const noteId = anId();
    const claim = aClaim({ evidence: [aPieceOfEvidence({ attachment: "a".repeat(64) })] });
    const article = anArticle({
      claims: [claim],
      body: aBody(aParagraph(claim), {
        type: "paragraph",
        content: [aText("said so", { type: "note", attrs: { id: noteId } })],
      }),
      notes: {
        [noteId]: { id: noteId, resolved: false, remarks: [{ at: TEST_TIME, by: "Bram Tolle", text: "Really?" }] },
      },
    });
    const file = await exported(article, "json", { attachment: () => ({ bytes: PIXEL, mediaType: "image/png" }) });
    expect(file.text).not.toMatch(/Really|"note",|base64/u);
    expect(file.text).toContain("said so");
    expect(file.warnings).toEqual([expect.stringContaining("Notes"), expect.stringContaining("Files behind evidence")]);
  });

  it("is all of a source but what may be public", async () => {
    const source = aSource({
      terms: "background",
      publicLabel: "a harbour official",
      contacts: ["orla@harbour.example"],
      notes: "Met on the quay.",
    });
    const claim = aClaim({ evidence: [aPieceOfEvidence({ sourceId: source.id })] });
    const file = await exported(anArticle({ claims: [claim] }), "json", { sources: [source] });
    expect(JSON.parse(file.text).included.sources).toEqual({
      [source.id]: { id: source.id, label: "a harbour official", kind: null, role: "", url: "" },
    });
    expect(file.text).not.toMatch(/Fennick|orla@|Met on/u);
  });
});

describe("the JSON itself", () => {
  it("has its keys in the same order whatever order the article has them in", async () => {
    const claims = [aClaim(), aClaim()];
    const article = anArticle({ claims });
    const shuffled = Object.fromEntries(Object.entries(article).reverse()) as unknown as Article;
    const reversed = { ...shuffled, claims: Object.fromEntries(Object.entries(article.claims).reverse()) };
    expect((await exported(reversed, "json")).text).toBe((await exported(article, "json")).text);
  });
});

describe("a damaged Stet article", () => {
  const claim = aClaim({ verdict: "verified", note: "I was there." });
  const article = anArticle({ claims: [claim] });

  it("loses keys that nobody knows, each with a warning", async () => {
    const json = await tampered(article, (changed) => {
      changed["mood"] = "glum";
      Object.assign(changed.claims[claim.id] ?? {}, { colour: "red" });
    });
    const result = await imported("a.json", json);
    expect(articleOf(result).claims).toEqual(article.claims);
    expect(result.warnings).toEqual(
      expect.arrayContaining([
        expect.stringContaining("“mood”"),
        expect.stringContaining(`“claims.${claim.id}.colour”`),
      ]),
    );
  });

  it("gets records for marks that have none", async () => {
    const json = await tampered(article, (changed) => {
      changed.claims = {};
    });
    const result = await imported("a.json", json);
    expect(viewClaims(articleOf(result).body, articleOf(result).claims)).toMatchObject([
      { id: claim.id, verdict: "unchecked", inText: true },
    ]);
    expect(result.warnings.join()).toContain("no record");
  });

  it("keeps claims whose marks are gone, and says so", async () => {
    const claim = aClaim({ verdict: "verified" });
    const file = await tampered(anArticle({ claims: [claim] }), (json) => {
      json.body = { ...json.body, content: [aParagraph("Other words.")] };
    });
    const result = await imported("a.stet.json", file);
    expect(result.warnings).toContainEqual(expect.stringContaining("came in as orphans (1)"));
    expect(viewClaims(articleOf(result).body, articleOf(result).claims)).toMatchObject([
      { id: claim.id, orphaned: true },
    ]);
  });

  it("goes by the id that a claim is filed under", async () => {
    const json = await tampered(article, (changed) => {
      Object.assign(changed.claims[claim.id] ?? {}, { id: anId() });
    });
    const result = await imported("a.json", json);
    expect(articleOf(result).claims).toEqual(article.claims);
    expect(result.warnings.join()).toContain("filed under");
  });

  it("loses marks that lead nowhere, and links that run something, but not their text", async () => {
    const json = await tampered(article, (changed) => {
      changed.body.content.push({
        content: [
          { text: "one ", marks: [{ type: "claim", attrs: { id: "not-an-id" } }] },
          { text: "two ", marks: [{ type: "note", attrs: { id: anId() } }] },
          { text: "three", marks: [{ type: "link", attrs: { href: "java\tscript:alert(1)" } }] },
        ].map((node) => ({ type: "text", ...node })),
        ...{ type: "paragraph" },
      });
    });
    const result = await imported("a.json", json);
    const last = articleOf(result).body.content?.at(-1)?.content ?? [];
    expect(last.map(({ text, marks }) => [text, marks])).toEqual([
      ["one ", undefined],
      ["two ", undefined],
      ["three", undefined],
    ]);
    expect(result.warnings).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/lead nowhere.*\(2\)/u),
        expect.stringMatching(/not safe to follow.*\(1\)/u),
      ]),
    );
  });

  it("loses what an attribute must not hold", async () => {
    const json = await tampered(article, (changed) => {
      changed.body.content.push(
        ...[
          {
            type: "figure",
            attrs: { sha256: "../../etc/passwd", mediaType: "text/html", width: 1e12, alt: "A boat" },
            content: [],
          },
          { type: "heading", attrs: { level: 99 }, content: [{ type: "text", text: "Head" }] },
        ],
      );
    });
    const [figure, heading] = articleOf(await imported("a.json", json)).body.content?.slice(-2) ?? [];
    expect(figure?.attrs).toEqual({
      sha256: null,
      mediaType: null,
      width: null,
      height: null,
      alt: "A boat",
      credit: "",
    });
    expect(heading?.attrs).toEqual({ level: 2 });
  });

  it("gets its slug back into form", async () => {
    const json = await tampered(article, (changed) => {
      changed["slug"] = "../Ferry Returns!";
    });
    expect(articleOf(await imported("a.json", json)).slug).toBe("ferry-returns");
  });

  it.each([
    ["schema-version-newer", { schemaVersion: 99 }],
    ["schema-version-invalid", { schemaVersion: "1" }],
    ["article-invalid", { headline: 7 }],
    ["article-invalid", { stage: "half-done" }],
    ["body-invalid", { body: { type: "doc", content: [{ type: "spell" }] } }],
    ["article-invalid", { body: "text" }],
    ["article-invalid", { claims: { nonsense: { id: "nonsense", ledger: [] } } }],
    ["article-invalid", { claims: [] }],
    ["article-invalid", { id: "not-an-id" }],
  ])("is refused as %s when it has %j", async (code, changes) => {
    const json = await tampered(article, (changed) => Object.assign(changed, changes));
    const result = await importFile({ name: "a.json", bytes: bytesOf(json), defaultLanguage: "en" });
    expect(result).toMatchObject({ ok: false, problem: { code } });
  });
});

describe("an article that never had a claim", () => {
  it("comes in without a word of warning", async () => {
    const article = newArticle({ headline: "Harbour reopens" }, anAct());
    const { warnings } = await imported("a.json", JSON.stringify(article));
    expect(warnings).toEqual([]);
  });
});
