import type { HostKey } from "./lockAddress";
import { TOKENS_PATH } from "./respond";

/** How long a host on this machine may take to answer, in milliseconds. */
const PATIENCE_MS = 3_000;

/** Asks a running browser host for an address that opens one more window; null when it gives none. */
export async function requestAddress({ address, bearer }: HostKey): Promise<string | null> {
  try {
    const response = await fetch(`${address}${TOKENS_PATH}`, {
      method: "POST",
      headers: { Authorization: `Bearer ${bearer}` },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const { url } = (await response.json()) as { url?: unknown };
    return response.ok && typeof url === "string" ? url : null;
  } catch {
    return null;
  }
}
