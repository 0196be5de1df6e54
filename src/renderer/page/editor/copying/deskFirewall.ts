import { type Firewall, firewallFor } from "#core/firewall/firewall";
import type { Source } from "#core/sources/source";
import { queries, queryClient } from "../../../data/queries";

const firewalls = new WeakMap<readonly Source[], Firewall>();

/** The firewall over the desk's sources as the window knows them; null until they have come. */
export function deskFirewall(): Firewall | null {
  const sources = queryClient.getQueryData<readonly Source[]>(queries.sources().queryKey);
  if (!sources) return null;
  const firewall = firewalls.get(sources) ?? firewallFor(sources);
  firewalls.set(sources, firewall);
  return firewall;
}
