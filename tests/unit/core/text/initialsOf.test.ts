import { describe, expect, it } from "vitest";
import { profileSchema } from "#core/settings/deskSettings";
import { initialsOf } from "#core/text/initialsOf";

describe("initialsOf", () => {
  it.each([
    ["Ada Brook", "AB"],
    ["  Ada   Brook ", "AB"],
    ["ada brook", "AB"],
    ["Jean-Luc Marais", "JLM"],
    ["Ines van Dorn", "IvD"],
    ["Maeve O’Dowd", "MO"],
    ["Élodie Šimková", "ÉŠ"],
    ["E\u0301lodie", "É"],
    ["Cher", "C"],
  ])("makes %j into %j", (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it("keeps the first, the second and the last of many names", () => {
    expect(initialsOf("Ana Beatriz Costa Duarte Esteves")).toBe("ABE");
  });

  it("puts points between Arabic letters and leaves out the article", () => {
    expect(initialsOf("ليلى الحداد")).toBe("ل.ح");
    expect(initialsOf("سمير عبد الله")).toBe("س.ع.ل");
  });

  it("keeps a name that only looks like the article", () => {
    expect(initialsOf("الن")).toBe("ا");
  });

  it("takes Hebrew letters as they are", () => {
    expect(initialsOf("דנה לוי")).toBe("דל");
    expect(initialsOf("בן־ציון כהן")).toBe("בצכ");
  });

  it("gives nothing for a name without letters", () => {
    expect(initialsOf("")).toBe("");
    expect(initialsOf(" 42 – ! ")).toBe("");
  });

  it("never gives more than a profile keeps", () => {
    const heavy = `a${"\u0327".repeat(9)} b`;
    expect(initialsOf(heavy).length).toBeLessThanOrEqual(8);
    expect(
      profileSchema.safeParse({ name: "Ana Beatriz Costa", initials: initialsOf("Ana Beatriz Costa") }).success,
    ).toBe(true);
  });
});
