import { createClient } from "#api/client/createClient";
import { uploadWatched } from "./uploadWatched";

/** Tells this window's own changes from those of others in the desk's events. */
export const windowId = crypto.randomUUID();

/** Electron tells nobody how far a request to its own scheme is (electron#39709), and there it has not far to go. */
const watching = "stetDesktop" in globalThis ? {} : { upload: uploadWatched };

export const client = createClient({ baseUrl: "", fetch: (request) => fetch(request), windowId, ...watching });
