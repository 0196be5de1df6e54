import { expect, it } from "vitest";
import { batchOutcome } from "#core/outgo/batchOutcome";

const item = { id: "a", headline: "Ferry", format: "html", outcome: "exported", warnings: [], problem: null } as const;
const closed = { message: "The gate is closed.", remedy: "Open it." };

it("counts articles, not files, and tells each reason once", () => {
  const outcome = batchOutcome([
    { ...item, warnings: ["Notes stay."] },
    { ...item, format: "text", warnings: ["Notes stay.", "No images."] },
    { ...item, id: "b", headline: "Harbour", outcome: "refused", problem: closed },
    { ...item, id: "b", headline: "Harbour", format: "text", outcome: "refused", problem: closed },
    { ...item, id: "x", headline: "", outcome: "not-found", problem: { message: "No such article.", remedy: "" } },
  ]);
  expect(outcome).toEqual({
    exported: 1,
    refused: [
      { id: "b", headline: "Harbour", sentences: ["The gate is closed. Open it."], exists: true },
      { id: "x", headline: "", sentences: ["No such article."], exists: false },
    ],
    warned: [{ id: "a", headline: "Ferry", sentences: ["Notes stay.", "No images."] }],
  });
});
