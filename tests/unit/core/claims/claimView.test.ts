import { describe, expect, it } from "vitest";
import { claimState } from "#core/claims/claimState";
import { viewClaim, viewClaims } from "#core/claims/claimView";
import { appendAct } from "#core/claims/ledger";
import { VERDICTS } from "#core/claims/verdict";
import { aBody, aClaim, aClaimMark, anId, aParagraph, aText, TEST_TIME } from "../../../support/builders";

const checked = aClaim({ text: "“It sank in May,” he said.", verdict: "verified", note: "Yes." });
const act = { at: TEST_TIME, by: "Ada Quill", text: "“It sank in May,” he said." };

describe("staleness", () => {
  it("comes with a changed word and goes when the change is undone", () => {
    expect(viewClaim(checked, "“It sank in June,” he said.").stale).toBe(true);
    expect(viewClaim(checked, "“It sank in May,” he said.").stale).toBe(false);
  });

  it("does not come with typography", () => {
    expect(viewClaim(checked, '"It sank\u00A0in\nMay," he said.').stale).toBe(false);
  });

  it("is for settled verdicts only", () => {
    const stale = VERDICTS.filter((verdict) => viewClaim(aClaim({ text: "a", verdict, note: "n" }), "b").stale);
    expect(stale).toEqual(["verified", "disputed", "unverifiable", "false"]);
  });

  it("ends with a reconfirmation on the new words", () => {
    const reconfirmed = appendAct(checked, { ...act, act: "reconfirmed", text: "It sank in June.", note: "" });
    expect(viewClaim(reconfirmed, "It sank in June.").stale).toBe(false);
    expect(claimState(reconfirmed).verdict).toBe("verified");
  });

  it("comes with the retraction of a source, whatever the words, and goes when somebody confirms the verdict", () => {
    const retraction = { ...act, act: "source-retracted", sourceId: anId(), reason: "It was made up." } as const;
    const shaken = appendAct(checked, retraction);
    expect(viewClaim(shaken, act.text)).toMatchObject({ stale: true, reworded: false, verdict: "verified" });
    expect(viewClaim(shaken, "It sank in June.")).toMatchObject({ stale: true, reworded: true });
    expect(viewClaim(appendAct(shaken, { ...act, act: "reconfirmed", note: "" }), act.text).stale).toBe(false);
    expect(viewClaim(appendAct(aClaim({ text: act.text }), retraction), act.text).stale).toBe(false);
  });

  it("does not come over a claim whose text is gone", () => {
    expect(viewClaim(checked, null)).toMatchObject({ stale: false, orphaned: true, inText: false, text: act.text });
  });
});

describe("viewClaim", () => {
  it("comes back as the same object while neither the record nor the words change", () => {
    const view = viewClaim(checked, act.text);
    expect(viewClaim(checked, act.text)).toBe(view);
    expect(viewClaim(checked, "Other words.")).not.toBe(view);
    expect(viewClaim(checked, null)).toMatchObject({ inText: false, text: act.text });
    expect(viewClaim(appendAct(checked, { ...act, act: "reopened", note: "" }), act.text).verdict).toBe("unchecked");
  });
});

describe("viewClaims", () => {
  it("lists claims in the order of the text, then orphans", () => {
    const [first, second, gone] = [aClaim({ text: "a" }), aClaim({ text: "b" }), checked];
    const claims = { [gone.id]: gone, [second.id]: second, [first.id]: first };
    const views = viewClaims(aBody(aParagraph(first), aParagraph(second)), claims);
    expect(views.map(({ id }) => id)).toEqual([first.id, second.id, gone.id]);
  });

  it("lists no claim that left the text before anybody worked on it", () => {
    const marked = aClaim();
    expect(viewClaims(aBody(aParagraph("x")), { [marked.id]: marked })).toEqual([]);
  });

  it("lists an orphan somebody had only been asked to check", () => {
    const assigned = appendAct(aClaim(), { ...act, act: "assigned", assignee: "Bo" });
    expect(viewClaims(aBody(aParagraph("x")), { [assigned.id]: assigned })).toMatchObject([{ orphaned: true }]);
  });

  it("lists no orphan that was dismissed, until its text comes back", () => {
    const dismissed = appendAct(checked, { ...act, act: "dismissed", note: "" });
    const claims = { [dismissed.id]: dismissed };
    expect(viewClaims(aBody(aParagraph("x")), claims)).toEqual([]);
    const back = aBody(aParagraph("Again: ", dismissed));
    expect(viewClaims(back, claims)).toMatchObject([{ inText: true, orphaned: false, verdict: "verified" }]);
  });

  it("leaves out a mark that has no record", () => {
    const stray = aText("x", aClaimMark(aClaim().id));
    expect(viewClaims(aBody({ type: "paragraph", content: [stray] }), {})).toEqual([]);
  });
});
