import type { RequestFacts } from "../requestFacts";

/**
 * The names under which the host may be spoken to. Every other name in the Host header means that somebody has made a name
 * of theirs point at this machine (DNS rebinding), and would read the answers as their own.
 */
export function ourHosts(port: number): readonly string[] {
  const suffix = port === 80 ? "" : `:${port}`;
  return [`127.0.0.1${suffix}`, `localhost${suffix}`];
}

/** Exactly one Host header, and one of our names in it. */
export function hostWall(facts: RequestFacts, port: number): string | null {
  const [host, ...others] = facts.hosts;
  if (host !== undefined && others.length === 0 && ourHosts(port).includes(host.toLowerCase())) return null;
  return "Stet does not answer to this host name.";
}
