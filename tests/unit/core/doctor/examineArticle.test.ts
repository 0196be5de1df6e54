import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import { apply } from "#core/article/commands/apply";
import { appendAct } from "#core/claims/ledger";
import { type ArticleCircumstances, examineArticle } from "#core/doctor/examineArticle";
import { firewallFor } from "#core/firewall/firewall";
import {
  aBody,
  aClaim,
  aClaimMark,
  anAct,
  anArticle,
  anId,
  aParagraph,
  aPieceOfEvidence,
  aSource,
  aText,
  TEST_TIME,
} from "../../../support/builders";
import { forged } from "../../../support/forged";
import { valueIn } from "../../../support/unwrap";

const WHERE = "articles/01.json";
const source = aSource();
const circumstances: ArticleCircumstances = {
  where: WHERE,
  hasSource: (id) => id === source.id,
  firewall: firewallFor([source]),
  now: TEST_TIME,
};

function codesOf(article: Article): string[] {
  return examineArticle(article, circumstances).findings.map(({ severity, code }) => `${severity} ${code}`);
}

describe("an article", () => {
  it("that Stet has written has nothing wrong with it", () => {
    const claim = aClaim({ verdict: "verified", evidence: [aPieceOfEvidence({ sourceId: source.id })] });
    const moved = apply(
      anArticle({ claims: [claim, aClaim()] }),
      { type: "move-to-stage", stage: "in-review", reason: "", override: null },
      anAct(),
    );
    expect(examineArticle(valueIn(moved), circumstances)).toEqual({ findings: [], sources: [], files: [] });
  });

  it("names what it needs: files that it shows or rests on, and sources that the library lacks", () => {
    const [shown, kept, gone] = ["a", "b", "c"].map((digit) => digit.repeat(64)) as [string, string, string];
    const piece = aPieceOfEvidence({ sourceId: source.id, attachment: kept });
    const removed = aPieceOfEvidence({ attachment: gone });
    const unknown = aPieceOfEvidence();
    const claim = appendAct(aClaim({ text: "It sank.", evidence: [piece, removed, unknown] }), {
      act: "evidence-removed",
      evidenceId: removed.id,
      at: TEST_TIME,
      by: "Ada Quill",
      text: "It sank.",
    });
    const figure = { type: "figure", attrs: { sha256: shown, mediaType: "image/png" } };
    const article = anArticle({ claims: [claim], body: aBody(aParagraph(claim), figure) });
    expect(examineArticle(article, circumstances)).toEqual({
      findings: [],
      sources: [{ id: unknown.sourceId, where: WHERE, who: "Claim 1 (“It sank.”)" }],
      files: [
        { id: shown, where: WHERE, who: "A figure" },
        { id: kept, where: WHERE, who: "Claim 1 (“It sank.”)" },
      ],
    });
  });

  const claim = aClaim({ text: "It sank." });
  const note = { id: anId(), resolved: false, remarks: [{ at: TEST_TIME, by: "Bram Tolle", text: "Really?" }] };
  const lostNote = { type: "note", attrs: { id: anId() } };
  const link = { type: "link", attrs: { href: "javascript:alert(1)" } };
  const signOff = { by: "Bo Marsh", at: TEST_TIME, version: 9, note: "" };
  it.each<[string, Article]>([
    ["error claim-misfiled", { ...anArticle({ claims: [claim] }), claims: { [claim.id]: { ...claim, id: anId() } } }],
    ["error note-misfiled", { ...anArticle(), notes: { [anId()]: note } }],
    ["error claim-record-missing", { ...anArticle(), body: aBody(aParagraph(claim)) }],
    ["warning note-record-missing", anArticle({ body: aBody({ type: "paragraph", content: [aText("x", lostNote)] }) })],
    ["error body-unsafe", anArticle({ body: aBody({ type: "paragraph", content: [aText("x", link)] }) })],
    ["warning stage-unrecorded", anArticle({ stage: "published" })],
    ["warning sign-off-unfounded", anArticle({ signOff })],
    ["warning date-in-future", anArticle({ createdAt: "2031-05-01T00:00:00.000Z" })],
    ["error ledger-broken", anArticle({ claims: [forged(claim, { by: "Bo Marsh" })] })],
    [
      "warning ledger-implausible",
      anArticle({
        claims: [
          appendAct(claim, {
            act: "reopened",
            at: "2041-01-01T00:00:00Z",
            by: "Ada Quill",
            text: "It sank.",
            note: "",
          }),
        ],
      }),
    ],
  ])("is found to have: %s", (code, article) => {
    expect(codesOf(article)).toContain(code);
    for (const finding of examineArticle(article, circumstances).findings) {
      expect(finding.where).toBe(WHERE);
      expect(finding.message).not.toBe("");
      expect(finding.remedy).not.toBe("");
    }
  });
});

describe("a claim whose history was changed", () => {
  const broken = forged(aClaim({ text: "Orla Fennick says that it sank.", verdict: "verified", note: "x" }), {
    note: "y",
  });
  const before = aClaim({ text: "It rained." });
  const article = { ...anArticle({ claims: [before, broken] }) };

  function messageWith(changes: Partial<ArticleCircumstances>): string {
    return examineArticle(article, { ...circumstances, ...changes }).findings[0]?.message ?? "";
  }

  it("is named by its number and first words, with the entries", () => {
    expect(messageWith({})).toBe(
      "Claim 2 (“Orla Fennick says that it sank.”): its history was changed outside Stet (entry 2 of 2). It counts as unchecked.",
    );
  });

  it("is named by its number alone where its words give a confidential source away", () => {
    const firewall = firewallFor([aSource({ name: "Orla Fennick", terms: "confidential" })]);
    expect(messageWith({ firewall })).toMatch(/^Claim 2: its history/u);
  });

  it("is named by its number alone when nobody can tell what is protected", () => {
    expect(messageWith({ firewall: null })).toMatch(/^Claim 2: its history/u);
  });

  it("is found also when its text is gone and it has been dismissed", () => {
    const dismissed = appendAct(broken, { act: "dismissed", at: TEST_TIME, by: "Ada Quill", text: "It.", note: "" });
    const gone = { ...anArticle(), claims: { [dismissed.id]: dismissed } };
    expect(codesOf(gone)).toEqual(["error ledger-broken"]);
  });

  it("is cut between words when they are many", () => {
    const long = forged(
      aClaim({ text: "The ferry that sank in the harbour of Port Selwick in 1931 was never raised." }),
      { by: "x" },
    );
    const { findings } = examineArticle(
      anArticle({
        claims: [long],
        body: aBody({ type: "paragraph", content: [aText(long.ledger[0]?.text ?? "", aClaimMark(long.id))] }),
      }),
      circumstances,
    );
    expect(findings[0]?.message).toContain("(“The ferry that sank in the harbour of Port Selwick in 1931…”)");
  });
});
