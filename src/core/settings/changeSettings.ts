import { z } from "zod";
import { MAX_SAVED_SEARCHES, type SavedSearches, savedSearchSchema } from "../deskSearch/savedSearch";
import { rules } from "../gate/rules/index";
import { FIXED_RULE } from "../gate/severityOf";
import { languageTagSchema } from "../language/languageTag";
import { type Problem, type Result, refuse, succeed } from "../result";
import {
  type BackupSettings,
  backupSettingsSchema,
  DEFAULT_BACKUPS,
  type DeskSettings,
  publisherSchema,
  severitySchema,
} from "./deskSettings";
import { readSiteAddress } from "./siteAddress";

/** Changes to a desk's settings. What is not named stays as it is; null gives a rule its own severity back. */
export const settingsChangesSchema = z.strictObject({
  severities: z
    .record(z.string().max(100), severitySchema.nullable())
    .optional()
    .meta({ description: "By rule id; null: the rule's own" }),
  policies: z
    .strictObject({ twoIndependentSources: z.boolean().optional(), secondPerson: z.boolean().optional() })
    .optional(),
  defaultLanguage: languageTagSchema.optional(),
  publisher: publisherSchema.optional(),
  siteAddress: z
    .string()
    .trim()
    .refine(
      (text) => text === "" || readSiteAddress(text) !== null,
      "must be an https address, such as https://news.example/stories/",
    )
    .optional()
    .meta({ description: "The folder on the web in which stories are published; empty for none" }),
  nameAsked: z.boolean().optional().meta({ description: "Whether nobody is to be asked for a name to sign with" }),
  backups: backupSettingsSchema.partial().optional(),
  savedSearches: z
    .record(z.string().min(1).max(64), savedSearchSchema.nullable())
    .optional()
    .meta({ description: "By id; null: removed" }),
});
export type SettingsChanges = z.infer<typeof settingsChangesSchema>;

/**
 * The settings after a change, all of it or nothing. Refuses with `rule-unknown` for a rule that there is not, and with
 * `rule-fixed` for one whose severity is not the desk's to choose.
 */
export function changeSettings(settings: DeskSettings, changes: SettingsChanges): Result<DeskSettings> {
  const severities = { ...settings.severities };
  for (const [ruleId, severity] of Object.entries(changes.severities ?? {})) {
    const problem = refusalFor(ruleId);
    if (problem) return { ok: false, problem };
    if (severity === null) delete severities[ruleId];
    else severities[ruleId] = severity;
  }
  const nameAsked = changes.nameAsked ?? settings.nameAsked;
  const savedSearches = savedAfter(settings.savedSearches, changes.savedSearches);
  if (!savedSearches.ok) return savedSearches;
  const backups = backupsAfter(settings.backups, changes.backups);
  const { twoIndependentSources, secondPerson } = changes.policies ?? {};
  return succeed({
    severities,
    policies: {
      twoIndependentSources: twoIndependentSources ?? settings.policies.twoIndependentSources,
      secondPerson: secondPerson ?? settings.policies.secondPerson,
    },
    defaultLanguage: changes.defaultLanguage ?? settings.defaultLanguage,
    publisher: changes.publisher ?? settings.publisher,
    siteAddress:
      changes.siteAddress === undefined ? settings.siteAddress : (readSiteAddress(changes.siteAddress) ?? ""),
    ...(nameAsked === undefined ? {} : { nameAsked }),
    ...(backups === undefined ? {} : { backups }),
    ...(savedSearches.value === undefined ? {} : { savedSearches: savedSearches.value }),
  });
}

function savedAfter(
  before: SavedSearches | undefined,
  changes: SettingsChanges["savedSearches"],
): Result<SavedSearches | undefined> {
  if (changes === undefined) return succeed(before);
  const kept = Object.entries({ ...before, ...changes }).flatMap(([id, search]) =>
    search ? [[id, search] as const] : [],
  );
  if (kept.length <= MAX_SAVED_SEARCHES) return succeed(Object.fromEntries(kept));
  return refuse(
    "settings-invalid",
    `A desk keeps at most ${MAX_SAVED_SEARCHES} searches. Nothing has been changed.`,
    "Remove one that nobody needs.",
  );
}

function backupsAfter(
  before: BackupSettings | undefined,
  changes: SettingsChanges["backups"],
): BackupSettings | undefined {
  if (changes === undefined) return before;
  const { automatic, folder } = before ?? DEFAULT_BACKUPS;
  return { automatic: changes.automatic ?? automatic, folder: changes.folder ?? folder };
}

function refusalFor(ruleId: string): Problem | null {
  const rule = rules.find(({ id }) => id === ruleId);
  if (!rule) {
    return refuse(
      "rule-unknown",
      `There is no check with the id “${ruleId}”. No setting has been changed.`,
      "Use an id that findings carry, such as claim-unchecked.",
    ).problem;
  }
  if (ruleId === FIXED_RULE) {
    return refuse(
      "rule-fixed",
      "The check that guards confidential sources is always an error. No setting has been changed.",
      "Change the text, or the terms agreed with the source.",
    ).problem;
  }
  if (rule.policy) {
    return refuse(
      "rule-fixed",
      `The check “${ruleId}” comes with a policy and has no severity of its own. No setting has been changed.`,
      `Switch the policy ${rule.policy} on or off.`,
    ).problem;
  }
  return null;
}
