import { describe, expect, it } from "vitest";
import { apply } from "#core/article/commands/apply";
import type { Stage } from "#core/article/stage";
import { guardStage } from "#core/gate/guardStage";
import { aClaim, anAct, anArticle, aSource } from "../../../support/builders";
import { aContext } from "../../../support/gate";
import { refusalOf, valueIn } from "../../../support/unwrap";

const closed = anArticle({ claims: [aClaim()] });
const open = anArticle({ claims: [aClaim({ verdict: "verified", note: "n" })] });
const override = { reason: "The minister resigns at noon.", by: "Oona Tressider" };

function moved(article: typeof open, stage: Stage, given: typeof override | null = null) {
  return valueIn(apply(article, { type: "move-to-stage", stage, reason: "", override: given }, anAct()));
}

describe("guardStage", () => {
  it.each(["ready", "published"] as const)("keeps an article whose gate is closed out of %s", (stage) => {
    expect(refusalOf(guardStage(closed, moved(closed, stage), aContext()))).toBe("gate-closed");
    expect(refusalOf(guardStage(open, moved(open, stage), aContext()))).toBeNull();
  });

  it.each(["in-review", "fact-check", "killed"] as const)("lets any article into %s", (stage) => {
    expect(refusalOf(guardStage(closed, moved(closed, stage), aContext()))).toBeNull();
  });

  it("opens to a reason and a name, which the history keeps", () => {
    const after = moved(closed, "published", override);
    expect(valueIn(guardStage(closed, after, aContext())).history.at(-1)).toMatchObject({ override, to: "published" });
  });

  it.each([
    ["reason", { ...override, reason: "Z-e-l-d-a Marrow has confirmed it." }],
    ["name", { ...override, by: "Zelda Marrow" }],
  ])("does not open to a %s with a protected detail", (_, named) => {
    const context = aContext([aSource({ name: "Zelda Marrow", terms: "confidential", publicLabel: "an official" })]);
    const refused = guardStage(closed, moved(closed, "published", named), context);
    expect(refusalOf(refused)).toBe("override-protected");
    expect(JSON.stringify(refused)).not.toMatch(/zelda|marrow/iu);
    expect(refusalOf(guardStage(closed, moved(closed, "published", override), context))).toBeNull();
  });

  it("does not take the override of an earlier move for this one", () => {
    const ready = moved(closed, "ready", override);
    expect(refusalOf(guardStage(ready, moved(ready, "published"), aContext()))).toBe("gate-closed");
    expect(refusalOf(guardStage(closed, moved(ready, "published"), aContext()))).toBe("gate-closed");
  });

  it("refuses a stage that changed without a word in the history", () => {
    expect(refusalOf(guardStage(open, { ...open, stage: "published" }, aContext()))).toBe("stage-unrecorded");
    const wrong = { ...moved(open, "in-review"), stage: "published" as const };
    expect(refusalOf(guardStage(open, wrong, aContext()))).toBe("stage-unrecorded");
  });

  it("leaves a save within a stage alone, whatever the checks say", () => {
    const published = { ...closed, stage: "published" as const };
    expect(refusalOf(guardStage(published, { ...published, headline: "" }, aContext()))).toBeNull();
  });
});
