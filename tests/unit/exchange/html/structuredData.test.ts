import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import type { HistoryEntry } from "#core/article/history";
import type { Claim } from "#core/claims/claim";
import { type FactCheck, PLAIN_FACT_CHECK } from "#core/claims/factCheck";
import { appendAct } from "#core/claims/ledger";
import { VERDICTS } from "#core/claims/verdict";
import { addSampleDesk } from "#desk/sample/addSampleDesk";
import { exportArticle } from "#exchange/exportArticle";
import {
  aBody,
  aClaim,
  aClaimMark,
  anAct,
  anArticle,
  aParagraph,
  aSource,
  aText,
  TEST_TIME,
} from "../../../support/builders";
import { accepted, freshDesk } from "../../../support/freshDesk";
import { fuzzing } from "../../../support/fuzzing";
import { dataBlocks, faultsIn } from "../../../support/structuredDataRules";
import { aRandomBody } from "../arbitraries";
import { cleared, exported, imported, startOf } from "../support";

const SETTINGS = { publisher: "The Selwick Courier", siteAddress: "https://courier.example/stories/" };
const FINAL = { draft: false, settings: SETTINGS };

function chosen(claim: Claim, factCheck: Partial<FactCheck> = {}, at = TEST_TIME): Claim {
  const text = claim.ledger.at(-1)?.text ?? "";
  return appendAct(claim, {
    act: "fact-check",
    at,
    by: "Ada Quill",
    text,
    factCheck: { ...PLAIN_FACT_CHECK, ...factCheck },
  });
}

function publishedAt(...moments: readonly string[]): Pick<Article, "stage" | "history"> {
  const move = { act: "stage", by: "Ada Quill", from: "ready", to: "published", reason: "", override: null } as const;
  return { stage: "published", history: moments.map((at): HistoryEntry => ({ ...move, at })) };
}

const FALSE_CLAIM = () =>
  chosen(aClaim({ verdict: "false", note: "It floats" }), {
    summary: "The ferry sank",
    claimant: "Harbour Board",
    claimantKind: "organisation",
    appearance: "https://board.example/minutes?of=1931",
  });

async function reviewsOf(article: Article, settings: Partial<typeof SETTINGS> = SETTINGS) {
  const { text, warnings } = await exported(article, "html", { draft: false, settings });
  return { reviews: dataBlocks(text).slice(1), warnings };
}

describe("the article in the data for search engines", () => {
  it("says of itself what the page says, and no more", async () => {
    const article = anArticle({
      slug: "ferry-returns",
      dateline: "Port Selwick",
      tags: ["ferry", "harbour"],
      subjects: ["04000000", "20000001"],
      bylines: [{ name: "Ada Quill" }, { name: "Bram Tolle" }],
    });
    const { text } = await exported(article, "html", FINAL);
    expect(dataBlocks(text)).toEqual([
      {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        mainEntityOfPage: { "@type": "WebPage", "@id": "https://courier.example/stories/ferry-returns" },
        url: "https://courier.example/stories/ferry-returns",
        headline: "Ferry returns to Port Selwick",
        description: "The first crossing in ninety years left on Monday.",
        author: [
          { "@type": "Person", name: "Ada Quill" },
          { "@type": "Person", name: "Bram Tolle" },
        ],
        publisher: { "@type": "Organization", name: "The Selwick Courier" },
        dateline: "Port Selwick",
        inLanguage: "en",
        articleSection: "Harbour",
        keywords: ["ferry", "harbour"],
        about: [
          {
            "@type": "Thing",
            "@id": "http://cv.iptc.org/newscodes/mediatopic/04000000",
            name: "economy, business and finance",
          },
          { "@type": "Thing", "@id": "http://cv.iptc.org/newscodes/mediatopic/20000001" },
        ],
      },
    ]);
    expect(text).toContain('<link rel="canonical" href="https://courier.example/stories/ferry-returns">');
  });

  it("has no address and no publisher as long as the desk has not said", async () => {
    const { text, warnings } = await exported(anArticle({ slug: "ferry" }), "html", { draft: false });
    const [data] = dataBlocks(text);
    for (const property of ["url", "mainEntityOfPage", "publisher"]) expect(data).not.toHaveProperty(property);
    expect(text).not.toContain("canonical");
    expect(warnings).toEqual([]);
  });

  it("is dated by its history, and by nothing else", async () => {
    const [first, last] = ["2031-04-06T08:00:00.000Z", "2031-04-09T08:00:00.000Z"];
    const dataOf = async (article: Article) => dataBlocks((await exported(article, "html", FINAL)).text)[0];
    expect(await dataOf(anArticle(publishedAt(first, last)))).toMatchObject({
      datePublished: first,
      dateModified: last,
    });
    const once = await dataOf(anArticle(publishedAt(first)));
    expect(once).toMatchObject({ datePublished: first });
    expect(once).not.toHaveProperty("dateModified");
    for (const stage of ["ready", "published"] as const) {
      expect(JSON.stringify(await dataOf(anArticle({ stage })))).not.toContain("date");
    }
  });

  it("is not in a draft copy, nor is an address, and fact checks are told of", async () => {
    const { text, warnings } = await exported(anArticle({ claims: [FALSE_CLAIM()] }), "html", {
      draft: true,
      settings: SETTINGS,
    });
    expect(text).not.toMatch(/<script|canonical|schema\.org/u);
    expect(warnings).toEqual(["A draft copy carries no fact checks: 1 left out."]);
  });

  it("comes out the same every time", async () => {
    const article = anArticle({ claims: [FALSE_CLAIM()], ...publishedAt(TEST_TIME) });
    const [once, again] = [await exported(article, "html", FINAL), await exported(article, "html", FINAL)];
    expect(again.sha256).toBe(once.sha256);
  });
});

describe("a fact check", () => {
  it("is off until somebody chooses so", async () => {
    const { reviews, warnings } = await reviewsOf(anArticle({ claims: [aClaim({ verdict: "false", note: "No" })] }));
    expect(reviews).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it("is published with all that Google requires, and what it recommends where it is known", async () => {
    const claim = FALSE_CLAIM();
    const article = anArticle({ slug: "ferry", claims: [claim], ...publishedAt("2031-04-06T08:00:00.000Z") });
    const { reviews, warnings } = await reviewsOf(article);
    expect(warnings).toEqual([]);
    expect(reviews).toEqual([
      {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        url: "https://courier.example/stories/ferry",
        claimReviewed: "The ferry sank",
        reviewRating: { "@type": "Rating", ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: "False" },
        author: { "@type": "Organization", name: "The Selwick Courier" },
        datePublished: "2031-04-06T08:00:00.000Z",
        inLanguage: "en",
        itemReviewed: {
          "@type": "Claim",
          author: { "@type": "Organization", name: "Harbour Board" },
          appearance: { "@type": "CreativeWork", url: "https://board.example/minutes?of=1931" },
        },
      },
    ]);
    expect(JSON.stringify(reviews)).not.toContain(claim.id);
  });

  it("is by the people of the byline where no publisher is known, of the claim's words, and without a number if it is neither true nor false", async () => {
    const claim = chosen(aClaim({ verdict: "disputed", note: "Two logs" }));
    const { reviews, warnings } = await reviewsOf(anArticle({ slug: "ferry", claims: [claim] }), {
      siteAddress: SETTINGS.siteAddress,
    });
    expect(reviews).toMatchObject([
      {
        claimReviewed: "The ferry sank in 1931.",
        reviewRating: { alternateName: "Disputed" },
        author: [{ "@type": "Person", name: "Ada Quill" }],
      },
    ]);
    expect(JSON.stringify(reviews)).not.toMatch(/ratingValue|itemReviewed|datePublished/u);
    expect(warnings).toEqual(["1 fact check says neither who made the claim nor where."]);
  });

  it("has no date of publication when the verdict came after it", async () => {
    const claim = chosen(aClaim({ verdict: "false", note: "No" }), { claimant: "Dov Lem" }, "2031-05-01T00:00:00.000Z");
    const article = anArticle({ slug: "ferry", claims: [claim], ...publishedAt("2031-04-06T08:00:00.000Z") });
    const { reviews } = await reviewsOf(article);
    expect(reviews).toHaveLength(1);
    expect(reviews[0]).not.toHaveProperty("datePublished");
  });

  it("is left out where its page has no address, and the article says so", async () => {
    const claims = [FALSE_CLAIM()];
    const addressless = await reviewsOf(anArticle({ slug: "ferry", claims }), { publisher: "The Selwick Courier" });
    expect(addressless.reviews).toEqual([]);
    expect(addressless.warnings).toEqual([
      expect.stringContaining("1 fact check was left out: the desk has no site address"),
    ]);
    const slugless = await reviewsOf(anArticle({ slug: "", claims }));
    expect(slugless.reviews).toEqual([]);
    expect(slugless.warnings).toEqual([expect.stringContaining("the article has no slug")]);
  });

  it("is left out while its verdict does not hold, with the reason and without its words", async () => {
    const [open, reworded, gone] = [
      chosen(aClaim({ text: "First." })),
      chosen(aClaim({ text: "Second.", verdict: "false", note: "No" })),
      chosen(aClaim({ text: "Third.", verdict: "false", note: "No" })),
    ];
    const body = aBody(aParagraph(open), {
      type: "paragraph",
      content: [aText("Another.", aClaimMark(reworded.id))],
    });
    const { reviews, warnings } = await reviewsOf(anArticle({ slug: "ferry", body, claims: [open, reworded, gone] }));
    expect(reviews).toEqual([]);
    expect(warnings).toEqual([
      "1 fact check was left out, because its text is gone from the article.",
      "1 fact check was left out, because it has no settled verdict.",
      "1 fact check was left out, because its words have changed since the verdict.",
    ]);
  });

  it("stands on a page with others, of which is told that Google shows none then", async () => {
    const other = chosen(aClaim({ text: "It rained.", verdict: "verified", note: "Seen" }), { claimant: "Dov Lem" });
    const { reviews, warnings } = await reviewsOf(anArticle({ slug: "ferry", claims: [FALSE_CLAIM(), other] }));
    expect(reviews).toHaveLength(2);
    expect(warnings).toEqual(["The page carries 2 fact checks; Google shows pages with one alone."]);
  });
});

describe("the page", () => {
  it.each([
    "</script><script>alert(1)</script>",
    "<!-- <script>",
    "--> ]]> &lt;/script&gt; &amp;",
    "line\u2028paragraph\u2029end",
    'quotes " and \\u003c and \\',
    "\ud800 alone",
  ])("holds any headline as data and as nothing else: %j", async (headline) => {
    const { text } = await exported(anArticle({ headline }), "html", FINAL);
    const [script = ""] = text.match(/<script[\s\S]*?<\/script>/u) ?? [];
    expect(text.match(/<\/?script/giu)).toHaveLength(2);
    expect(script).not.toMatch(/<!--|[\u2028\u2029]/u);
    expect(dataBlocks(text)[0]?.["headline"]).toBe(headline);
    expect(text).toContain("</style>");
  });

  it("is refused when a protected name stands in its data alone, whatever escapes it is written in", async () => {
    const source = aSource({ name: "Sorrel & Dunmarrow", terms: "confidential" });
    const settings = { ...SETTINGS, publisher: "The Sorrel & Dunmarrow" };
    const clearance = cleared(anArticle(), { draft: false, sources: [source], settings });
    expect(await exportArticle({ clearance, attachment: () => undefined }, "html")).toMatchObject({
      ok: false,
      problem: { code: "firewall", message: expect.stringContaining("the data for search engines") },
    });
  });

  it("comes back in without a word of its data", async () => {
    const file = await exported(anArticle({ slug: "ferry", claims: [FALSE_CLAIM()] }), "html", FINAL);
    const start = startOf(await imported(file.name, file.bytes));
    expect(JSON.stringify(start)).not.toMatch(/schema\.org|Harbour Board|ClaimReview/u);
  });
});

const words = fc.string({ maxLength: 30, unit: "binary" });
const claimWords = fc.string({ minLength: 1, maxLength: 30, unit: "grapheme" }).filter((text) => text.trim() !== "");
const address = fc.oneof(
  fc.constant("https://board.example/a page?of=1931 and 1932"),
  fc.webUrl({ validSchemes: ["http", "https"], withQueryParameters: true }).filter((url) => url.length < 500),
);
const randomClaim = fc
  .record({
    text: claimWords,
    verdict: fc.constantFrom(...VERDICTS),
    summary: words,
    claimant: words,
    claimantKind: fc.constantFrom("person", "organisation"),
    appearance: fc.oneof(fc.constant(""), address),
  })
  .map(({ text, verdict, ...factCheck }) => chosen(aClaim({ text, verdict, note: "n" }), factCheck));

describe("by the rules of the documentation", () => {
  it.each([
    ["no address", { url: undefined }, "No url"],
    ["an address within the site", { url: "/stories/ferry" }, "url is no absolute address"],
    ["no words for its rating", { reviewRating: { "@type": "Rating", ratingValue: 1 } }, "No alternateName"],
    [
      "a number beneath its scale",
      { reviewRating: { "@type": "Rating", alternateName: "?", ratingValue: -1, bestRating: 5, worstRating: 1 } },
      "A rating outside its scale",
    ],
    [
      "a day without its time",
      { datePublished: "5 April 2031" },
      "datePublished is no date of ISO 8601 with its time zone",
    ],
    ["an empty property", { claimReviewed: "" }, "A property says nothing"],
  ])("a fact check with %s is wrong", async (_, wrong, fault) => {
    const { text } = await exported(anArticle({ slug: "ferry", claims: [FALSE_CLAIM()] }), "html", FINAL);
    const [story = {}, review = {}] = dataBlocks(text);
    expect(faultsIn([story, review])).toEqual([]);
    expect(faultsIn([story, JSON.parse(JSON.stringify({ ...review, ...wrong }))])).toContain(fault);
  });

  it("nothing is wrong with the data of any article", { timeout: 120_000 }, async () => {
    let reviewed = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(randomClaim, { maxLength: 3 }),
        aRandomBody,
        fc.record({ headline: words, standfirst: words, section: words, dateline: words }),
        fc.constantFrom("", "ferry", "عبارة"),
        fc.boolean(),
        async (claims, body, details, slug, isPublished) => {
          const content = [...(body.content ?? []), ...claims.map((claim) => aParagraph(claim))];
          const article = anArticle({
            ...details,
            slug,
            claims,
            body: aBody(...content),
            ...(isPublished ? publishedAt(TEST_TIME) : {}),
          });
          const { text } = await exported(article, "html", FINAL);
          const blocks = dataBlocks(text);
          expect(faultsIn(blocks)).toEqual([]);
          expect(blocks[0]?.["headline"] ?? "").toBe(details.headline);
          reviewed += blocks.length - 1;
        },
      ),
      fuzzing(150),
    );
    expect(reviewed).toBeGreaterThan(20);
  });

  it("nothing is wrong with the data of the sample desk", async () => {
    const desk = await freshDesk();
    accepted(await addSampleDesk(desk, anAct()));
    const sources = await desk.sources.list();
    for (const { id } of await desk.articles.list()) {
      const article = accepted(await desk.articles.get(id));
      const all = Object.values(article.claims).map((claim) => chosen(claim, { claimant: "Dov Lem" }));
      const checked = { ...article, claims: Object.fromEntries(all.map((claim) => [claim.id, claim])) };
      const { text } = await exported(checked, "html", { ...FINAL, sources });
      expect(faultsIn(dataBlocks(text)), article.slug).toEqual([]);
    }
  });
});
