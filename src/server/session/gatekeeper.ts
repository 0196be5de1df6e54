import type { RequestFacts } from "../requestFacts";
import { newSecret, sameSecret } from "./secret";
import { createSecretPool } from "./secretPool";

/** Addresses handed out and not yet opened, and windows open at once: more than anybody has, few enough to compare all. */
const TOKEN_LIMIT = 32;
const SESSION_LIMIT = 128;

/** Who may come in, and how: a token in an address opens one window; the bearer secret lets a command line in. */
export interface Gatekeeper {
  /** For the lock file, which only the desk's owner can read. */
  readonly bearer: string;
  /** A token that opens one window, once. */
  mintToken(): string;
  /** Turns a good token into the `Set-Cookie` of a new session; null for a token that is unknown or used. */
  admit(token: string): string | null;
  hasBearer(facts: RequestFacts): boolean;
  hasSession(facts: RequestFacts): boolean;
}

/** Secrets live in memory only, and die with the process. */
export function createGatekeeper(port: number): Gatekeeper {
  const bearer = newSecret();
  const tokens = createSecretPool(TOKEN_LIMIT);
  const sessions = createSecretPool(SESSION_LIMIT);
  // Browsers keep cookies by host and not by port: two desks at once need two names.
  const cookieName = `stet-${port}`;
  return {
    bearer,
    mintToken: () => tokens.mint(),
    admit: (token) =>
      tokens.spend(token) ? `${cookieName}=${sessions.mint()}; Path=/; HttpOnly; SameSite=Strict` : null,
    hasBearer({ authorization }) {
      const given = /^Bearer ([\w-]+)$/i.exec(authorization ?? "")?.[1];
      return given !== undefined && sameSecret(given, bearer);
    },
    hasSession: ({ cookie }) => cookieValues(cookie ?? "", cookieName).some((value) => sessions.has(value)),
  };
}

/** RFC 6265, section 4.2.1. The same name may come more than once. */
function cookieValues(header: string, name: string): string[] {
  return header
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
}
