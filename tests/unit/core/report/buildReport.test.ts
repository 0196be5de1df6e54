import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import type { HistoryEntry } from "#core/article/history";
import type { Claim } from "#core/claims/claim";
import { appendAct, type LedgerAct } from "#core/claims/ledger";
import { buildReport } from "#core/report/buildReport";
import { type Edition, verificationReportSchema } from "#core/report/verificationReport";
import type { Source } from "#core/sources/source";
import {
  aBody,
  aClaim,
  aClaimMark,
  anArticle,
  aParagraph,
  aPieceOfEvidence,
  aSource,
  aText,
  TEST_TIME,
} from "../../../support/builders";
import { aContext } from "../../../support/gate";

/** As the public is told it. */
const PUBLIC_TIME = TEST_TIME.replace(".000", "");

function report(article: Article, sources: readonly Source[] = [], edition: Edition = "public") {
  const built = buildReport(article, edition, aContext(sources));
  expect(verificationReportSchema.parse(built)).toEqual(built);
  return built;
}

const harbourMaster = () => aSource({ name: "Orla Fennick", url: "https://port.example/log" });
const insider = () =>
  aSource({
    name: "Zelda Marrow",
    aliases: ["Zed"],
    role: "deputy clerk",
    contacts: ["zelda@port.example"],
    url: "https://port.example/zelda",
    terms: "confidential",
    publicLabel: "an official",
  });

describe("a verification report", () => {
  it("says that a source was retracted, and why to the newsroom alone", () => {
    const retraction = { at: TEST_TIME, by: "Ada Quill", reason: "Zed made it up." };
    const source = { ...insider(), retraction };
    const evidence = [aPieceOfEvidence({ sourceId: source.id })];
    const claim = appendAct(aClaim({ verdict: "verified", evidence }), {
      act: "source-retracted",
      sourceId: source.id,
      reason: retraction.reason,
      at: TEST_TIME,
      by: "Ada Quill",
      text: "The ferry sank in 1931.",
    });
    const article = anArticle({ claims: [claim] });
    const [told] = report(article, [source], "internal").claims;
    expect(told).toMatchObject({ stale: true, verdictText: null });
    expect(told?.retractions).toMatchObject([{ source: { name: "Zelda Marrow" }, reason: "Zed made it up." }]);
    const [published] = report(article, [source], "public").claims;
    expect(published?.retractions).toMatchObject([{ source: { label: "an official", name: null }, reason: "" }]);
    expect(published?.evidence[0]?.source.retracted).toBe(true);
    expect(JSON.stringify(published)).not.toMatch(/Zelda|Zed|made it up/u);
  });

  it("says what article it is about, and how its claims stand", () => {
    const open = aClaim({ text: "The ferry sank in 1931." });
    const article = anArticle({
      slug: "ferry",
      version: 7,
      claims: [open, aClaim({ verdict: "verified", note: "Log" })],
    });
    const { article: facts, totals, verification, gate, findings, notice, at } = report(article);
    expect(facts).toEqual({
      id: null,
      headline: "Ferry returns to Port Selwick",
      slug: "ferry",
      language: "en",
      bylines: ["Ada Quill"],
      version: 7,
      stage: "draft",
    });
    expect(totals).toMatchObject({ total: 2, open: 1, verified: 1 });
    expect({ verification, gate, notice, at }).toEqual({
      verification: "open",
      gate: "closed",
      notice: null,
      at: PUBLIC_TIME,
    });
    expect(findings).toContainEqual(expect.objectContaining({ rule: "claim-unchecked", claim: 1 }));
  });

  it("gives neither ids of the desk nor milliseconds to the public, and keeps both for the newsroom", () => {
    const wire = aSource({ name: "Selwick Wire" });
    const verdict = aClaim({
      text: "Judged.",
      verdict: "verified",
      evidence: [aPieceOfEvidence({ sourceId: wire.id })],
    });
    const text = "Judged.";
    const retracted = { act: "source-retracted", sourceId: wire.id, reason: "Wrong", at: TEST_TIME, by: "Ada", text };
    const override = { reason: "The register is here", by: "Tom Hale" };
    const history: HistoryEntry[] = [
      { act: "stage", at: TEST_TIME, by: "Ada Quill", from: "draft", to: "ready", reason: "", override },
      {
        act: "exported",
        at: TEST_TIME,
        by: "Ada Quill",
        format: "html",
        draft: false,
        version: 4,
        sha256: "d".repeat(64),
        override,
      },
    ];
    const article = anArticle({
      claims: [aClaim({ text: "Open." }), appendAct(verdict, retracted as LedgerAct)],
      history,
      version: 5,
      signOff: { by: "Tom Hale", at: TEST_TIME, version: 4, note: "" },
    });
    const published = JSON.stringify(report(article, [wire]));
    expect(published.match(/[0-9A-Z]{26}/gu)).toBeNull();
    expect(published.match(/\d{4}-[^"]*Z/gu)).toEqual(Array.from({ length: 8 }, () => PUBLIC_TIME));
    const kept = report(article, [wire], "internal");
    expect(kept).toMatchObject({ at: TEST_TIME, article: { id: article.id } });
    expect(kept.claims.map(({ id }) => id).sort()).toEqual(Object.keys(article.claims).sort());
    expect(kept.findings).toContainEqual(expect.objectContaining({ claim: 1, claimId: kept.claims[0]?.id }));
  });

  it("lists the claims as they stand in the text, orphans last", () => {
    const [first, second, gone] = [
      aClaim({ text: "First." }),
      aClaim({ text: "Second." }),
      aClaim({ text: "Gone.", verdict: "verified", note: "Log" }),
    ];
    const body = aBody(aParagraph(first), aParagraph(second));
    const { claims } = report(anArticle({ body, claims: [gone, second, first] }));
    expect(claims.map(({ number, text, orphaned }) => [number, text, orphaned])).toEqual([
      [1, "First.", false],
      [2, "Second.", false],
      [3, "Gone.", true],
    ]);
  });

  it("says which claims are published as fact checks, as what, and which are held back", () => {
    const factCheck = { summary: "The ferry sank", claimant: "Dov Lem", appearance: "https://dov.example/1931" };
    const publish = (claim: Claim) => {
      const text = claim.ledger.at(-1)?.text ?? "";
      return appendAct(claim, { act: "fact-check", at: TEST_TIME, by: "Ada Quill", text, factCheck });
    };
    const claims = [
      aClaim({ text: "First.", verdict: "false", note: "Log" }),
      publish(aClaim({ text: "Second.", verdict: "false", note: "Log" })),
      publish(aClaim({ text: "Third." })),
    ];
    const article = anArticle({ claims });
    const said = { claimReviewed: "The ferry sank", claimant: "Dov Lem", appearance: "https://dov.example/1931" };
    for (const edition of ["public", "internal"] as const) {
      expect(report(article, [], edition).claims.map((claim) => claim.factCheck)).toEqual([
        null,
        { ...said, rating: "False", heldBack: null },
        { ...said, rating: null, heldBack: "open" },
      ]);
    }
  });

  it("shows the words that a stale verdict was about, and no others", () => {
    const stale = aClaim({ text: "It sank in 1931.", verdict: "verified", note: "Log" });
    const fresh = aClaim({ text: "It floats.", verdict: "verified", note: "Seen" });
    const body = aBody(
      { type: "paragraph", content: [aText("It sank in 1932.", aClaimMark(stale.id))] },
      aParagraph(fresh),
    );
    const { claims } = report(anArticle({ body, claims: [stale, fresh] }));
    expect(claims[0]).toMatchObject({
      text: "It sank in 1932.",
      stale: true,
      verdict: "verified",
      verdictText: "It sank in 1931.",
      verdictBy: "Ada Quill",
      verdictAt: PUBLIC_TIME,
      verdictNote: "Log",
    });
    expect(claims[1]).toMatchObject({ stale: false, verdictText: null });
  });

  it("counts the entries of a ledger from one, and names those that do not fit", () => {
    const claim = aClaim({ verdict: "verified", note: "Log" });
    const changed = { ...claim, ledger: claim.ledger.map((entry) => ({ ...entry, by: "Somebody Else" })) };
    expect(report(anArticle({ claims: [claim] })).claims[0]?.ledger).toMatchObject({
      entries: 2,
      intact: true,
      broken: [],
    });
    expect(report(anArticle({ claims: [changed] })).claims[0]?.ledger).toMatchObject({
      entries: 2,
      intact: false,
      broken: [1, 2],
    });
  });

  it("says how much evidence was taken out again, whichever way", () => {
    const [removed, undone, standing] = [aPieceOfEvidence(), aPieceOfEvidence(), aPieceOfEvidence()];
    const claim = aClaim({ evidence: [removed, undone, standing], verdict: "verified" });
    const entry = { at: TEST_TIME, by: "Ada Quill", text: "The ferry sank in 1931." };
    const hash = claim.ledger.find((each) => each.act === "evidence-added" && each.evidence === undone)?.hash ?? "";
    const acts: LedgerAct[] = [
      { ...entry, act: "evidence-removed", evidenceId: removed.id },
      { ...entry, act: "taken-back", entry: hash },
    ];
    const ledgerOf = (reported: Claim) => report(anArticle({ claims: [reported] })).claims[0]?.ledger;
    expect(ledgerOf(claim)).toMatchObject({ evidenceRemoved: 0 });
    expect(ledgerOf(acts.reduce(appendAct, claim))).toMatchObject({ evidenceRemoved: 2, entries: 7 });
  });

  it("tells overrides and exports from the history, and which export has these words", () => {
    const override = { reason: "The editor has the register", by: "Tom Hale" };
    const entry = { at: TEST_TIME, by: "Ada Quill" };
    const sha256 = "d".repeat(64);
    const history: HistoryEntry[] = [
      { ...entry, act: "exported", format: "text", draft: true, version: 2, sha256: "e".repeat(64), override: null },
      { ...entry, act: "stage", from: "draft", to: "ready", reason: "", override },
      { ...entry, act: "exported", format: "html", draft: false, version: 4, sha256, override },
    ];
    const { overrides, exports, belongsTo } = report(anArticle({ version: 5, history }));
    expect(overrides).toEqual([
      { at: PUBLIC_TIME, act: "stage", to: "ready", version: null, ...override },
      { at: PUBLIC_TIME, act: "exported", to: "html", version: 4, ...override },
    ]);
    expect(exports.map(({ format, draft, overridden }) => [format, draft, overridden])).toEqual([
      ["html", false, true],
      ["text", true, false],
    ]);
    expect(belongsTo?.sha256).toBe(sha256);
    expect(report(anArticle({ version: 6, history })).belongsTo).toBeNull();
  });

  it("says who signed the article off, and whether it has changed since", () => {
    const signOff = { by: "Tom Hale", at: TEST_TIME, version: 3, note: "Read twice" };
    const history: HistoryEntry[] = [
      { at: TEST_TIME, by: "Tom Hale", act: "signed-off", version: 3, note: "Read twice" },
    ];
    expect(report(anArticle({ version: 4, signOff, history })).signOff).toEqual({
      ...signOff,
      at: PUBLIC_TIME,
      changedSince: false,
    });
    expect(report(anArticle({ version: 5, signOff, history })).signOff).toMatchObject({ changedSince: true });
  });

  it("reports an article without claims", () => {
    expect(report(anArticle())).toMatchObject({ verification: "none-marked", claims: [], signOff: null });
  });
});

describe("evidence in a report", () => {
  const said = {
    locator: "p. 4",
    quote: "She went down",
    note: "Read out to me",
    credibility: 2,
    attachment: "f".repeat(64),
  };
  function evidence(source: Source | null, edition: Edition) {
    const piece = aPieceOfEvidence({ ...said, ...(source ? { sourceId: source.id } : {}) });
    const article = anArticle({ claims: [aClaim({ evidence: [piece], verdict: "verified" })] });
    return report(article, source ? [source] : [], edition).claims[0]?.evidence[0];
  }

  it("is told whole where the source is on the record, but for the file kept with it", () => {
    expect(evidence(harbourMaster(), "public")).toEqual({
      source: {
        label: "Orla Fennick",
        onTheRecord: true,
        kind: "person",
        role: "harbour master of Port Selwick",
        url: "https://port.example/log",
        name: null,
        terms: null,
        retracted: false,
      },
      stance: "supports",
      ...said,
      attachment: null,
    });
  });

  it.each(["background", "off-the-record", "confidential"] as const)(
    "gives no more than the label of a source whose terms are %s, and nothing that it said",
    (terms) => {
      expect(evidence({ ...insider(), terms }, "public")).toEqual({
        source: {
          label: "an official",
          onTheRecord: false,
          kind: null,
          role: "",
          url: "",
          name: null,
          terms: null,
          retracted: false,
        },
        stance: "supports",
        locator: "",
        quote: "",
        note: "",
        credibility: 2,
        attachment: null,
      });
    },
  );

  it("names everything in the internal edition but how to reach people", () => {
    const told = evidence(insider(), "internal");
    expect(told).toEqual({
      source: {
        label: "an official",
        onTheRecord: false,
        kind: "person",
        role: "deputy clerk",
        url: "https://port.example/zelda",
        name: "Zelda Marrow",
        terms: "confidential",
        retracted: false,
      },
      stance: "supports",
      ...said,
    });
    expect(JSON.stringify(told)).not.toContain("zelda@port.example");
  });

  it("says nothing of a source that is no longer in the library: its terms are unknown", () => {
    expect(evidence(null, "public")).toMatchObject({ source: { label: "a source", onTheRecord: false }, quote: "" });
    expect(evidence(null, "internal")).toMatchObject({
      source: { name: null, terms: null, retracted: false },
      quote: "She went down",
    });
  });

  it("counts three outlets with one origin as one independent source", () => {
    const wire = aSource({ name: "Selwick Wire" });
    const outlets = ["Courier", "Beacon"].map((name) => aSource({ name, originId: wire.id }));
    const pieces = [wire, ...outlets].map(({ id }) => aPieceOfEvidence({ sourceId: id }));
    const article = anArticle({ claims: [aClaim({ evidence: pieces, verdict: "verified" })] });
    expect(report(article, [wire, ...outlets]).claims[0]?.independentSources).toBe(1);
  });
});
