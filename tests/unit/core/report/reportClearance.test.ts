import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import type { Override } from "#core/article/history";
import { clearReport, ReportClearance } from "#core/report/reportClearance";
import type { Edition } from "#core/report/verificationReport";
import { aClaim, anArticle, aPieceOfEvidence, aSource, TEST_TIME } from "../../../support/builders";
import { aContext } from "../../../support/gate";

const insider = aSource({ name: "Zelda Marrow", terms: "confidential", publicLabel: "an official" });
const onRecord = aSource({ name: "Orla Fennick" });

function clear(article: Article, edition: Edition = "public") {
  return clearReport(article, edition, aContext([insider, onRecord]));
}
function refusal(article: Article): string {
  const cleared = clear(article);
  if (cleared.ok) throw new Error("The report was let out");
  expect(cleared.problem.code).toBe("firewall");
  expect(JSON.stringify(cleared.problem)).not.toMatch(/zelda|marrow/iu);
  return cleared.problem.message;
}
const withEvidence = (sourceId: string, quote: string) =>
  anArticle({ claims: [aClaim({ evidence: [aPieceOfEvidence({ sourceId, quote })], verdict: "verified" })] });

function overridden(override: Override): Article {
  return anArticle({
    history: [{ at: TEST_TIME, by: "Ada", act: "stage", from: "draft", to: "ready", reason: "", override }],
  });
}

describe("a public report", () => {
  it.each([
    ["the headline", anArticle({ headline: "Zelda Marrow speaks" })],
    ["the slug", anArticle({ slug: "zelda-marrow" })],
    ["the words of claim 1", anArticle({ claims: [aClaim({ text: "Ｚｅｌｄａ Marrow saw it." })] })],
    [
      "the verdict on claim 1",
      anArticle({ claims: [aClaim({ verdict: "verified", note: "Asked zelda\u200Bmarrow" })] }),
    ],
    ["the evidence for claim 1", withEvidence(onRecord.id, "Zelda Marrow told me")],
    ["the sign-off", anArticle({ signOff: { by: "Tom", at: TEST_TIME, version: 1, note: "Called Zelda Marrow" } })],
    ["the record of an override", overridden({ reason: "Noon.", by: "Zelda Marrow" })],
  ])("is refused with a protected name in %s, and says where", (place, article) => {
    expect(refusal(article)).toContain(place);
  });

  it("is without the reason of an override that holds a protected detail, and says so", () => {
    const article = overridden({ reason: "Zelda Marrow confirmed", by: "Ada" });
    const reasonIn = (edition: Edition) => {
      const cleared = clear(article, edition);
      return cleared.ok && cleared.value.report.overrides[0]?.reason;
    };
    expect(reasonIn("public")).toMatch(/keeps this reason to itself/u);
    expect(reasonIn("internal")).toBe("Zelda Marrow confirmed");
  });

  it("is let out when the name stands only where the public edition does not look", () => {
    expect(clear(withEvidence(insider.id, "I am Zelda Marrow")).ok).toBe(true);
  });

  it("is let out with the gate closed: it says so", () => {
    const cleared = clear(anArticle({ claims: [aClaim()] }));
    expect(cleared.ok && cleared.value.report.gate).toBe("closed");
  });
});

it("an internal report is let out with every name, marked, and never as a public one", () => {
  const cleared = clear(withEvidence(insider.id, "I am Zelda Marrow"), "internal");
  if (!cleared.ok) throw new Error(cleared.problem.message);
  expect(cleared.value.report).toMatchObject({ edition: "internal", notice: "INTERNAL, NOT FOR PUBLICATION" });
  expect(JSON.stringify(cleared.value.report)).toContain("Zelda Marrow");
});

it("knows a clearance from something that looks like one", () => {
  const cleared = clear(anArticle());
  if (!cleared.ok) throw new Error(cleared.problem.message);
  expect(ReportClearance.isGranted(cleared.value)).toBe(true);
  expect(ReportClearance.isGranted({ ...cleared.value } as ReportClearance)).toBe(false);
});
