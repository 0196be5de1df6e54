/**
 * Everything impure that a change to an article needs: who acts, when, and fresh ids. Hosts and screens supply it, so that
 * the rules stay pure and a test decides what time it is.
 */
export interface Act {
  /** The name of the person acting, as their profile has it. */
  readonly by: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** A fresh ULID at each call. */
  readonly newId: () => string;
}
