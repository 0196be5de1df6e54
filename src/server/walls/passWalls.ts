import type { RequestFacts } from "../requestFacts";
import { fetchSiteWall } from "./fetchSiteWall";
import { hostWall } from "./hostWall";
import { originWall } from "./originWall";
import { targetWall } from "./targetWall";

/** Null when every wall lets the request through, otherwise the reason of the first that does not, for people. */
export function passWalls(facts: RequestFacts, port: number, hasBearer: boolean): string | null {
  return (
    hostWall(facts, port) ?? targetWall(facts) ?? fetchSiteWall(facts) ?? originWall(facts, port, hasBearer) ?? null
  );
}
