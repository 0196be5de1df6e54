import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply } from "#core/article/commands/apply";
import { textBlocks } from "#core/article/document/plainText";
import { guardSave } from "#core/article/guardSave";
import { claimState } from "#core/claims/claimState";
import { appendAct } from "#core/claims/ledger";
import { mergeLedgers } from "#core/claims/mergeLedgers";
import { type Chosen, mergeArticles, undecided } from "#core/revisions/mergeArticles";
import { isQuestion, mergeChoices } from "#core/revisions/mergeChoices";
import { aBody, aClaim, anAct, anArticle, aParagraph, TEST_TIME } from "../../../support/builders";
import { accepted } from "../../../support/freshDesk";

const FERRY = "The ferry to Port Selwick sank in the storm of 1931.";
const HARBOUR = "The harbour master says that nobody has asked since.";
const TIDE = "High tide comes at nine in the evening on most days.";
const NEWS = "A diver found the bell of the ship on Sunday morning.";

const article = anArticle();
const saying = (...texts: string[]) => ({ ...article, body: aBody(...texts.map((text) => aParagraph(text))) });
const base = saying(FERRY, HARBOUR, TIDE);

function merged(theirs: typeof base, mine: typeof base, chosen: Chosen = {}, from: typeof base | null = base) {
  return textBlocks(mergeArticles(theirs, mine, mergeChoices(from, theirs, mine), chosen, anAct()).body);
}

describe("choosing between two texts", () => {
  it("suggests what only one of the two has changed, so that nothing is left to decide", () => {
    const mine = saying(FERRY.replace("1931", "1932"), HARBOUR, TIDE);
    const theirs = saying(FERRY, HARBOUR, TIDE.replace("nine", "ten"), NEWS);
    expect(undecided(mergeChoices(base, theirs, mine), {})).toBe(0);
    expect(merged(theirs, mine)).toEqual([FERRY.replace("1931", "1932"), HARBOUR, TIDE.replace("nine", "ten"), NEWS]);
  });

  it("takes a paragraph out that one has taken out, and keeps what one has written", () => {
    expect(merged(saying(FERRY, TIDE), saying(FERRY, HARBOUR, TIDE, NEWS))).toEqual([FERRY, TIDE, NEWS]);
    expect(merged(saying(FERRY, HARBOUR, TIDE, NEWS), saying(FERRY, TIDE))).toEqual([FERRY, TIDE, NEWS]);
  });

  it("asks where both have changed the same paragraph, and takes mine, theirs or both", () => {
    const mine = saying(FERRY.replace("1931", "1932"), HARBOUR, TIDE);
    const theirs = saying(FERRY.replace("1931", "1933"), HARBOUR, TIDE);
    const choices = mergeChoices(base, theirs, mine);
    expect(undecided(choices, {})).toBe(1);
    const [question] = choices.copy.filter(isQuestion);
    const key = question?.key ?? "";
    expect(undecided(choices, { [key]: "both" })).toBe(0);
    const first = (chosen: Chosen) => merged(theirs, mine, chosen).slice(0, -2);
    expect(first({ [key]: "mine" })).toEqual([FERRY.replace("1931", "1932")]);
    expect(first({ [key]: "theirs" })).toEqual([FERRY.replace("1931", "1933")]);
    expect(first({ [key]: "both" })).toEqual([FERRY.replace("1931", "1932"), FERRY.replace("1931", "1933")]);
  });

  it("asks about everything when the base is not known", () => {
    expect(undecided(mergeChoices(null, saying(FERRY, NEWS), saying(FERRY, HARBOUR)), {})).toBe(2);
  });

  it("chooses between details, and leaves stage and sign-off to the desk", () => {
    const mine = { ...base, headline: "Mine", section: "Sea" };
    const theirs = { ...base, headline: "Theirs", stage: "in-review" as const };
    const choices = mergeChoices(base, theirs, mine);
    expect(choices.details.map(({ field, suggested }) => [field, suggested])).toEqual([
      ["headline", null],
      ["section", "mine"],
    ]);
    const result = mergeArticles(theirs, mine, choices, { headline: "theirs" }, anAct());
    expect(result).toMatchObject({ headline: "Theirs", section: "Sea", stage: "in-review" });
  });

  it("is theirs when everything of theirs is chosen, and mine when everything of mine is", () => {
    const text = fc.constantFrom(
      FERRY,
      HARBOUR,
      TIDE,
      NEWS,
      FERRY.replace("sank", "left"),
      TIDE.replace("nine", "two"),
    );
    const copy = fc.uniqueArray(text, { maxLength: 5 });
    fc.assert(
      fc.property(copy, copy, (one, other) => {
        const [theirs, mine] = [saying(...one), saying(...other)];
        const choices = mergeChoices(null, theirs, mine);
        const all = (choice: "mine" | "theirs" | "both") =>
          Object.fromEntries(choices.copy.map(({ key }) => [key, choice]));
        const isMoved = choices.copy.some(({ change }) => change.kind === "moved");
        expect(merged(theirs, mine, all("mine"), null)).toEqual(other);
        if (!isMoved) expect(merged(theirs, mine, all("theirs"), null)).toEqual(one);
        const both = merged(theirs, mine, all("both"), null);
        expect([...one, ...other].filter((paragraph) => !both.includes(paragraph))).toEqual([]);
      }),
      { numRuns: 200, seed: 11 },
    );
  });
});

describe("the claims of both", () => {
  const claim = aClaim({ text: FERRY });
  const standing = anArticle({ claims: [claim], body: aBody(aParagraph(claim)) });
  const judged = (verdict: "verified" | "false", by: string) =>
    accepted(apply(standing, { type: "record-verdict", claimId: claim.id, verdict, note: "Seen." }, anAct({ by })));

  it("keeps what either has judged, in a chain that fits, whatever text is chosen", () => {
    const [theirs, mine] = [judged("false", "Noor Fell"), judged("verified", "Ada Quill")];
    const result = mergeArticles(theirs, mine, mergeChoices(standing, theirs, mine), {}, anAct());
    const ledger = result.claims[claim.id]?.ledger ?? [];
    expect(ledger.map(({ act, by }) => `${act} ${by}`)).toEqual([
      "marked Ada Quill",
      "verdict Noor Fell",
      "verdict Ada Quill",
    ]);
    expect(accepted(guardSave(theirs, result))).toBe(result);
  });

  it("makes claims in a second text of a paragraph copies, so that no claim has both wordings", () => {
    const rewrite = (text: string) => ({
      ...standing,
      body: aBody({
        type: "paragraph",
        content: [{ type: "text", text, marks: [{ type: "claim", attrs: { id: claim.id } }] }],
      }),
    });
    const [theirs, mine] = [rewrite(FERRY.replace("1931", "1933")), rewrite(FERRY.replace("1931", "1932"))];
    const choices = mergeChoices(standing, theirs, mine);
    const result = mergeArticles(theirs, mine, choices, { [choices.copy[0]?.key ?? ""]: "both" }, anAct());
    const copy = Object.values(result.claims).find(({ id }) => id !== claim.id);
    expect(copy && claimState(copy).copiedFrom).toBe(claim.id);
    expect(accepted(guardSave(theirs, result))).toBe(result);
  });

  it("keeps a taking-back tied to the entry that it takes back", () => {
    const entry = { at: TEST_TIME, by: "Ada Quill", text: FERRY };
    const verdict = appendAct(claim, { ...entry, act: "verdict", verdict: "verified", note: "Seen." });
    const mine = appendAct(verdict, { ...entry, act: "taken-back", entry: verdict.ledger.at(-1)?.hash ?? "" });
    const theirs = appendAct(claim, { ...entry, by: "Noor Fell", act: "assigned", assignee: "Noor Fell" });
    expect(claimState(mergeLedgers(theirs, mine))).toMatchObject({ verdict: "unchecked", assignee: "Noor Fell" });
  });

  it("writes nothing twice that is in both", () => {
    const entry = { at: TEST_TIME, by: "Ada Quill", text: FERRY };
    const act = { ...entry, act: "assigned", assignee: "Ada Quill" } as const;
    const theirs = appendAct(appendAct(claim, { ...act, assignee: "Noor Fell" }), act);
    expect(mergeLedgers(theirs, appendAct(claim, act))).toEqual(theirs);
  });

  it("opens a claim again that was judged without knowing of a retraction", () => {
    const entry = { at: TEST_TIME, by: "Ada Quill", text: FERRY };
    const theirs = appendAct(claim, {
      ...entry,
      by: "Noor Fell",
      act: "source-retracted",
      sourceId: claim.id,
      reason: "Forged.",
    });
    const mine = appendAct(claim, { ...entry, act: "verdict", verdict: "verified", note: "Seen." });
    expect(claimState(mergeLedgers(theirs, mine)).verdict).toBe("unchecked");
  });
});
