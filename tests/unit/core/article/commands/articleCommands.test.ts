import { describe, expect, it } from "vitest";
import { apply } from "#core/article/commands/apply";
import { type Command, commandSchema } from "#core/article/commands/command";
import { anAct, anArticle, anId } from "../../../../support/builders";
import { refusalOf, valueIn } from "../../../../support/unwrap";

const act = anAct({ by: "Oona Tressider" });
const article = anArticle();
const perform = (command: Command, on = article) => apply(on, command, act);

describe("edit-details", () => {
  it("changes what is given and nothing else", () => {
    const changed = valueIn(perform({ type: "edit-details", changes: { headline: "Fog", embargo: null } }));
    expect(changed).toEqual({ ...article, headline: "Fog", embargo: null });
  });

  it("keeps a tag once, whatever its case, in its first spelling", () => {
    const tags = ["Harbour", "harbour", "Café", "Cafe\u0301", "fog"];
    expect(valueIn(perform({ type: "edit-details", changes: { tags } })).tags).toEqual(["Harbour", "Café", "fog"]);
  });
});

describe("move-to-stage", () => {
  const move = { type: "move-to-stage", stage: "in-review", reason: "Complete.", override: null } as const;

  it("writes into the history who, when, from where and why", () => {
    expect(valueIn(perform(move)).history.at(-1)).toEqual({
      act: "stage",
      at: act.at,
      by: act.by,
      from: "draft",
      to: "in-review",
      reason: "Complete.",
      override: null,
    });
  });

  it("refuses the stage that the article is in", () => {
    expect(refusalOf(perform({ ...move, stage: "draft" }))).toBe("stage-unchanged");
  });

  it("lets a killed article come back", () => {
    const killed = valueIn(perform({ ...move, stage: "killed" }));
    expect(valueIn(perform({ ...move, stage: "draft" }, killed)).stage).toBe("draft");
  });
});

describe("sign-off", () => {
  const signed = valueIn(perform({ type: "sign-off", by: "Bo", note: "Fine." }, { ...article, version: 7 }));

  it("names a person and the version that it is about, in the history too", () => {
    expect(signed.signOff).toEqual({ by: "Bo", at: act.at, version: 7, note: "Fine." });
    expect(signed.history.at(-1)).toMatchObject({ act: "signed-off", by: "Bo", version: 7 });
  });

  it("can be withdrawn, once", () => {
    const withdrawn = valueIn(perform({ type: "withdraw-sign-off", note: "Too soon." }, signed));
    expect(withdrawn.signOff).toBeNull();
    expect(withdrawn.history.at(-1)).toMatchObject({ act: "sign-off-withdrawn", note: "Too soon." });
    expect(refusalOf(perform({ type: "withdraw-sign-off", note: "" }, withdrawn))).toBe("not-signed-off");
  });
});

describe("a command from outside", () => {
  it("gets the notes that it leaves out", () => {
    const command = { type: "record-verdict", claimId: anId(), verdict: "checking" };
    expect(commandSchema.parse(command)).toEqual({ ...command, note: "" });
  });

  it.each([
    ["a command that nobody knows", { type: "publish-now" }],
    ["a verdict that does not exist", { type: "record-verdict", claimId: anId(), verdict: "maybe" }],
    ["an id that is none", { type: "reopen-claim", claimId: "c1" }],
    ["an override without a reason", { type: "move-to-stage", stage: "ready", override: { reason: " ", by: "Bo" } }],
    ["a slug that is none", { type: "edit-details", changes: { slug: "../Desk" } }],
    ["a detail that articles do not have", { type: "edit-details", changes: { stage: "published" } }],
  ])("is refused: %s", (_, command) => {
    expect(commandSchema.safeParse(command).success).toBe(false);
  });
});
