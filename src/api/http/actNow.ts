import { ulid } from "ulid";
import type { Act } from "#core/identity/act";
import type { Actor } from "#desk/desk";

/** What core needs to know of somebody acting at this moment. */
export function actNow(actor: Actor): Act {
  return { by: actor.by, at: new Date().toISOString(), newId: () => ulid() };
}
