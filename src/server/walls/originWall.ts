import { isReading, type RequestFacts } from "../requestFacts";
import { ourHosts } from "./hostWall";

/**
 * An Origin, when there is one, must be ours. What changes something must name it, unless it carries the bearer secret,
 * which no web page has: a form or script of another site is refused even from a browser without Fetch Metadata.
 */
export function originWall(facts: RequestFacts, port: number, hasBearer: boolean): string | null {
  if (facts.origin === undefined) {
    return isReading(facts.method) || hasBearer ? null : "A change needs to say which page it comes from.";
  }
  const origins = ourHosts(port).map((host) => `http://${host}`);
  return origins.includes(facts.origin) ? null : "Stet does not answer pages of other origins.";
}
