import { expect, it } from "vitest";
import { apply } from "#core/article/commands/apply";
import { recordFaults } from "#core/article/recordFaults";
import { anAct, anArticle, TEST_TIME } from "../../../support/builders";
import { valueIn } from "../../../support/unwrap";

const article = anArticle();
const moved = valueIn(
  apply(article, { type: "move-to-stage", stage: "in-review", reason: "", override: null }, anAct()),
);
const signed = valueIn(apply(moved, { type: "sign-off", by: "Bo Marsh", note: "" }, anAct()));

it("finds nothing in what the commands have written", () => {
  const withdrawn = valueIn(apply(signed, { type: "withdraw-sign-off", note: "" }, anAct()));
  for (const sound of [article, moved, signed, withdrawn]) expect(recordFaults(sound)).toEqual([]);
});

it("finds a stage that the history does not end in", () => {
  expect(recordFaults({ ...moved, stage: "ready" })).toEqual(["stage"]);
  expect(recordFaults({ ...moved, history: article.history })).toEqual(["stage"]);
});

it.each([
  ["that nobody gave", { signOff: { by: "Bo Marsh", at: TEST_TIME, version: 0, note: "" }, history: moved.history }],
  ["of somebody else", { signOff: { by: "Ada Quill", at: TEST_TIME, version: 0, note: "" } }],
  ["that is gone without having been withdrawn", { signOff: null }],
])("finds a sign-off %s", (_, changes) => {
  expect(recordFaults({ ...signed, ...changes })).toEqual(["sign-off"]);
});

it("finds a sign-off of a version that never was", () => {
  const given = { by: "Bo Marsh", at: TEST_TIME, version: 7, note: "" };
  const history = [...moved.history, { act: "signed-off", ...given } as const];
  expect(recordFaults({ ...moved, signOff: given, history })).toEqual(["sign-off"]);
  expect(recordFaults({ ...moved, signOff: given, history, version: 7 })).toEqual([]);
});
