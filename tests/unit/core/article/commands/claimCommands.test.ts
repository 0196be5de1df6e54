import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import { apply, applyAll } from "#core/article/commands/apply";
import type { Command } from "#core/article/commands/command";
import { claimState } from "#core/claims/claimState";
import { viewClaims } from "#core/claims/claimView";
import { brokenEntries } from "#core/claims/ledger";
import { VERDICTS } from "#core/claims/verdict";
import { aBody, aClaim, anAct, anArticle, anId, aParagraph, aPieceOfEvidence } from "../../../../support/builders";
import { refusalOf, valueIn } from "../../../../support/unwrap";

const claim = aClaim({ text: "It sank." });
const claimId = claim.id;
const article = anArticle({ claims: [claim] });
const gone = anArticle({
  claims: [aClaim({ id: claimId, text: "It sank.", verdict: "verified", note: "n" })],
  body: aBody(aParagraph("Fog.")),
});
const act = anAct({ by: "Bo Larkspur" });

const verdict = (changes: Partial<Extract<Command, { type: "record-verdict" }>> = {}): Command => ({
  type: "record-verdict",
  claimId,
  verdict: "verified",
  note: "Looked it up.",
  ...changes,
});

const perform = (command: Command, on: Article = article) => apply(on, command, act);
const state = (changed: Article) => claimState(changed.claims[claimId] ?? aClaim());

describe("every command on a claim", () => {
  const commands: Command[] = [
    verdict(),
    { type: "reconfirm-claim", claimId, note: "" },
    { type: "reopen-claim", claimId, note: "" },
    { type: "assign-claim", claimId, assignee: "Bo" },
    { type: "add-evidence", claimId, evidence: aPieceOfEvidence() },
    { type: "change-evidence", claimId, evidence: aPieceOfEvidence() },
    { type: "remove-evidence", claimId, evidenceId: anId() },
    { type: "dismiss-claim", claimId, note: "" },
  ];

  it.each(commands.map((command) => [command.type, command] as const))(
    "%s: refuses a claim it does not know",
    (_, command) => {
      expect(refusalOf(perform(command, anArticle()))).toBe("claim-unknown");
    },
  );

  it("adds to a ledger that still fits together, and touches no other article", () => {
    const before = JSON.stringify(article);
    const changed = valueIn(
      applyAll(article, [verdict(), { type: "reopen-claim", claimId, note: "" }, verdict({ verdict: "false" })], act),
    );
    expect(changed.claims[claimId]?.ledger.map((entry) => entry.act)).toEqual([
      "marked",
      "verdict",
      "reopened",
      "verdict",
    ]);
    expect(brokenEntries(changed.claims[claimId] ?? claim)).toEqual([]);
    expect(JSON.stringify(article)).toBe(before);
  });
});

describe("record-verdict", () => {
  it("writes down who, when and the very words", () => {
    const changed = valueIn(perform(verdict()));
    expect(changed.claims[claimId]?.ledger.at(-1)).toMatchObject({
      act: "verdict",
      verdict: "verified",
      note: "Looked it up.",
      text: "It sank.",
      by: act.by,
      at: act.at,
    });
  });

  it("takes a settled verdict only with evidence or a note", () => {
    const refused = VERDICTS.filter((given) => refusalOf(perform(verdict({ verdict: given, note: " " }))) !== null);
    expect(refused).toEqual(["verified", "disputed", "unverifiable", "false"]);
    expect(refusalOf(perform(verdict({ note: "" })))).toBe("verdict-unsupported");
    const evidence = aPieceOfEvidence();
    const supported = applyAll(article, [{ type: "add-evidence", claimId, evidence }, verdict({ note: "" })], act);
    expect(state(valueIn(supported)).verdict).toBe("verified");
  });

  it("refuses to judge words that are gone", () => {
    expect(refusalOf(perform(verdict(), gone))).toBe("claim-orphaned");
  });
});

describe("reconfirm-claim", () => {
  it("makes a stale verdict hold for the new words", () => {
    const judged = valueIn(perform(verdict()));
    const mark = { type: "claim", attrs: { id: claimId } };
    const body = aBody({ type: "paragraph", content: [{ type: "text", text: "It sank twice.", marks: [mark] }] });
    const edited = valueIn(apply(judged, { type: "edit-body", body }, act));
    expect(viewClaims(edited.body, edited.claims)).toMatchObject([{ stale: true }]);
    const confirmed = valueIn(apply(edited, { type: "reconfirm-claim", claimId, note: "" }, act));
    expect(viewClaims(confirmed.body, confirmed.claims)).toMatchObject([{ stale: false, verdict: "verified" }]);
  });

  it("refuses when there is no verdict, or no text", () => {
    expect(refusalOf(perform({ type: "reconfirm-claim", claimId, note: "" }))).toBe("nothing-to-reconfirm");
    expect(refusalOf(perform({ type: "reconfirm-claim", claimId, note: "" }, gone))).toBe("nothing-to-reconfirm");
  });
});

describe("evidence", () => {
  const evidence = aPieceOfEvidence({ quote: "At dawn." });
  const added = valueIn(perform({ type: "add-evidence", claimId, evidence }));

  it("is added once", () => {
    expect(state(added).evidence).toEqual([evidence]);
    expect(refusalOf(perform({ type: "add-evidence", claimId, evidence }, added))).toBe("evidence-exists");
  });

  it("is changed and removed by its id", () => {
    const better = { ...evidence, quote: "At noon." };
    expect(state(valueIn(perform({ type: "change-evidence", claimId, evidence: better }, added))).evidence).toEqual([
      better,
    ]);
    const removed = valueIn(perform({ type: "remove-evidence", claimId, evidenceId: evidence.id }, added));
    expect(state(removed).evidence).toEqual([]);
    expect(refusalOf(perform({ type: "remove-evidence", claimId, evidenceId: evidence.id }, removed))).toBe(
      "evidence-unknown",
    );
    expect(refusalOf(perform({ type: "change-evidence", claimId, evidence }, article))).toBe("evidence-unknown");
  });
});

describe("dismiss-claim", () => {
  it("lets an orphan go", () => {
    const dismissed = valueIn(perform({ type: "dismiss-claim", claimId, note: "Cut." }, gone));
    expect(viewClaims(dismissed.body, dismissed.claims)).toEqual([]);
    expect(dismissed.claims[claimId]?.ledger.at(-1)).toMatchObject({ text: "It sank.", note: "Cut." });
  });

  it("refuses a claim that stands in the text", () => {
    expect(refusalOf(perform({ type: "dismiss-claim", claimId, note: "" }))).toBe("claim-in-text");
  });
});

describe("applyAll", () => {
  it("refuses all when one is refused", () => {
    const result = applyAll(article, [verdict(), { type: "dismiss-claim", claimId, note: "" }], act);
    expect(refusalOf(result)).toBe("claim-in-text");
  });

  it("gives back the same article for no commands", () => {
    expect(valueIn(applyAll(article, [], act))).toBe(article);
  });
});
