import { describe, expect, it } from "vitest";
import { rules } from "#core/gate/rules/index";
import { changeSettings, type SettingsChanges, settingsChangesSchema } from "#core/settings/changeSettings";
import { DEFAULT_SETTINGS, type DeskSettings, deskSettingsSchema } from "#core/settings/deskSettings";
import { POLICIES } from "#core/settings/policies";
import { accepted, codeOf } from "../../../support/freshDesk";

const STRICT: DeskSettings = {
  severities: { "no-byline": "error", "rule-of-a-later-stet": "off" },
  policies: { twoIndependentSources: true, secondPerson: true },
  defaultLanguage: "fr",
  publisher: "The Selwick Courier",
  siteAddress: "https://courier.example/",
};

describe("changeSettings", () => {
  it("keeps searches by their ids, changes and removes one by itself, and keeps so many only", () => {
    const mine = { name: "Mine", query: "by:quill" };
    const kept = accepted(changeSettings(STRICT, { savedSearches: { a: mine, b: { ...mine, name: "Other" } } }));
    const renamed = accepted(changeSettings(kept, { savedSearches: { a: { ...mine, name: "Ours" }, b: null } }));
    expect(renamed).toEqual({ ...STRICT, savedSearches: { a: { name: "Ours", query: "by:quill" } } });
    expect(deskSettingsSchema.parse(renamed)).toEqual(renamed);
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`s${index}`, mine]));
    expect(codeOf(changeSettings(STRICT, { savedSearches: many }))).toBe("settings-invalid");
  });

  it("changes what is named, and leaves the rest", () => {
    const change = (changes: SettingsChanges) => accepted(changeSettings(STRICT, changes));
    expect(change({})).toEqual(STRICT);
    expect(change({ defaultLanguage: "he" })).toEqual({ ...STRICT, defaultLanguage: "he" });
    expect(change({ policies: { secondPerson: false } })).toEqual({
      ...STRICT,
      policies: { twoIndependentSources: true, secondPerson: false },
    });
    expect(change({ severities: { "no-credit": "off" } }).severities).toEqual({
      ...STRICT.severities,
      "no-credit": "off",
    });
  });

  it("takes a site address as people write it, and empties it", () => {
    const change = (changes: SettingsChanges) => accepted(changeSettings(STRICT, changes));
    expect(change({ siteAddress: " https://courier.example/stories " }).siteAddress).toBe(
      "https://courier.example/stories/",
    );
    expect(change({ siteAddress: "", publisher: "" })).toEqual({ ...STRICT, siteAddress: "", publisher: "" });
    expect(settingsChangesSchema.safeParse({ siteAddress: "http://courier.example/" }).success).toBe(false);
  });

  it("remembers that the question for a name was put off", () => {
    const putOff = accepted(changeSettings(STRICT, { nameAsked: true }));
    expect(putOff).toEqual({ ...STRICT, nameAsked: true });
    expect(accepted(changeSettings(putOff, { defaultLanguage: "he" })).nameAsked).toBe(true);
    expect(accepted(changeSettings(putOff, { nameAsked: false })).nameAsked).toBe(false);
  });

  it("gives a rule its own severity back", () => {
    expect(accepted(changeSettings(STRICT, { severities: { "no-byline": null } })).severities).toEqual({
      "rule-of-a-later-stet": "off",
    });
  });

  it("refuses rules that there are not", () => {
    for (const id of ["no-such-rule", "", "__proto__", "rule-of-a-later-stet"]) {
      expect(codeOf(changeSettings(STRICT, { severities: Object.fromEntries([[id, "off"]]) })), id).toBe(
        "rule-unknown",
      );
    }
  });

  it("refuses to touch the guard of confidential sources, also to what it is, and rules that come with a policy", () => {
    const fixed = ["confidential-name", ...rules.filter(({ policy }) => policy).map(({ id }) => id)];
    expect(fixed).toHaveLength(1 + POLICIES.length);
    for (const id of fixed) {
      for (const severity of ["error", "warning", "off", null] as const) {
        expect(codeOf(changeSettings(STRICT, { severities: { [id]: severity } })), id).toBe("rule-fixed");
      }
    }
  });

  it("lets every other rule be set to anything", () => {
    for (const { id } of rules.filter((rule) => !rule.policy && rule.id !== "confidential-name")) {
      expect(accepted(changeSettings(DEFAULT_SETTINGS, { severities: { [id]: "off" } })).severities).toEqual({
        [id]: "off",
      });
    }
  });
});

it("every policy is explained, and has one rule", () => {
  const policies = Object.keys(DEFAULT_SETTINGS.policies);
  expect(POLICIES.map(({ id }) => id)).toEqual(policies);
  expect(rules.flatMap(({ policy = [] }) => policy).sort()).toEqual([...policies].sort());
});

it("settings from before there were policies or a site address have none", () => {
  expect(deskSettingsSchema.parse({ severities: {}, defaultLanguage: "en" })).toEqual(DEFAULT_SETTINGS);
});
