import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anArticle } from "../../support/builders";
import { aRandomBody, canonical } from "./arbitraries";
import { exported, imported, startOf } from "./support";

describe.each(["html", "markdown"])("a body exported as %s and imported again", (format) => {
  it("is the same", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(aRandomBody, async (body) => {
        const file = await exported(anArticle({ body }), format, { draft: false });
        const back = startOf(await imported(file.name, file.bytes));
        expect(canonical(back.body)).toEqual(body);
      }),
      { numRuns: 150, seed: 20310405 },
    );
  });
});
