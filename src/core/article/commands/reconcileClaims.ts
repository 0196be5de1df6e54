import type { Claim } from "../../claims/claim";
import { claimTexts } from "../../claims/claimTexts";
import { startLedger } from "../../claims/ledger";
import type { Act } from "../../identity/act";
import type { DocumentNode } from "../document/documentNode";

/**
 * The claims of an article after its body has changed: every mark without a record gets one, unchecked. Records whose mark
 * is gone stay, for undo and for the orphans' list; the same object comes back when nothing is missing.
 */
export function reconcileClaims(
  body: DocumentNode,
  claims: Readonly<Record<string, Claim>>,
  act: Act,
): Record<string, Claim> {
  const marked: Record<string, Claim> = {};
  for (const [id, text] of claimTexts(body)) {
    if (!claims[id]) marked[id] = startLedger(id, { act: "marked", at: act.at, by: act.by, text, copiedFrom: null });
  }
  return Object.keys(marked).length === 0 ? claims : { ...claims, ...marked };
}
