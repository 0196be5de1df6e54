import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import { articlePatchSchema, diffArticles, patchArticle } from "#core/article/articlePatch";
import { applyAll } from "#core/article/commands/apply";
import type { Command } from "#core/article/commands/command";
import { STAGES } from "#core/article/stage";
import { aBody, aClaim, anAct, anArticle, anId, aParagraph, aPieceOfEvidence } from "../../../support/builders";

const claim = aClaim({ text: "It sank." });
const start = anArticle({
  claims: [claim],
  body: aBody(aParagraph("Fog."), aParagraph(claim), aParagraph("Fog."), aParagraph("End.")),
});

const paragraphs = fc
  .array(fc.constantFrom("Fog.", "End.", "Rain.", "It cleared.", claim), { minLength: 1, maxLength: 8 })
  .map((parts): Command => ({ type: "edit-body", body: aBody(...parts.map((part) => aParagraph(part))) }));
const details = fc
  .record(
    {
      headline: fc.string(),
      standfirst: fc.string(),
      slug: fc.constantFrom("", "fog", "rain"),
      tags: fc.array(fc.constantFrom("a", "b", "c")),
      bylines: fc.array(fc.constantFrom({ name: "Ada" }, { name: "Bo" })),
      embargo: fc.constantFrom(null, "2031-04-05T06:07:08.000Z"),
    },
    { requiredKeys: [] },
  )
  .map((changes): Command => ({ type: "edit-details", changes }));
const acts = fc.constantFrom<Command>(
  { type: "assign-claim", claimId: claim.id, assignee: "Bo" },
  { type: "add-evidence", claimId: claim.id, evidence: aPieceOfEvidence() },
  { type: "reopen-claim", claimId: claim.id, note: "" },
  { type: "sign-off", by: "Bo", note: "" },
  { type: "withdraw-sign-off", note: "" },
  ...STAGES.map((stage): Command => ({ type: "move-to-stage", stage, reason: "", override: null })),
);
const edits = fc.array(fc.oneof(paragraphs, details, acts), { maxLength: 8 });

/** The article after the commands that it takes; those that it refuses are left out. */
function edited(article: Article, commands: readonly Command[]): Article {
  return commands.reduce((now, command) => {
    const result = applyAll(now, [command], anAct());
    return result.ok ? result.value : now;
  }, article);
}

describe("a patch", () => {
  it("turns one state of an article into any later one, also over the wire", () => {
    fc.assert(
      fc.property(edits, edits, (first, then) => {
        const before = edited(start, first);
        const after = edited(before, then);
        const patch = diffArticles(before, after);
        const sent = articlePatchSchema.parse(JSON.parse(JSON.stringify(patch ?? {})));
        expect(patchArticle(before, sent)).toEqual(after);
      }),
      { numRuns: 300 },
    );
  });

  it("is nothing when nothing has changed", () => {
    expect(diffArticles(start, start)).toBeNull();
    expect(diffArticles(start, JSON.parse(JSON.stringify(start)) as Article)).toBeNull();
  });

  it("is nothing when only keys stand in another order, as after a trip over the wire", () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, part]) => [key, turned(part)]),
      );
    };
    expect(diffArticles(start, turned(start) as Article)).toBeNull();
  });

  it("holds no more of the text than the blocks that changed", () => {
    const body = aBody(aParagraph("Fog."), aParagraph(claim), aParagraph("Rain."), aParagraph("End."));
    const after = edited(start, [{ type: "edit-body", body }]);
    expect(diffArticles(start, after)).toEqual({ body: { from: 2, remove: 1, insert: [aParagraph("Rain.")] } });
  });

  it("finds its place among blocks that are all the same", () => {
    const same = (count: number) =>
      anArticle({ body: aBody(...Array.from({ length: count }, () => aParagraph("Fog."))) });
    const [before, after] = [same(3), same(5)];
    const patch = diffArticles(before, { ...before, body: after.body });
    expect(patch?.body?.insert).toHaveLength(2);
    expect(patchArticle(before, patch ?? {}).body).toEqual(after.body);
  });

  it("sends only the details, claims and history that are new", () => {
    const after = edited(start, [
      { type: "edit-details", changes: { headline: "Fog", section: start.section } },
      { type: "assign-claim", claimId: claim.id, assignee: "Bo" },
      { type: "sign-off", by: "Bo", note: "" },
    ]);
    const patch = diffArticles(start, after);
    expect(patch?.details).toEqual({ headline: "Fog" });
    expect(Object.keys(patch?.claims ?? {})).toEqual([claim.id]);
    expect(patch?.history).toMatchObject([{ act: "signed-off" }]);
    expect(patch).not.toHaveProperty("body");
    expect(patch).not.toHaveProperty("stage");
  });

  it("can take a sign-off and an embargo away", () => {
    const before = {
      ...edited(start, [{ type: "sign-off", by: "Bo", note: "" }]),
      embargo: "2031-04-05T06:07:08.000Z",
    };
    const after = { ...before, signOff: null, embargo: null };
    expect(patchArticle(before, diffArticles(before, after) ?? {})).toEqual(after);
  });

  it("leaves the article alone that it is applied to", () => {
    const before = JSON.stringify(start);
    patchArticle(start, {
      details: { headline: "Fog" },
      body: { from: 0, remove: 4, insert: [] },
      claims: {},
      notes: {},
    });
    expect(JSON.stringify(start)).toBe(before);
  });
});

it.each([
  ["a place before the start", { body: { from: -1, remove: 0, insert: [] } }],
  ["an identity", { id: anId() }],
  ["a version", { version: 3 }],
  ["a claim under an id that is none", { claims: { c1: claim } }],
])("a patch cannot carry %s", (_, patch) => {
  expect(articlePatchSchema.safeParse(patch).success).toBe(false);
});
