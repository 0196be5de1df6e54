import type { Override } from "../article/history";
import { type Firewall, firewallFor } from "../firewall/firewall";
import { type Result, refuse, succeed } from "../result";
import type { CheckContext } from "./checkArticle";

/**
 * Whether a closed gate may be opened with these words. They stay in the article's history and go into its public report, so
 * they can name nobody who is protected. Problem code: `override-protected`.
 */
export function mayOpen(override: Override, { firewall, sources }: CheckContext): Result<Override> {
  const guard = firewall ?? firewallFor(Object.values(sources));
  if (!holdsProtected(guard, override.reason) && !holdsProtected(guard, override.by)) return succeed(override);
  return refuse(
    "override-protected",
    "A protected detail of a confidential source stands in the reason or the name. The reason stays in the article's history and goes into its public report. The gate was not opened.",
    "Give the reason without it.",
  );
}

/** Whether words of an override may not leave the desk. */
export function holdsProtected(firewall: Firewall, text: string): boolean {
  return firewall.leaks([{ place: "the record of an override", text }]).length > 0;
}
