import { type RequestFacts, rawPath } from "../requestFacts";

/**
 * What a browser says was asked for by another site is refused, other ports of this machine included (`same-site`), except a
 * person following a link to the front page: that shows nothing without a token or the cookie, and no cookie comes with it.
 */
export function fetchSiteWall(facts: RequestFacts): string | null {
  const { fetchSite, fetchMode, fetchDest, method, target } = facts;
  if (fetchSite === undefined || fetchSite === "same-origin" || fetchSite === "none") return null;
  const followsLink = method === "GET" && fetchMode === "navigate" && fetchDest === "document";
  return followsLink && rawPath(target) === "/" ? null : "Stet does not answer other sites.";
}
