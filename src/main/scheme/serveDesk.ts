import { type Session, session } from "electron";
import type { RendererFiles } from "#server/rendererFiles";
import { SECURITY_HEADERS } from "#server/securityHeaders";
import { answerDeskRequest, type FetchHandler } from "./answerDeskRequest";
import { answerScreenRequest } from "./answerScreenRequest";
import { DESK_SCHEME } from "./deskScheme";

/** Mounts the API and the screen's files on Stet's own scheme. */
export function serveDesk(
  api: FetchHandler,
  files: RendererFiles,
  { protocol }: Pick<Session, "protocol"> = session.defaultSession,
): void {
  const answers = { api, screen: answerScreenRequest(files), securityHeaders: SECURITY_HEADERS };
  protocol.handle(DESK_SCHEME, (request) => answerDeskRequest(request, answers));
}
