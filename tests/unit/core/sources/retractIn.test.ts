import { describe, expect, it } from "vitest";
import { apply } from "#core/article/commands/apply";
import { claimState } from "#core/claims/claimState";
import { viewClaims } from "#core/claims/claimView";
import { appendAct, brokenEntries } from "#core/claims/ledger";
import { reinstateIn } from "#core/sources/reinstateIn";
import { retractIn } from "#core/sources/retractIn";
import {
  aBody,
  aClaim,
  anAct,
  anArticle,
  anId,
  aParagraph,
  aPieceOfEvidence,
  aSource,
  TEST_TIME,
} from "../../../support/builders";
import { valueIn } from "../../../support/unwrap";

const RETRACTED = "2031-05-01T10:00:00.000Z";
const LATER = "2031-05-02T10:00:00.000Z";
const retraction = { at: RETRACTED, by: "Ada Quill", reason: "The recording was forged." };
const source = aSource({ retraction });
const act = anAct({ by: "Ben Reed", at: RETRACTED });

const resting = (overrides: Parameters<typeof aClaim>[0] = {}) =>
  aClaim({ verdict: "verified", evidence: [aPieceOfEvidence({ sourceId: source.id })], ...overrides });

const acts = (article: ReturnType<typeof anArticle>, id: string) =>
  article.claims[id]?.ledger.map((entry) => entry.act);

describe("retractIn", () => {
  it("tells every claim that rests on the source, whatever its stance and verdict, and no other", () => {
    const against = aPieceOfEvidence({ sourceId: source.id, stance: "contradicts" });
    const claims = {
      verified: resting(),
      refuted: aClaim({ text: "It sank in May.", verdict: "false", evidence: [against] }),
      open: aClaim({ text: "It sank at dawn.", evidence: [aPieceOfEvidence({ sourceId: source.id })] }),
      other: aClaim({ text: "It was blue.", verdict: "verified", evidence: [aPieceOfEvidence()] }),
    };
    const article = anArticle({ claims: Object.values(claims) });
    const told = retractIn(article, source, act);
    for (const claim of [claims.verified, claims.refuted, claims.open]) {
      const grown = told.claims[claim.id];
      expect(grown?.ledger.at(-1)).toMatchObject({
        act: "source-retracted",
        sourceId: source.id,
        reason: retraction.reason,
        by: "Ada Quill",
        at: RETRACTED,
        text: claim.ledger[0]?.text,
      });
      expect(grown && brokenEntries(grown)).toEqual([]);
    }
    expect(told.claims[claims.other.id]).toBe(claims.other);
    expect(viewClaims(told.body, told.claims).map(({ stale }) => stale)).toEqual([true, true, false, false]);
    expect(told.body).toBe(article.body);
  });

  it("tells claims whose text is gone, dismissed ones included", () => {
    const orphan = resting();
    const dismissed = appendAct(resting(), {
      act: "dismissed",
      at: TEST_TIME,
      by: "Ada Quill",
      text: "Gone.",
      note: "",
    });
    const article = anArticle({ claims: [orphan, dismissed], body: aBody(aParagraph("Nothing of it.")) });
    const told = retractIn(article, source, act);
    expect(acts(told, orphan.id)?.at(-1)).toBe("source-retracted");
    expect(told.claims[dismissed.id]?.ledger.at(-1)).toMatchObject({ act: "source-retracted", text: "Gone." });
  });

  it("does nothing twice, also when somebody has judged since", () => {
    const claim = resting();
    const told = retractIn(anArticle({ claims: [claim] }), source, act);
    expect(retractIn(told, source, anAct({ at: LATER }))).toBe(told);
    const judged = valueIn(apply(told, { type: "reconfirm-claim", claimId: claim.id, note: "" }, anAct({ at: LATER })));
    expect(retractIn(judged, source, anAct({ at: LATER }))).toBe(judged);
    expect(viewClaims(judged.body, judged.claims)[0]?.stale).toBe(false);
  });

  it("does nothing twice by a clock that was put back", () => {
    const told = retractIn(anArticle({ claims: [resting()] }), source, anAct({ at: TEST_TIME }));
    expect(retractIn(told, source, anAct({ at: TEST_TIME }))).toBe(told);
  });

  it("leaves alone what was linked by somebody who knew", () => {
    const claim = aClaim();
    const evidence = aPieceOfEvidence({ sourceId: source.id });
    const linked = valueIn(
      apply(
        anArticle({ claims: [claim] }),
        { type: "add-evidence", claimId: claim.id, evidence },
        anAct({ at: LATER }),
      ),
    );
    expect(retractIn(linked, source, anAct({ at: LATER }))).toBe(linked);
    const relinked = valueIn(
      apply(
        anArticle({ claims: [aClaim({ id: claim.id, evidence: [{ ...evidence, sourceId: anId() }] })] }),
        { type: "change-evidence", claimId: claim.id, evidence },
        anAct({ at: LATER }),
      ),
    );
    expect(retractIn(relinked, source, anAct({ at: LATER }))).toBe(relinked);
  });

  it("tells a claim whose evidence was only reworded since", () => {
    const piece = aPieceOfEvidence({ sourceId: source.id });
    const claim = aClaim({ evidence: [piece] });
    const command = { type: "change-evidence", claimId: claim.id, evidence: { ...piece, note: "page 3" } } as const;
    const changed = valueIn(apply(anArticle({ claims: [claim] }), command, anAct({ at: LATER })));
    expect(acts(retractIn(changed, source, anAct({ at: LATER })), claim.id)?.at(-1)).toBe("source-retracted");
  });

  it("tells a claim that names the source by an id from before a merger", () => {
    const former = anId();
    const claim = aClaim({ evidence: [aPieceOfEvidence({ sourceId: former })] });
    const told = retractIn(anArticle({ claims: [claim] }), { ...source, formerIds: [former] }, act);
    expect(acts(told, claim.id)?.at(-1)).toBe("source-retracted");
  });

  it("leaves alone what rests on it no more, and a source that stands", () => {
    const piece = aPieceOfEvidence({ sourceId: source.id });
    const claim = aClaim({ evidence: [piece] });
    const command = { type: "remove-evidence", claimId: claim.id, evidenceId: piece.id } as const;
    const removed = valueIn(apply(anArticle({ claims: [claim] }), command, anAct()));
    expect(retractIn(removed, source, act)).toBe(removed);
    const article = anArticle({ claims: [claim] });
    expect(retractIn(article, { ...source, retraction: null }, act)).toBe(article);
  });
});

describe("reinstateIn", () => {
  const article = retractIn(anArticle({ claims: [resting()] }), source, act);
  const [id = ""] = Object.keys(article.claims);

  it("makes untouched verdicts stand again, once", () => {
    const back = reinstateIn(article, source, "Wrong recording.", anAct({ at: LATER }));
    expect(back.claims[id]?.ledger.at(-1)).toMatchObject({ act: "source-reinstated", note: "Wrong recording." });
    expect(viewClaims(back.body, back.claims)[0]).toMatchObject({ stale: false, verdict: "verified" });
    expect(reinstateIn(back, source, "", anAct({ at: LATER }))).toBe(back);
  });

  it("has nothing to do where somebody has judged since", () => {
    const judged = valueIn(apply(article, { type: "reopen-claim", claimId: id, note: "" }, anAct({ at: LATER })));
    expect(reinstateIn(judged, source, "", anAct({ at: LATER }))).toBe(judged);
  });

  it("takes back what was written down under an id from before a merger", () => {
    const merged = { id: anId(), formerIds: [source.id] };
    const back = reinstateIn(article, merged, "", anAct({ at: LATER }));
    expect(back.claims[id] && claimState(back.claims[id]).retractions).toEqual([]);
  });

  it("lets the source be retracted again, in the same moment even", () => {
    const back = reinstateIn(article, source, "", act);
    const again = retractIn(back, source, act);
    expect(acts(again, id)?.slice(-3)).toEqual(["source-retracted", "source-reinstated", "source-retracted"]);
  });
});
