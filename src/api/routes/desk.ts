import { Hono } from "hono";
import { settingsChangesSchema } from "#core/settings/changeSettings";
import { profileSchema } from "#core/settings/deskSettings";
import type { DeskInfo } from "../contracts/desk";
import { actingName, actorOf } from "../http/actor";
import { answerProblem } from "../http/answerProblem";
import type { ApiContext } from "../http/context";
import { limitBody } from "../http/limitBody";
import { readJson } from "../http/readJson";

/** /api/desk: where and whose the desk is. */
export function deskRoutes(api: ApiContext): Hono {
  const routes = new Hono();

  routes.get("/", (c) => c.json(deskInfo(api)));

  routes.patch("/", limitBody(1), async (c) => {
    const profile = await readJson(c, profileSchema);
    if (!profile.ok) return answerProblem(c, profile.problem);
    const saved = await api.desk.setProfile(profile.value, actorOf(c, api));
    return saved.ok ? c.json(deskInfo(api)) : answerProblem(c, saved.problem);
  });

  routes.patch("/settings", limitBody(1), async (c) => {
    const changes = await readJson(c, settingsChangesSchema);
    if (!changes.ok) return answerProblem(c, changes.problem);
    const saved = await api.desk.setSettings(changes.value, actorOf(c, api));
    return saved.ok ? c.json(deskInfo(api)) : answerProblem(c, saved.problem);
  });

  return routes;
}

function deskInfo(api: ApiContext): DeskInfo {
  const { desk, version } = api;
  const { profile, settings } = desk.file();
  return {
    version,
    dir: desk.dir,
    readOnly: desk.readOnly,
    readOnlyBecause: desk.readOnlyBecause,
    profile,
    actingAs: actingName(api),
    settings,
    quarantined: [...desk.quarantined()],
    reading: desk.reading(),
  };
}
