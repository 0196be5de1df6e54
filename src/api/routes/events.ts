import { Hono } from "hono";
import { streamChanges } from "../events/streamChanges";
import { answerProblem } from "../http/answerProblem";
import type { ApiContext } from "../http/context";

/** /api/events: what changes on the desk, as it changes. */
export function eventRoutes(api: ApiContext): Hono {
  return new Hono().get("/", (c) => {
    if (api.closing.aborted) {
      return answerProblem(c, {
        code: "closing",
        message: "Stet is closing.",
        remedy: "Start it again.",
      });
    }
    return streamChanges(c, api);
  });
}
