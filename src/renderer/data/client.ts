import { createClient } from "#api/client/createClient";

/** Tells this window's own changes from those of others in the desk's events. */
export const windowId = crypto.randomUUID();

export const client = createClient({ baseUrl: "", fetch: (request) => fetch(request), windowId });
