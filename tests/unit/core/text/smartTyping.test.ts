import { describe, expect, it } from "vitest";
import { normaliseWording } from "#core/text/normaliseWording";
import { smartTyping } from "#core/text/smartTyping";

/** What stands in a paragraph after somebody has typed this, character by character. */
function typed(text: string, language: string): string {
  let before = "";
  for (const character of text) {
    const setting = smartTyping({ before, typed: character, language });
    before = setting ? before.slice(0, before.length - setting.take) + setting.set : before + character;
  }
  return before;
}

describe("quotation marks as they are typed", () => {
  it.each([
    ["en", `"No," she said. "Not 'now'."`, "“No,” she said. “Not ‘now’.”"],
    ["de", `Er sagte: "Das 'Amt' schweigt."`, "Er sagte: „Das ‚Amt‘ schweigt.“"],
    ["de-AT", `"Nein"`, "„Nein“"],
    ["fr", `Il dit "oui" et "le "non" reste".`, "Il dit «\u202Foui\u202F» et «\u202Fle “non” reste\u202F»."],
    ["fr-CA", `"oui"`, "«\u00A0oui\u00A0»"],
    ["sv", `Hon sade "nej" och "ja".`, "Hon sade ”nej” och ”ja”."],
    ["fi", `"ei"`, "”ei”"],
    ["pl", `"Nie ma "łodzi" tu"`, "„Nie ma «łodzi» tu”"],
    ["es", `"No hay "barcos" aquí"`, "«No hay “barcos” aquí»"],
    ["ru", `"Нет "лодок" тут"`, "«Нет „лодок“ тут»"],
    ["ar", `قال "لا"`, "قال «لا»"],
    ["he", `הוא אמר "לא"`, "הוא אמר ”לא”"],
    ["pt-PT", `"não"`, "«não»"],
    ["pt", `"não"`, "“não”"],
    ["tlh", `"yes"`, "“yes”"],
    ["ar", `Reuters said "closed".`, "Reuters said “closed”."],
    ["de", `הוא אמר "לא"`, "הוא אמר ”לא”"],
    ["en", `قال "لا"`, "قال «لا»"],
    ["not a tag!", `"yes"`, "“yes”"],
  ])("are those of %s", (language, keys, expected) => {
    expect(typed(keys, language)).toBe(expected);
  });

  it("opens after brackets and dashes, and closes a speech that breaks off", () => {
    expect(typed(`("Yes") and"`, "en-GB")).toBe("(“Yes”) and”");
    expect(typed(`"I never--" he began`, "en-GB")).toBe("“I never–” he began");
  });

  it("stays as typed in Japanese, where input methods set the marks", () => {
    expect(typed(`"はい" -- ...`, "ja")).toBe(`"はい" -- ...`);
    expect(typed(`"是"`, "zh-Hant")).toBe(`"是"`);
    expect(typed(`"是"`, "zh-Hans")).toBe("“是”");
  });

  it("leaves inches, code and addresses alone, and the fellow of a mark that has stayed straight", () => {
    expect(typed(`6" nails and "more"`, "en")).toBe(`6" nails and “more”`);
    expect(typed(`<a href="x">`, "en")).toBe(`<a href="x">`);
    expect(typed('run `grep "it\'s" -- ...` now', "en")).toBe('run `grep "it\'s" -- ...` now');
    expect(typed("https://a.example/b--c...d'e", "en")).toBe("https://a.example/b--c...d'e");
    expect(smartTyping({ before: 'say "this', typed: '"', language: "en" })).toBeNull();
  });
});

describe("apostrophes as they are typed", () => {
  it.each([
    ["en", "don't, the boats' crews, the '90s", "don’t, the boats’ crews, the ’90s"],
    ["fr", "l'homme", "l’homme"],
    ["de", "'Geht's?'", "‚Geht’s?‘"],
    ["he", "צה\"ל, ג'ורג'", "צה״ל, ג׳ורג׳"],
    ["he", 'אמר "צה"ל כאן"', "אמר ”צה״ל כאן”"],
    ["it", "l'acqua", "l’acqua"],
  ])("are apostrophes inside words: %s", (language, keys, expected) => {
    expect(typed(keys, language)).toBe(expected);
  });
});

describe("dashes and dots as they are typed", () => {
  it.each([
    ["en", "boats -- all of them -- left", "boats — all of them — left"],
    ["en-GB", "boats -- all -- left", "boats – all – left"],
    ["de", "Boote -- alle -- weg", "Boote – alle – weg"],
    ["es", "barcos -- todos -- fuera", "barcos — todos — fuera"],
    ["ru", "Лодки -- все", "Лодки — все"],
    ["en", "pages 10--12", "pages 10–12"],
    ["en-GB", "boats---all", "boats—all"],
    ["en-GB", "boats --- all", "boats — all"],
    ["ru", "-- Нет", "— Нет"],
    ["en", "Wait... and so on", "Wait… and so on"],
    ["fr", "Quoi ? Oui ; non : si !", "Quoi\u202F? Oui\u202F; non\u00A0: si\u202F!"],
    ["fr-CH", "Quoi ?", "Quoi ?"],
    ["en", "Quoi ?", "Quoi ?"],
  ])("are set as %s has them: %s", (language, keys, expected) => {
    expect(typed(keys, language)).toBe(expected);
  });

  it("leaves three hyphens at the beginning of a paragraph to be a rule, and four dots four", () => {
    expect(typed("---", "en")).toBe("---");
    expect(smartTyping({ before: "so....", typed: ".", language: "en" })).toBeNull();
  });

  it("does not take up again what has been taken back", () => {
    expect(smartTyping({ before: "boats --", typed: " ", language: "en" })).toBeNull();
    expect(smartTyping({ before: "boats --", typed: "-", language: "en" })).toBeNull();
    expect(smartTyping({ before: "so...", typed: ".", language: "en" })).toBeNull();
  });
});

it("never changes the wording, so that no claim goes stale by it", () => {
  const keys = `Il dit : "oui -- le "non" reste..." et l'eau --- "rien" ?`;
  for (const language of ["en", "en-GB", "fr", "fr-CA", "de", "pl", "ru", "sv", "he", "ar", "hu", "es"]) {
    expect(normaliseWording(typed(keys, language)), language).toBe(normaliseWording(keys));
  }
});
