import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import { apply } from "#core/article/commands/apply";
import type { Command } from "#core/article/commands/command";
import { changedSinceSignOff } from "#core/article/signOffState";
import { anAct, anArticle, TEST_TIME } from "../../../support/builders";

/** Carries a command out and saves it, as the desk does. */
function saved(article: Article, command: Command): Article {
  const result = apply(article, command, anAct());
  if (!result.ok) throw new Error(result.problem.message);
  return { ...result.value, version: article.version + 1 };
}

const signed = () => saved({ ...anArticle(), version: 4 }, { type: "sign-off", by: "Orla Fennick", note: "" });
const edit = { type: "edit-details", changes: { headline: "Ferry late" } } as const;

describe("changedSinceSignOff", () => {
  it("is false of an article that nobody signed off", () => {
    expect(changedSinceSignOff({ ...anArticle(), version: 9 })).toBe(false);
  });

  it("is false right after the sign-off, which is a save itself", () => {
    expect(changedSinceSignOff(signed())).toBe(false);
  });

  it("is true after an edit", () => {
    expect(changedSinceSignOff(saved(signed(), edit))).toBe(true);
  });

  it("stays false when the article only moves on and goes out", () => {
    const moved = saved(signed(), { type: "move-to-stage", stage: "ready", reason: "", override: null });
    const exported: Article = {
      ...moved,
      version: moved.version + 1,
      history: [
        ...moved.history,
        {
          act: "exported",
          at: TEST_TIME,
          by: "Ada",
          format: "html",
          draft: false,
          version: 6,
          sha256: "0".repeat(64),
          override: null,
        },
      ],
    };
    expect(changedSinceSignOff(exported)).toBe(false);
    expect(changedSinceSignOff(saved(exported, edit))).toBe(true);
  });

  it("is false again after a new sign-off", () => {
    const again = saved(saved(signed(), edit), { type: "sign-off", by: "Orla Fennick", note: "" });
    expect(changedSinceSignOff(again)).toBe(false);
  });
});
