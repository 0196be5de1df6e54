import type { DeskEvent } from "#core/events/deskEvent";
import { type Result, refuse, succeed } from "#core/result";
import { changeSettings, type SettingsChanges, settingsChangesSchema } from "#core/settings/changeSettings";
import {
  DEFAULT_SETTINGS,
  type DeskFile,
  deskFileSchema,
  type Profile,
  profileSchema,
} from "#core/settings/deskSettings";
import type { Actor } from "./desk";
import type { DeskEnvironment } from "./environment";
import type { HeldFile } from "./json/heldFile";
import { readVersioned } from "./json/readVersioned";
import type { Permit } from "./permit";

export const readDeskFile = readVersioned(deskFileSchema, "stet/desk", 1, "The desk's settings file");

export function newDeskFile({ newId, now }: DeskEnvironment): DeskFile {
  return {
    schema: "stet/desk",
    schemaVersion: 1,
    id: newId(),
    createdAt: now().toISOString(),
    profile: null,
    settings: DEFAULT_SETTINGS,
  };
}

/** Changes what the desk knows of itself: who works there, and by which rules. */
export class DeskFileChanges {
  constructor(
    private readonly file: HeldFile<DeskFile>,
    private readonly permit: Permit,
    private readonly emit: (event: DeskEvent) => void,
  ) {}

  setProfile(profile: Profile, actor: Actor): Promise<Result<DeskFile>> {
    return this.#change(actor, (before) => {
      const given = profileSchema.safeParse(profile);
      if (given.success) return succeed({ ...before, profile: given.data });
      return refuse("profile-invalid", "A profile needs a name, and initials of at most 8 letters.", "Fill in both.");
    });
  }

  setSettings(changes: SettingsChanges, actor: Actor): Promise<Result<DeskFile>> {
    return this.#change(actor, (before) => {
      const given = settingsChangesSchema.safeParse(changes);
      if (!given.success) return settingsInvalid(given.error.issues);
      const changed = changeSettings(before.settings, given.data);
      return changed.ok ? succeed({ ...before, settings: changed.value }) : changed;
    });
  }

  #change({ origin }: Actor, make: (before: DeskFile) => Result<DeskFile>): Promise<Result<DeskFile>> {
    return this.permit(async () => {
      const changed = await this.file.change(make);
      if (changed.ok) this.emit({ type: "desk-changed", origin });
      return changed;
    });
  }
}

function settingsInvalid(issues: readonly { readonly path: PropertyKey[]; readonly message: string }[]) {
  const places = issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.map(String).join(".") || "settings"}: ${message}`);
  return refuse(
    "settings-invalid",
    `No setting has been changed (${places.join("; ")}).`,
    "Correct what is named there and try again.",
  );
}
