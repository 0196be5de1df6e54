import type { DeskInfo } from "#api/contracts/desk";

/** Whether nobody has said yet in whose name things are done here, or put it off. */
export function mayBeAsked({ profile, readOnly, settings }: DeskInfo): boolean {
  return profile === null && !readOnly && !settings.nameAsked;
}
