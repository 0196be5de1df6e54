import { expect, it } from "vitest";
import { timestampSchema } from "#core/identity/timestamp";
import { ulidSchema } from "#core/identity/ulid";

it.each(["01KA000000GMVX539RQ2CNFYJP", "7ZZZZZZZZZZZZZZZZZZZZZZZZZ"])("takes %s for a ULID", (id) => {
  expect(ulidSchema.safeParse(id).success).toBe(true);
});

it.each([
  "",
  "01ka000000gmvx539rq2cnfyjp",
  "8ZZZZZZZZZZZZZZZZZZZZZZZZZ",
  "01KA000000GMVX539RQ2CNFYJ",
  "01KA000000GMVX539RQ2CNFYIL",
  "../../../../../desk.json..",
])("does not take %j for one", (id) => {
  expect(ulidSchema.safeParse(id).success).toBe(false);
});

it("takes moments in UTC only", () => {
  expect(timestampSchema.safeParse("2031-04-05T06:07:08.000Z").success).toBe(true);
  expect(timestampSchema.safeParse("2031-04-05T06:07:08+02:00").success).toBe(false);
  expect(timestampSchema.safeParse("2031-04-05").success).toBe(false);
  expect(timestampSchema.safeParse("2031-02-30T00:00:00Z").success).toBe(false);
});
