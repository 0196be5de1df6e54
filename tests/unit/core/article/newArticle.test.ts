import { describe, expect, it } from "vitest";
import { duplicateArticle } from "#core/article/duplicateArticle";
import { readArticle } from "#core/article/migrations/migrateArticle";
import { newArticle } from "#core/article/newArticle";
import { claimState } from "#core/claims/claimState";
import { claimTexts } from "#core/claims/claimTexts";
import { noteTexts } from "#core/notes/noteView";
import { aBody, aClaim, aClaimMark, anAct, anArticle, anId, aParagraph, aText } from "../../../support/builders";
import { refusalOf } from "../../../support/unwrap";

const act = anAct({ by: "Bo Larkspur" });
const roundTrip = (article: unknown) => readArticle(JSON.parse(JSON.stringify(article)));

describe("newArticle", () => {
  it("makes an empty draft that can be read again", () => {
    const article = newArticle({}, act);
    expect(article).toMatchObject({
      stage: "draft",
      version: 0,
      slug: "",
      claims: {},
      createdAt: act.at,
      updatedAt: act.at,
    });
    expect(article.history).toEqual([{ act: "created", at: act.at, by: act.by, from: "" }]);
    expect(refusalOf(roundTrip(article))).toBeNull();
  });

  it("takes its slug from its headline, unless it is given one", () => {
    expect(newArticle({ headline: "Fog over the harbour" }, act).slug).toBe("fog-over-the-harbour");
    expect(newArticle({ headline: "Fog", slug: "weather" }, act).slug).toBe("weather");
  });

  it("has records for the claims that its text comes with", () => {
    const id = anId();
    const body = aBody({ type: "paragraph", content: [aText("It sank.", aClaimMark(id))] });
    expect(newArticle({ body, from: "fog.html" }, act)).toMatchObject({
      claims: { [id]: { ledger: [{ act: "marked", text: "It sank.", by: act.by }] } },
      history: [{ from: "fog.html" }],
    });
  });
});

describe("newArticle with notes that its text brings along", () => {
  const [id, gone] = [anId(), anId()];
  const noteMark = (noteId: string) => ({ type: "note", attrs: { id: noteId } });
  const body = aBody({
    type: "paragraph",
    content: [aText("It "), aText("sank", noteMark(id)), aText(" in fog", noteMark(anId())), aText(".")],
  });
  const remark = { by: "Bram Tolle", at: "2030-01-02T03:04:05Z", text: " Who says so? " };
  const make = (notes: Parameters<typeof newArticle>[0]["notes"] & object) => newArticle({ body, notes }, act);

  it("files each thread under a fresh id, in the text and in the record", () => {
    const article = make({ [id]: { remarks: [remark, { by: "", at: null, text: "The harbour master." }] } });
    const [[noteId, note] = []] = Object.entries(article.notes);
    expect(noteId).not.toBe(id);
    expect(note).toMatchObject({
      id: noteId,
      resolved: false,
      about: "sank",
      remarks: [
        { by: "Bram Tolle", at: "2030-01-02T03:04:05Z", text: "Who says so?" },
        { by: act.by, at: act.at, text: "The harbour master." },
      ],
    });
    expect(new Set(note?.remarks.map((each) => each.id)).size).toBe(2);
    expect([...noteTexts(article.body)]).toEqual([[noteId, "sank"]]);
    expect(refusalOf(roundTrip(article))).toBeNull();
  });

  it("takes a mark without a thread off its words", () => {
    expect(make({}).body).toEqual(
      aBody({ type: "paragraph", content: ["It ", "sank", " in fog", "."].map((text) => aText(text)) }),
    );
  });

  it("keeps a thread whose words are not in the text, and that it is resolved", () => {
    const { notes } = make({ [gone]: { resolved: true, remarks: [remark] } });
    expect(Object.values(notes)).toMatchObject([{ resolved: true, remarks: [{ text: "Who says so?" }] }]);
    expect(Object.values(notes)[0]).not.toHaveProperty("about");
  });

  it("makes no thread of silence, and cuts what is longer than a note may be", () => {
    const article = make({
      [id]: { remarks: [{ ...remark, text: "   " }] },
      [gone]: { remarks: [{ by: "B".repeat(500), at: "last week", text: "x".repeat(30_000) }] },
    });
    expect(Object.values(article.notes)).toMatchObject([{ remarks: [{ at: act.at }] }]);
    expect(refusalOf(roundTrip(article))).toBeNull();
  });
});

describe("duplicateArticle", () => {
  const claim = aClaim({ text: "It sank.", verdict: "verified", note: "n" });
  const orphan = aClaim({ verdict: "verified", note: "n" });
  const original = {
    ...anArticle({
      claims: [claim, orphan],
      body: aBody(aParagraph(claim), aParagraph("And again: ", claim)),
      stage: "published",
    }),
    signOff: { by: "Bo", at: act.at, version: 3, note: "" },
  };
  const copy = duplicateArticle(original, act);

  it("is a new draft with the same words, signed off by nobody", () => {
    expect(copy).toMatchObject({ headline: original.headline, stage: "draft", version: 0, signOff: null });
    expect(copy.id).not.toBe(original.id);
    expect(copy.history).toMatchObject([{ act: "created", from: original.id, by: act.by }]);
    expect([...claimTexts(copy.body).values()]).toEqual([...claimTexts(original.body).values()]);
    expect(refusalOf(roundTrip(copy))).toBeNull();
  });

  it("leaves the notes to colleagues, and their marks, with the original", () => {
    const id = anId();
    const words = aText("Noted.", { type: "note", attrs: { id } });
    const notes = { [id]: { id, resolved: false, remarks: [{ at: act.at, by: "Bo", text: "Sure?" }] } };
    const noted = { ...original, notes, body: aBody({ type: "paragraph", content: [words] }) };
    expect(duplicateArticle(noted, act)).toMatchObject({ notes: {}, body: aBody(aParagraph("Noted.")) });
    expect(JSON.stringify(duplicateArticle(noted, act))).not.toContain(id);
  });

  it("makes every claim a new one, unchecked, that remembers where it comes from", () => {
    const [only, ...others] = Object.values(copy.claims);
    expect(others).toEqual([]);
    expect(only?.id).not.toBe(claim.id);
    expect(only && claimState(only)).toMatchObject({ verdict: "unchecked", copiedFrom: claim.id, evidence: [] });
    expect([...claimTexts(copy.body).keys()]).toEqual([only?.id]);
  });
});
