import type { DeskEvent } from "#core/events/deskEvent";
import { type Result, refuse, succeed } from "#core/result";
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

/** Writes down who works at the desk. */
export function setProfile(
  file: HeldFile<DeskFile>,
  permit: Permit,
  emit: (event: DeskEvent) => void,
  profile: Profile,
  { origin }: Actor,
): Promise<Result<DeskFile>> {
  return permit(async () => {
    const given = profileSchema.safeParse(profile);
    if (!given.success) {
      return refuse("profile-invalid", "A profile needs a name, and initials of at most 8 letters.", "Fill in both.");
    }
    const changed = await file.change((before) => succeed({ ...before, profile: given.data }));
    if (changed.ok) emit({ type: "desk-changed", origin });
    return changed;
  });
}
