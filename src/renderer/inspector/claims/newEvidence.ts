import { ulid } from "ulid";
import type { Evidence } from "#core/claims/evidence";

/** A piece of evidence of which nothing but the source, if that, is known yet. */
export function newEvidence(sourceId = ""): Evidence {
  return {
    id: ulid(),
    sourceId,
    stance: "supports",
    locator: "",
    quote: "",
    note: "",
    credibility: null,
    attachment: null,
  };
}
