import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anArticle } from "../../../support/builders";
import { fuzzing } from "../../../support/fuzzing";
import { aRandomBody, canonical } from "../arbitraries";
import { exported, imported, startOf } from "../support";
import { aRichArticle } from "./aRichArticle";

const DETAILS = [
  "headline",
  "standfirst",
  "bylines",
  "dateline",
  "section",
  "language",
  "genre",
  "tags",
  "subjects",
] as const;

describe.each(["ninjs", "newsml", "nitf"])("an article exported as %s and imported again", (format) => {
  it("has the same text", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(aRandomBody, async (body) => {
        const file = await exported(anArticle({ body }), format, { draft: false });
        const back = startOf(await imported(file.name, file.bytes));
        expect(canonical(back.body)).toEqual(body);
      }),
      fuzzing(150),
    );
  });

  it("has the same details, as a draft copy too", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(aRichArticle, fc.boolean(), async (article, draft) => {
        const file = await exported(article, format, { draft });
        const start = startOf(await imported(file.name, file.bytes));
        for (const key of DETAILS) expect(start[key]).toEqual(article[key]);
        if (article.slug !== "") expect(start.slug).toBe(article.slug);
        // An embargo that is over is no longer said.
        expect(start.embargo).toBe(article.embargo?.startsWith("2040") ? article.embargo : null);
      }),
      fuzzing(100),
    );
  });
});
