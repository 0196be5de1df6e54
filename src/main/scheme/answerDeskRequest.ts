import { isDeskUrl } from "./deskScheme";

/** Answers a request, as `fetch` does on the other side. */
export type FetchHandler = (request: Request) => Response | Promise<Response>;

export interface DeskAnswers {
  /** Answers everything below `/api/`. */
  readonly api: FetchHandler;
  /** Answers the rest: the screen's own files. */
  readonly screen: FetchHandler;
  /** Headers that every answer carries. */
  readonly securityHeaders: Readonly<Record<string, string>>;
}

/** The desktop's one way in: to the API or to the screen's files, always with the security headers. */
export async function answerDeskRequest(request: Request, answers: DeskAnswers): Promise<Response> {
  const answer = isDeskUrl(request.url) && !comesFromElsewhere(request) ? await route(request, answers) : refused();
  const headers = new Headers(answer.headers);
  // An answer may have a policy of its own, as files out of somebody's copy have: it is stricter than the screen's.
  for (const [name, value] of Object.entries(answers.securityHeaders)) if (!headers.has(name)) headers.set(name, value);
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers });
}

function route(request: Request, answers: DeskAnswers): Response | Promise<Response> {
  const { pathname } = new URL(request.url);
  return pathname.startsWith("/api/") ? answers.api(request) : answers.screen(request);
}

/**
 * Nothing but our own window should be able to ask. Chromium has at times written "null" for a custom scheme's own origin,
 * so that only an origin that names somebody else counts.
 */
function comesFromElsewhere(request: Request): boolean {
  const origin = request.headers.get("origin");
  return origin !== null && origin !== "null" && !isDeskUrl(origin);
}

function refused(): Response {
  return new Response("Refused.", { status: 403, headers: { "content-type": "text/plain; charset=utf-8" } });
}
