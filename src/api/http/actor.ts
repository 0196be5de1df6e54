import type { Context } from "hono";
import type { Actor } from "#desk/desk";
import { WINDOW_HEADER } from "../contracts/events";
import type { ApiContext } from "./context";

/** An id that a window gave itself; anything else is no window. */
const WINDOW_ID = /^[\w-]{1,64}$/;

/** The name that acts carry: the profile's, else the system user's. */
export function actingName({ desk, actingAs }: ApiContext): string {
  return desk.file().profile?.name ?? actingAs;
}

/** Who is behind a request, and through which window. */
export function actorOf(c: Context, api: ApiContext): Actor {
  const origin = c.req.header(WINDOW_HEADER) ?? "";
  return { by: actingName(api), origin: WINDOW_ID.test(origin) ? origin : null };
}
