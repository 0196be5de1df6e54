import { z } from "zod";
import { savedSearchesSchema } from "../deskSearch/savedSearch";
import { timestampSchema } from "../identity/timestamp";
import { ulidSchema } from "../identity/ulid";
import { siteAddressSchema } from "./siteAddress";

/** Who works at this desk: the name that goes into ledgers and histories. */
export const profileSchema = z.strictObject({
  name: z.string().trim().min(1).max(200),
  initials: z.string().trim().min(1).max(8),
});
export type Profile = z.infer<typeof profileSchema>;

export const severitySchema = z.enum(["error", "warning", "off"]);
export type Severity = z.infer<typeof severitySchema>;

export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", off: "Off" };

/** Stricter rules that a desk may work by; `policies.ts` says what each asks for. */
export const policiesSchema = z.strictObject({
  twoIndependentSources: z.boolean().default(false),
  secondPerson: z.boolean().default(false),
});
export type Policies = z.infer<typeof policiesSchema>;
export type PolicyId = keyof Policies;

export const publisherSchema = z.string().trim().max(200);

/** How a desk is backed up by itself. */
export const backupSettingsSchema = z.strictObject({
  automatic: z.boolean(),
  /** A full path; empty for Stet's own folder for backups on each machine. */
  folder: z.string().trim().max(1_000),
});
export type BackupSettings = z.infer<typeof backupSettingsSchema>;

export const DEFAULT_BACKUPS: BackupSettings = { automatic: true, folder: "" };

/** What a desk may decide for itself. */
export const deskSettingsSchema = z.strictObject({
  /** Severities that differ from the rule's own, by rule id. */
  severities: z.record(z.string(), severitySchema),
  policies: policiesSchema.prefault({}),
  defaultLanguage: z.string(),
  /** Who publishes what is written here, as readers know it; empty while the desk has not said. */
  publisher: publisherSchema.default(""),
  siteAddress: siteAddressSchema.default(""),
  /** Somebody was asked for a name to sign with, and put it off: nobody is asked again. */
  nameAsked: z.boolean().optional(),
  backups: backupSettingsSchema.optional(),
  savedSearches: savedSearchesSchema.optional(),
});
export type DeskSettings = z.infer<typeof deskSettingsSchema>;

/** `desk.json`. */
export const deskFileSchema = z.strictObject({
  schema: z.literal("stet/desk"),
  schemaVersion: z.literal(1),
  id: ulidSchema,
  createdAt: timestampSchema,
  profile: profileSchema.nullable(),
  settings: deskSettingsSchema,
});
export type DeskFile = z.infer<typeof deskFileSchema>;

export const DEFAULT_SETTINGS: DeskSettings = {
  severities: {},
  policies: { twoIndependentSources: false, secondPerson: false },
  defaultLanguage: "en",
  publisher: "",
  siteAddress: "",
};
