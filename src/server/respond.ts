import type { App } from "#api/app";
import { CLOSED_DOOR_PAGE, OPENING_PAGE, plainPage } from "./plainPage";
import type { RendererFiles } from "./rendererFiles";
import { isReading, type RequestFacts, rawPath } from "./requestFacts";
import type { Gatekeeper } from "./session/gatekeeper";

/** Where a command line with the bearer secret gets an address for one more window. */
export const TOKENS_PATH = "/session/tokens";

const NEVER_KEPT = { "Cache-Control": "no-store" };

export interface Doors {
  readonly gatekeeper: Gatekeeper;
  readonly app: Pick<App, "fetch">;
  readonly files: RendererFiles;
  /** A fresh address that opens one window. */
  readonly newAddress: () => string;
}

/** The answer to a request that has passed the walls: a session is opened, the API called, or a file of the screen given. */
export async function respond(request: Request, facts: RequestFacts, doors: Doors): Promise<Response> {
  const { gatekeeper, app } = doors;
  const url = new URL(request.url);
  const token = url.searchParams.get("token");
  if (url.pathname === "/" && token !== null && facts.method === "GET") return enter(token, facts, gatekeeper);

  const byBearer = gatekeeper.hasBearer(facts);
  if (!byBearer && !gatekeeper.hasSession(facts))
    return refusal(facts, CLOSED_DOOR_PAGE, "This window has no session.");
  if (url.pathname === TOKENS_PATH) {
    if (!byBearer || facts.method !== "POST")
      return refusal(facts, CLOSED_DOOR_PAGE, "Only the command line gets tokens.");
    return Response.json({ url: doors.newAddress() }, { status: 201, headers: NEVER_KEPT });
  }
  if (url.pathname.startsWith("/api/")) return app.fetch(request);
  return file(url.pathname, facts, doors.files);
}

/** A refusal as the asker can read it: JSON for the API's clients, a page for people. */
export function refusal(facts: RequestFacts, page: string, reason: string): Response {
  const path = rawPath(facts.target);
  if (path.startsWith("/api/") || path.startsWith("/session/")) {
    const problem = { code: "forbidden", message: reason, remedy: "Open Stet again, or run: stet start" };
    return Response.json(problem, { status: 403, headers: NEVER_KEPT });
  }
  return html(page, 403);
}

function enter(token: string, facts: RequestFacts, gatekeeper: Gatekeeper): Response {
  const cookie = gatekeeper.admit(token);
  if (cookie === null) {
    // Somebody who goes back to an address that this very window has used is simply let in.
    return gatekeeper.hasSession(facts) ? toFrontPage() : refusal(facts, CLOSED_DOOR_PAGE, "This token is not good.");
  }
  const fromOtherSite = facts.fetchSite !== undefined && !["none", "same-origin"].includes(facts.fetchSite);
  // A redirect still counts as the other site's request, and a SameSite=Strict cookie would not come with it.
  const response = fromOtherSite ? html(OPENING_PAGE, 200) : toFrontPage();
  response.headers.set("Set-Cookie", cookie);
  return response;
}

function toFrontPage(): Response {
  return new Response(null, { status: 303, headers: { Location: "/", ...NEVER_KEPT } });
}

function file(path: string, facts: RequestFacts, files: RendererFiles): Response {
  if (!isReading(facts.method)) {
    return new Response(null, { status: 405, headers: { Allow: "GET, HEAD" } });
  }
  const found = files.get(path);
  if (!found) return html(plainPage("Nothing here", ['<a href="/">Go to the desk</a>']), 404);
  return new Response(found.bytes, {
    headers: { "Content-Type": found.mediaType, "Cache-Control": found.cacheControl },
  });
}

function html(page: string, status: number): Response {
  return new Response(page, {
    status,
    headers: { "Content-Type": "text/html; charset=utf-8", ...NEVER_KEPT },
  });
}
