import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anArticle } from "../../support/builders";
import { fuzzing, LONGEST_MS } from "../../support/fuzzing";
import { aRandomBody, canonical } from "./arbitraries";
import { exported, imported, startOf } from "./support";

describe.each(["html", "markdown"])("a body exported as %s and imported again", (format) => {
  it("is the same", { timeout: LONGEST_MS }, async () => {
    await fc.assert(
      fc.asyncProperty(aRandomBody, async (body) => {
        const file = await exported(anArticle({ body }), format, { draft: false });
        const back = startOf(await imported(file.name, file.bytes));
        expect(canonical(back.body)).toEqual(body);
      }),
      fuzzing(150),
    );
  });
});
