import { describe, expect, it } from "vitest";
import { appendAct } from "#core/claims/ledger";
import { seenBySecondPerson } from "#core/claims/seenBySecondPerson";
import type { Verdict } from "#core/claims/verdict";
import { aClaim, anId, TEST_TIME } from "../../../support/builders";

const WORDS = "The ferry sank in 1931.";
const OTHER_WORDS = "The ferry sank in 1932.";

type Step = [by: string, verdict: Verdict | "reconfirmed" | "reopened", text?: string];

/** A claim that Ada has marked, and what was done to it then. */
function claim(...steps: Step[]) {
  return steps.reduce(
    (before, [by, what, text = WORDS]) => {
      const entry = { by, text, at: TEST_TIME, note: "" };
      const act = what === "reconfirmed" || what === "reopened" ? { act: what } : { act: "verdict", verdict: what };
      return appendAct(before, { ...entry, ...act } as Parameters<typeof appendAct>[1]);
    },
    aClaim({ by: "Ada Quill", text: WORDS }),
  );
}

describe("seenBySecondPerson", () => {
  it("wants somebody other than the person who marked the claim", () => {
    expect(seenBySecondPerson(claim(["Ada Quill", "verified"]))).toBe(false);
    expect(seenBySecondPerson(claim(["Oona Tressider", "verified"]))).toBe(true);
    expect(seenBySecondPerson(claim(["ada  QUILL ", "verified"]))).toBe(false);
  });

  it("takes the same verdict given again, and a confirmation, for a second look", () => {
    expect(seenBySecondPerson(claim(["Ada Quill", "verified"], ["Oona Tressider", "verified"]))).toBe(true);
    expect(seenBySecondPerson(claim(["Ada Quill", "verified"], ["Oona Tressider", "reconfirmed"]))).toBe(true);
  });

  it("remembers the second look when the first person writes the verdict down once more", () => {
    expect(seenBySecondPerson(claim(["Oona Tressider", "verified"], ["Ada Quill", "verified"]))).toBe(true);
    expect(seenBySecondPerson(claim(["Oona Tressider", "verified"], ["Ada Quill", "reconfirmed", `${WORDS} `]))).toBe(
      true,
    );
  });

  it("forgets it when the verdict becomes another one, or the claim is opened again", () => {
    expect(seenBySecondPerson(claim(["Oona Tressider", "false"], ["Ada Quill", "verified"]))).toBe(false);
    expect(
      seenBySecondPerson(claim(["Oona Tressider", "verified"], ["Ada Quill", "reopened"], ["Ada Quill", "verified"])),
    ).toBe(false);
  });

  it("forgets it when the first person confirms other words alone", () => {
    const reworded = claim(["Oona Tressider", "verified"], ["Ada Quill", "reconfirmed", OTHER_WORDS]);
    expect(seenBySecondPerson(reworded)).toBe(false);
  });

  it("forgets it when a source of the claim is retracted, until a second person has looked again", () => {
    const retraction = { act: "source-retracted", sourceId: anId(), reason: "Forged." } as const;
    const shaken = appendAct(claim(["Oona Tressider", "verified"]), {
      ...retraction,
      by: "Ada Quill",
      text: WORDS,
      at: TEST_TIME,
    });
    const confirmedBy = (by: string) =>
      appendAct(shaken, { act: "reconfirmed", by, text: WORDS, at: TEST_TIME, note: "" });
    expect(seenBySecondPerson(shaken)).toBe(false);
    expect(seenBySecondPerson(confirmedBy("Ada Quill"))).toBe(false);
    expect(seenBySecondPerson(confirmedBy("Oona Tressider"))).toBe(true);
  });

  it("has nobody to name while there is no verdict", () => {
    expect(seenBySecondPerson(claim())).toBe(false);
  });
});
