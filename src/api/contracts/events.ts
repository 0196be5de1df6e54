import { z } from "zod";
import { ulidSchema } from "#core/identity/ulid";

/** Header with the id that a window has given itself: a change that it makes comes back in events as their `origin`. */
export const WINDOW_HEADER = "stet-window";

/**
 * GET /api/events, a stream of server-sent events. The first is `hello` with this as its data; then comes one `change` for
 * every change of the desk, with a desk event (`core/events/deskEvent.ts`) as its data.
 */
export const HELLO_EVENT = "hello";
export const CHANGE_EVENT = "change";
export const helloSchema = z.strictObject({ desk: ulidSchema, version: z.string() });
export type Hello = z.infer<typeof helloSchema>;
