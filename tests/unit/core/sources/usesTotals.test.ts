import { describe, expect, it } from "vitest";
import { summarise } from "#core/article/summary";
import type { CitingArticle, SourceUses } from "#core/sources/sourceUses";
import { claimsOfBoth, describeUses, usesTotals } from "#core/sources/usesTotals";
import { anArticle, anId } from "../../../support/builders";

function aCitingClaim(parts: Partial<CitingArticle["claims"][number]> = {}): CitingArticle["claims"][number] {
  return {
    id: anId(),
    text: "Two boats sank",
    inText: true,
    verdict: "verified",
    stale: false,
    evidence: [],
    ...parts,
  };
}

function anExport(at: string, draft = false): CitingArticle["exports"][number] {
  return { at, by: "Ada Quill", format: "html", draft, version: 3, sha256: "a".repeat(64) };
}

function aCitingArticle(parts: Partial<CitingArticle> = {}): CitingArticle {
  return { summary: summarise(anArticle()), trashed: false, claims: [], exports: [], ...parts };
}

const uses = (...articles: CitingArticle[]): SourceUses => ({ sourceId: anId(), articles });

describe("usesTotals", () => {
  it("counts claims, those that need another look, and articles in which a claim rests on it now", () => {
    const one = aCitingArticle({ claims: [aCitingClaim(), aCitingClaim({ stale: true })] });
    const exportedOnly = aCitingArticle({ exports: [anExport("2031-04-05T06:07:08.000Z")] });
    expect(usesTotals(uses(one, exportedOnly))).toMatchObject({ articles: 1, claims: 2, stale: 1 });
  });

  it("lists finished exports of all articles, the newest first, and no draft copies", () => {
    const early = anExport("2031-04-01T06:07:08.000Z");
    const late = anExport("2031-04-03T06:07:08.000Z");
    const one = aCitingArticle({ exports: [anExport("2031-04-04T06:07:08.000Z", true), early] });
    const other = aCitingArticle({ exports: [late] });
    expect(usesTotals(uses(one, other)).finished).toEqual([
      { article: other, exported: late },
      { article: one, exported: early },
    ]);
  });
});

describe("describeUses", () => {
  it("says how much rests on it", () => {
    const one = aCitingArticle({ claims: [aCitingClaim(), aCitingClaim()] });
    expect(describeUses(uses(one, aCitingArticle({ claims: [aCitingClaim()] })))).toBe(
      "3 claims in 2 articles rest on it.",
    );
    expect(describeUses(uses(aCitingArticle({ claims: [aCitingClaim()] })))).toBe("1 claim in 1 article rests on it.");
  });

  it("tells nothing at all from nothing any more", () => {
    expect(describeUses(uses())).toBe("Nothing rests on it yet.");
    expect(describeUses(uses(aCitingArticle({ exports: [anExport("2031-04-01T06:07:08.000Z")] })))).toBe(
      "No claim rests on it any more.",
    );
  });
});

describe("claimsOfBoth", () => {
  it("counts the claims that have evidence from either", () => {
    const shared = aCitingClaim();
    const one = uses(aCitingArticle({ claims: [shared, aCitingClaim()] }));
    const other = uses(aCitingArticle({ claims: [aCitingClaim()] }), aCitingArticle({ claims: [shared] }));
    expect(claimsOfBoth(one, other)).toBe(1);
  });
});
