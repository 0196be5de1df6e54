import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import { apply } from "#core/article/commands/apply";
import type { DocumentNode } from "#core/article/document/documentNode";
import { readArticle } from "#core/article/migrations/migrateArticle";
import { claimTexts } from "#core/claims/claimTexts";
import { aBody, aClaim, aClaimMark, anAct, anArticle, anId, aParagraph, aText } from "../../../../support/builders";
import { refusalOf, valueIn } from "../../../../support/unwrap";

const act = anAct();
const copy = anArticle({ body: aBody(aParagraph("It sank in May."), aParagraph("Nobody drowned.")) });

const mark = (from: number, to: number, claimId = anId(), on: Article = copy) =>
  apply(on, { type: "mark-claim", claimId, from, to }, act);
const edit = (article: Article, body: DocumentNode) => apply(article, { type: "edit-body", body }, act);

describe("mark-claim", () => {
  it("marks the words between two positions and starts the claim's ledger with them", () => {
    const id = anId();
    const marked = valueIn(mark(1, 8, id));
    expect([...claimTexts(marked.body)]).toEqual([[id, "It sank"]]);
    expect(marked.claims[id]?.ledger).toMatchObject([
      { act: "marked", text: "It sank", by: act.by, at: act.at, copiedFrom: null, previous: null },
    ]);
  });

  it("marks across paragraphs", () => {
    expect([...claimTexts(valueIn(mark(1, 34)).body).values()]).toEqual(["It sank in May.\nNobody drowned."]);
  });

  it("marks claims within claims, and claims that overlap", () => {
    const [outer, inner, across] = [anId(), anId(), anId()];
    const once = valueIn(mark(1, 16, outer));
    const twice = valueIn(mark(4, 8, inner, once));
    const thrice = valueIn(mark(9, 24, across, twice));
    expect(Object.fromEntries(claimTexts(thrice.body))).toEqual({
      [outer]: "It sank in May.",
      [inner]: "sank",
      [across]: "in May.\nNobody",
    });
    expect(refusalOf(readArticle(JSON.parse(JSON.stringify(thrice))))).toBeNull();
  });

  it.each([
    ["nothing", 3, 3],
    ["a stretch that ends before it starts", 8, 3],
    ["white space", 3, 4],
    ["the seam between two paragraphs", 16, 18],
    ["more text than there is", 1, 4000],
  ])("refuses %s", (_, from, to) => {
    expect(refusalOf(mark(from, to))).toBe("claim-empty");
  });

  it("refuses an id that is taken, also by a claim that is gone from the text", () => {
    const orphan = aClaim();
    const article = anArticle({ claims: [orphan], body: copy.body });
    expect(refusalOf(mark(1, 8, orphan.id, article))).toBe("claim-exists");
  });
});

describe("unmark-claim", () => {
  it("takes the mark off everywhere and keeps words, record and other claims", () => {
    const [id, other] = [anId(), anId()];
    const marked = valueIn(mark(4, 8, other, valueIn(mark(1, 34, id))));
    const unmarked = valueIn(apply(marked, { type: "unmark-claim", claimId: id }, act));
    expect([...claimTexts(unmarked.body).keys()]).toEqual([other]);
    expect(unmarked.claims).toEqual(marked.claims);
  });
});

describe("edit-body", () => {
  it("gives every new mark a record, unchecked, and keeps the others as they are", () => {
    const known = aClaim({ verdict: "verified", note: "n" });
    const fresh = anId();
    const article = anArticle({ claims: [known] });
    const edited = valueIn(
      edit(article, aBody(aParagraph(known), { type: "paragraph", content: [aText("New.", aClaimMark(fresh))] })),
    );
    expect(edited.claims[known.id]).toBe(known);
    expect(edited.claims[fresh]?.ledger).toMatchObject([{ act: "marked", text: "New." }]);
  });

  it("remembers what a new claim was copied from, and nothing for a claim that has a record", () => {
    const known = aClaim();
    const [copy, foreign] = [anId(), anId()];
    const body = aBody(aParagraph(known), {
      type: "paragraph",
      content: [aText("New.", aClaimMark(copy)), aText(" ", aClaimMark(foreign))],
    });
    const original = anId();
    const copies = { [copy]: known.id, [foreign]: original, [known.id]: original };
    const edited = valueIn(apply(anArticle({ claims: [known] }), { type: "edit-body", body, copies }, act));
    expect(edited.claims[known.id]).toBe(known);
    expect(edited.claims[copy]?.ledger).toMatchObject([{ act: "marked", text: "New.", copiedFrom: known.id }]);
    expect(edited.claims[foreign]?.ledger).toMatchObject([{ act: "marked", text: " ", copiedFrom: original }]);
  });

  it("keeps the records of claims that it removes, so that undo finds them again", () => {
    const known = aClaim({ verdict: "verified", note: "n" });
    const article = anArticle({ claims: [known] });
    const cut = valueIn(edit(article, aBody(aParagraph("Fog."))));
    expect(cut.claims).toBe(article.claims);
    expect(valueIn(edit(cut, article.body)).claims).toBe(article.claims);
  });

  it("keeps the claim when its paragraph is split", () => {
    const known = aClaim({ text: "It sank. Nobody drowned." });
    const [first, second] = ["It sank.", "Nobody drowned."].map(
      (text): DocumentNode => ({ type: "paragraph", content: [aText(text, aClaimMark(known.id))] }),
    );
    const split = valueIn(edit(anArticle({ claims: [known] }), aBody(...(first && second ? [first, second] : []))));
    expect(Object.keys(split.claims)).toEqual([known.id]);
    expect(claimTexts(split.body).get(known.id)).toBe("It sank.\nNobody drowned.");
  });

  it("refuses a body that the schema does not know", () => {
    expect(refusalOf(edit(copy, aBody({ type: "iframe" })))).toBe("body-invalid");
    expect(refusalOf(edit(copy, { type: "paragraph" }))).toBe("body-invalid");
  });
});
