import { expect, it } from "vitest";
import { batchOutcome, laterItems } from "#core/outgo/batchOutcome";

const item = { id: "a", headline: "Ferry", format: "html", outcome: "exported", warnings: [], problem: null } as const;
const closed = { code: "gate-closed", message: "The gate is closed.", remedy: "Open it." };
const leak = { code: "firewall", message: "A protected detail stands in the text.", remedy: "Change it." };
const missing = { code: "not-found", message: "No such article.", remedy: "" };

it("counts articles, not files, and tells each reason once", () => {
  const outcome = batchOutcome([
    { ...item, warnings: ["Notes stay."] },
    { ...item, format: "text", warnings: ["Notes stay.", "No images."] },
    { ...item, id: "b", headline: "Harbour", outcome: "refused", problem: closed },
    { ...item, id: "b", headline: "Harbour", format: "text", outcome: "refused", problem: closed },
    { ...item, id: "x", headline: "", outcome: "not-found", problem: missing },
  ]);
  expect(outcome).toEqual({
    exported: 1,
    refusals: 2,
    refused: [
      {
        remedy: "Open it.",
        gateAlone: true,
        exist: true,
        articles: [{ id: "b", headline: "Harbour", sentences: ["The gate is closed."] }],
      },
      {
        remedy: "",
        gateAlone: false,
        exist: false,
        articles: [{ id: "x", headline: "", sentences: ["No such article."] }],
      },
    ],
    warned: [{ id: "a", headline: "Ferry", sentences: ["Notes stay.", "No images."] }],
  });
});

it("tells what helps once for all that it helps, and lets nobody open the gate of what may not leave anyhow", () => {
  const { refused } = batchOutcome([
    { ...item, id: "a", outcome: "refused", problem: closed },
    { ...item, id: "b", outcome: "refused", problem: leak },
    { ...item, id: "c", outcome: "refused", problem: closed },
    { ...item, id: "d", outcome: "refused", problem: closed },
    { ...item, id: "d", format: "text", outcome: "refused", problem: leak },
  ]);
  expect(
    refused.map(({ remedy, gateAlone, articles }) => [remedy, gateAlone, articles.map(({ id }) => id).join("")]),
  ).toEqual([
    ["Open it.", true, "ac"],
    ["Change it.", false, "b"],
    ["Open it. Change it.", false, "d"],
  ]);
});

it("takes what came of an article last, in the place where it stood", () => {
  const first = [
    { ...item, id: "a" },
    { ...item, id: "b", outcome: "refused", problem: closed },
    { ...item, id: "b", format: "text", outcome: "refused", problem: closed },
    { ...item, id: "c", outcome: "refused", problem: leak },
  ] as const;
  const again = [
    { ...item, id: "b" },
    { ...item, id: "b", format: "text", outcome: "refused", problem: leak },
  ] as const;
  const items = laterItems<(typeof first)[number] | (typeof again)[number]>(first, again);
  expect(items.map(({ id, format, outcome }) => [id, format, outcome])).toEqual([
    ["a", "html", "exported"],
    ["b", "html", "exported"],
    ["b", "text", "refused"],
    ["c", "html", "refused"],
  ]);
});
