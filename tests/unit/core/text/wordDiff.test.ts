import { describe, expect, it } from "vitest";
import { wordDiff } from "#core/text/wordDiff";

const marked = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "removed" ? `[-${text}-]` : `[+${text}+]`))
    .join("");

describe("wordDiff", () => {
  it("says nothing changed of the same wording", () => {
    expect(wordDiff("The ferry sank.", "The ferry sank.")).toEqual([{ kind: "same", text: "The ferry sank." }]);
  });

  it("shows a changed number as a whole, what was removed first", () => {
    expect(marked("It cost 71,000 crowns.", "It cost 71,300 crowns.")).toBe("It cost [-71,000 -][+71,300 +]crowns.");
  });

  it("shows a changed phrase as one change, not one a word", () => {
    expect(marked("in nine long days", "in barely a week")).toBe("in [-nine long days-][+barely a week+]");
  });

  it("does not take typography for a change", () => {
    expect(wordDiff("“No”, she said - twice", '"No", she  said – twice').every(({ kind }) => kind === "same")).toBe(
      true,
    );
  });

  it("keeps Arabic words whole", () => {
    expect(marked("غرقت العبّارة عام ١٩٣١", "غرقت السفينة عام ١٩٣١")).toBe("غرقت [-العبّارة -][+السفينة +]عام ١٩٣١");
  });

  it("finds words in scripts that are written without spaces", () => {
    const kinds = wordDiff("渡轮沉没", "渡轮返航").map(({ kind, text }) => [kind, text]);
    expect(kinds[0]).toEqual(["same", "渡轮"]);
  });

  it("gives both texts back, piece by piece", () => {
    const before = "The old ferry\nleft on Monday.";
    const after = "The ferry came back\non Tuesday!";
    const changes = wordDiff(before, after);
    const without = (kind: string) =>
      changes
        .filter((change) => change.kind !== kind)
        .map((change) => change.text)
        .join("")
        .replace(/\s+/gu, " ");
    expect(without("removed")).toBe(after.replace(/\s+/gu, " "));
    expect(without("added").split(" ").sort()).toEqual(before.replace(/\s+/gu, " ").split(" ").sort());
  });

  it("takes empty texts", () => {
    expect(wordDiff("", "")).toEqual([]);
    expect(wordDiff("", "New.")).toEqual([{ kind: "added", text: "New." }]);
  });
});
