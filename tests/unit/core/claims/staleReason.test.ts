import { expect, it } from "vitest";
import { staleReason } from "#core/claims/staleReason";
import { anId, TEST_TIME } from "../../../support/builders";

const retraction = { sourceId: anId(), reason: "Made up", by: "Ada Quill", at: TEST_TIME };

it.each([
  [{ stale: false, reworded: true, retractions: [retraction] }, null],
  [{ stale: true, reworded: true, retractions: [] }, "words changed since"],
  [{ stale: true, reworded: false, retractions: [retraction] }, "source retracted since"],
  [{ stale: true, reworded: false, retractions: [retraction, retraction] }, "sources retracted since"],
  [{ stale: true, reworded: true, retractions: [retraction] }, "words changed and source retracted since"],
])("says of %o: %s", (claim, reason) => {
  expect(staleReason(claim)).toBe(reason);
});
