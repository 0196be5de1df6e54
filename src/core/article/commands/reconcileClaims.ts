import type { Claim } from "../../claims/claim";
import { markedTexts } from "../../claims/claimTexts";
import { startLedger } from "../../claims/ledger";
import type { Act } from "../../identity/act";
import type { DocumentNode } from "../document/documentNode";

/**
 * The claims of an article after its body has changed: every mark without a record gets one, unchecked, that says what it
 * is a copy of if `copies` has it (by the new claim's id). Records whose mark is gone stay, for undo and for the orphans'
 * list; the same object comes back when nothing is missing.
 */
export function reconcileClaims(
  body: DocumentNode,
  claims: Readonly<Record<string, Claim>>,
  act: Act,
  copies: Readonly<Record<string, string>> = {},
): Record<string, Claim> {
  const marked: Record<string, Claim> = {};
  for (const [id, text] of markedTexts(body)) {
    const copiedFrom = Object.hasOwn(copies, id) ? (copies[id] ?? null) : null;
    if (!Object.hasOwn(claims, id)) {
      marked[id] = startLedger(id, { act: "marked", at: act.at, by: act.by, text, copiedFrom });
    }
  }
  return Object.keys(marked).length === 0 ? claims : { ...claims, ...marked };
}
