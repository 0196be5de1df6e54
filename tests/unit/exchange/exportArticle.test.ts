import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import type { DocumentNode } from "#core/article/document/documentNode";
import { newArticle } from "#core/article/newArticle";
import { Clearance, clearForExport } from "#core/gate/clearance";
import { DEFAULT_SETTINGS } from "#core/settings/deskSettings";
import { exportArticle } from "#exchange/exportArticle";
import { formats } from "#exchange/registry";
import { aPrinter } from "../../support/aPrinter";
import {
  aBody,
  aClaim,
  anAct,
  anArticle,
  aParagraph,
  aPieceOfEvidence,
  aSource,
  aText,
  TEST_TIME,
} from "../../support/builders";
import { TELLTALE_IMAGES } from "../../support/telltaleImages";
import { cleared, exported } from "./support";

/** In one its own, in the other that of the claims in the verification report. */
const WITH_HISTORY = new Set(["json", "package"]);
const FORMATS = formats.filter((format) => format.exporter).map((format) => format.id);
const nothing = () => undefined;

const HIDDEN = aSource({
  name: "Orla Fennick",
  aliases: ["Heron"],
  contacts: ["orla.f@harbour.example", "+1 555 010 7788"],
  terms: "confidential",
  publicLabel: "a harbour official",
});

/**
 * A clearance for an article that the firewall has let pass before it was changed to hold the text given: what an exporter
 * writes must be read again, whatever was read before.
 */
async function exportPast(change: (article: Article) => Article, format: string) {
  const harmless = anArticle({ body: aBody(aParagraph("Nothing to see.")) });
  const clearance = cleared(harmless, { sources: [HIDDEN] });
  Object.assign(clearance.article, change(harmless));
  return exportArticle({ clearance, attachment: nothing, printPdf: aPrinter }, format);
}

describe("the way out", () => {
  it("takes no clearance but one that the checks have given", async () => {
    const clearance = cleared(anArticle());
    const forged = Object.assign(Object.create(Clearance.prototype), clearance);
    const result = await exportArticle({ clearance: forged, attachment: nothing }, "html");
    expect(result).toMatchObject({ ok: false, problem: { code: "not-cleared" } });
  });

  it("knows its formats", async () => {
    const result = await exportArticle({ clearance: cleared(anArticle()), attachment: nothing }, "papyrus");
    expect(result).toMatchObject({ ok: false, problem: { code: "format-unknown" } });
  });
});

const text =
  (...nodes: DocumentNode[]) =>
  (article: Article) => ({ ...article, body: aBody({ type: "paragraph", content: nodes }) });
const link = (href: string) => text(aText("here", { type: "link", attrs: { href } }));

const DISGUISES: [string, (article: Article) => Article][] = [
  ["as it is", text(aText("So said Orla Fennick."))],
  ["in full-width letters", text(aText("So said Ｏｒｌａ Ｆｅｎｎｉｃｋ."))],
  ["with invisible characters", text(aText("So said Or\u200Bla Fen\u00ADni\u2060ck."))],
  ["with accents", text(aText("So said Órla Fénnick."))],
  [
    "split by bold type",
    text(aText("So said Or"), aText("la Fen", { type: "bold" }), aText("nick", { type: "italic" })),
  ],
  [
    "split by a claim",
    text(aText("So said Orla Fen"), aText("nick", { type: "claim", attrs: { id: "01TEST00000000000000000001" } })),
  ],
  [
    "split by underlining and raising",
    text(aText("Or", { type: "underline" }), aText("la Fen", { type: "superscript" }), aText("nick")),
  ],
  ["over a line break", text(aText("Orla"), { type: "hardBreak" }, aText("Fennick"))],
  ["between markup signs", text(aText("*Orla_ ~Fennick*"))],
  ["in a percent-encoded link", link("https://x.example/?q=%4Frla%20%46ennick")],
  ["in a link encoded twice", link("https://x.example/?q=%254Frla%2520Fennick")],
  ["as an address in a link", link("mailto:orla.f@harbour.example")],
  ["as a number", text(aText("Call +1 (555) 010–7788."))],
  ["as a number in other digits", text(aText("Call +١ ٥٥٥ ٠١٠ ٧٧٨٨."))],
  ["as a number split by bold type", text(aText("Call 555 01"), aText("0 77", { type: "bold" }), aText("88."))],
  ["in the headline", (article) => ({ ...article, headline: "Orla Fennick speaks" })],
  [
    "in a list item after item",
    (article) => ({
      ...article,
      body: aBody({
        type: "bulletList",
        content: ["Orla", "Fennick"].map((word) => ({ type: "listItem", content: [aParagraph(word)] })),
      }),
    }),
  ],
  [
    "in a table's cell",
    (article) => ({
      ...article,
      body: aBody({
        type: "table",
        content: [
          {
            type: "tableRow",
            content: [
              { type: "tableCell", content: [aParagraph("Orla Fennick")] },
              { type: "tableCell", content: [aParagraph("x")] },
            ],
          },
        ],
      }),
    }),
  ],
  [
    "in alt text",
    (article) => ({ ...article, body: aBody({ type: "figure", attrs: { alt: "Orla Fennick at sea" } }) }),
  ],
  [
    "in a credit",
    (article) => ({ ...article, body: aBody({ type: "figure", attrs: { alt: "x", credit: "Orla Fennick" } }) }),
  ],
  [
    "in a caption",
    (article) => ({
      ...article,
      body: aBody({ type: "figure", attrs: { alt: "x" }, content: [aText("Orla Fennick")] }),
    }),
  ],
  ["in the file name", (article) => ({ ...article, slug: "orla-fennick-speaks" })],
  ["by an alias in the byline", (article) => ({ ...article, bylines: [{ name: "Heron" }] })],
  ["in the standfirst in entities' letters", (article) => ({ ...article, standfirst: "Orla\u00A0Fennick, again" })],
];

describe.each(FORMATS)("a protected name does not get out in %s", (format) => {
  it.each(DISGUISES)("%s", async (_, change) => {
    const result = await exportPast(change, format);
    expect(result).toMatchObject({ ok: false, problem: { code: "firewall" } });
    if (!result.ok) expect(JSON.stringify(result.problem)).not.toMatch(/Orla|Fennick|Heron|555/u);
  });

  it("but what is no name may leave", async () => {
    expect(await exportPast(text(aText("So said a harbour official.")), format)).toMatchObject({ ok: true });
  });
});

describe("a protected name in a part that few formats write", () => {
  it.each([
    ["html", (article: Article) => ({ ...article, tags: ["harbour", "Orla Fennick"] })],
    ["markdown", (article: Article) => ({ ...article, tags: ["harbour", "Orla Fennick"] })],
    ["json", (article: Article) => ({ ...article, tags: ["harbour", "Orla Fennick"] })],
    ["markdown", (article: Article) => ({ ...article, genre: 'Orla "\\n" Fennick' })],
    ["html", (article: Article) => ({ ...article, section: "Orla Fennick" })],
    [
      "json",
      (article: Article) => ({
        ...article,
        history: [...article.history, { act: "trashed" as const, at: TEST_TIME, by: "Orla Fennick" }],
      }),
    ],
  ])("does not get out in %s", async (format, change) => {
    expect(await exportPast(change, format)).toMatchObject({ ok: false, problem: { code: "firewall" } });
  });

  it("does not get out in the evidence of a claim", async () => {
    const claim = aClaim({ evidence: [aPieceOfEvidence({ sourceId: HIDDEN.id, note: "Orla Fennick\ntold me" })] });
    const article = anArticle({ claims: [claim] });
    const context = { sources: { [HIDDEN.id]: HIDDEN }, settings: DEFAULT_SETTINGS, now: TEST_TIME };
    const clearance = clearForExport(article, { draft: true, override: null }, context);
    if (!clearance.ok) return;
    const result = await exportArticle({ clearance: clearance.value, attachment: nothing }, "json");
    expect(result).toMatchObject({ ok: false, problem: { code: "firewall" } });
  });

  it.each(["in the wording that a claim once had", "in the note of a claim"])(
    "is told apart as part of a claim's history, which nobody can change: %s",
    async (where) => {
      const wording = where.includes("wording") ? { text: "So said Orla Fennick." } : { note: "Ask Orla Fennick." };
      const claim = aClaim({ verdict: "verified", note: "Seen.", ...wording });
      const article = { ...anArticle(), claims: { [claim.id]: claim } };
      const clearance = cleared(article, { sources: [HIDDEN] });
      const result = await exportArticle({ clearance, attachment: nothing }, "json");
      expect(result).toMatchObject({ ok: false, problem: { code: "firewall" } });
      if (!result.ok) {
        expect(result.problem.message).toMatch(/stands in the history of a claim\.$/u);
        expect(result.problem.remedy).toMatch(/holds no history/u);
      }
      for (const format of FORMATS.filter((id) => !WITH_HISTORY.has(id)))
        expect(await exportArticle({ clearance, attachment: nothing, printPdf: aPrinter }, format)).toMatchObject({
          ok: true,
        });
    },
  );

  it.each(FORMATS)("does not get out in %s in base64 or behind Punycode", async (format) => {
    const hidden = [Buffer.from("Orla Fennick").toString("base64"), "https://xn--orlafnnick-f7a.example/"];
    for (const word of hidden) {
      expect(await exportPast(text(aText(`See ${word}.`)), format)).toMatchObject({
        ok: false,
        problem: { code: "firewall" },
      });
    }
  });

  it("does not stop an export when it is only a word of the format itself", async () => {
    const source = aSource({
      name: "Georgia Marks",
      aliases: ["Georgia", "Palatino", "Claims"],
      terms: "confidential",
    });
    // The report in a package has headings of its own, which are text like any other.
    for (const format of FORMATS.filter((id) => id !== "package")) {
      const clearance = cleared(anArticle(), { sources: [source] });
      expect(await exportArticle({ clearance, attachment: nothing, printPdf: aPrinter }, format)).toMatchObject({
        ok: true,
      });
    }
  });
});

describe("a confidential source that the evidence names", () => {
  it("goes by its public label", async () => {
    const claim = aClaim({ evidence: [aPieceOfEvidence({ sourceId: HIDDEN.id })] });
    const file = await exported(anArticle({ claims: [claim] }), "json", { sources: [HIDDEN] });
    expect(file.text).toContain("a harbour official");
    expect(file.text).not.toMatch(/Orla|Heron/u);
  });
});

describe("a draft copy", () => {
  it.each(FORMATS)("says so in its text and its file name as %s, and a final one does not", async (format) => {
    const draft = await exported(anArticle(), format);
    expect(draft.text).toContain("DRAFT, NOT VERIFIED");
    expect(draft.name).toMatch(/^ferry-returns-to-port-selwick-DRAFT-NOT-VERIFIED\.[a-z.]+$/u);
    const final = await exported(anArticle(), format, { draft: false });
    expect(final.text).not.toContain("DRAFT");
    expect(final.name).toMatch(/^ferry-returns-to-port-selwick\.[a-z.]+$/u);
  });
});

describe("an image", () => {
  const figure = (hash: string) => ({
    type: "figure",
    attrs: { sha256: hash, mediaType: "image/jpeg", alt: "The lamp" },
  });
  const article = anArticle({ body: aBody(figure("a".repeat(64))) });
  const jpeg = TELLTALE_IMAGES["image/jpeg"] ?? new Uint8Array();
  const bytesIn = (html: string) => Buffer.from(/base64,([\w+/=]+)/u.exec(html)?.[1] ?? "", "base64");

  it("leaves without what it says about itself, a protected name as well as a place", async () => {
    const sources = [aSource({ name: "Sorrel Dunmarrow", terms: "confidential" })];
    const attachment = () => ({ bytes: jpeg, mediaType: "image/jpeg" });
    const { text, warnings } = await exported(article, "html", { sources, attachment });
    const sent = bytesIn(text);
    expect(sent.subarray(0, 2).toString("hex")).toBe("ffd8");
    expect(sent.includes("Dunmarrow")).toBe(false);
    expect(warnings).toEqual([]);
  });

  it("stays when nobody can read it to its end, and says why", async () => {
    const attachment = () => ({ bytes: jpeg.subarray(0, jpeg.length - 20), mediaType: "image/jpeg" });
    const { text, warnings } = await exported(article, "html", { attachment });
    expect(text).toContain("The lamp");
    expect(text).not.toContain("base64");
    expect(warnings).toContainEqual(expect.stringContaining("is damaged"));
  });
});

describe("the file name", () => {
  it.each([
    ["con", "article-con.txt"],
    ["lpt1", "article-lpt1.txt"],
    ["", "ferry-returns.txt"],
    ["عودة-العبارة", "عودة-العبارة.txt"],
  ])("of slug %j is %s", async (slug, name) => {
    const file = await exported(anArticle({ slug, headline: "Ferry returns" }), "text", { draft: false });
    expect(file.name).toBe(name);
  });

  it("is there even for an article without a name", async () => {
    const file = await exported(newArticle({ headline: "!!!" }, anAct()), "text");
    expect(file.name).toBe("untitled-DRAFT-NOT-VERIFIED.txt");
  });

  it("stays short enough for every file system", async () => {
    const { name } = await exported(anArticle({ slug: "汉".repeat(60) }), "json");
    expect(new TextEncoder().encode(name).length).toBeLessThan(230);
  });

  it("comes with the hash of what is in the file", async () => {
    const { bytes, sha256 } = await exported(anArticle(), "markdown");
    const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
    expect(sha256).toBe(Buffer.from(digest).toString("hex"));
  });
});
