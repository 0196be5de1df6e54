import fc from "fast-check";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { addSampleDesk } from "#desk/sample/addSampleDesk";
import { anAct, anArticle } from "../../../support/builders";
import { accepted, freshDesk } from "../../../support/freshDesk";
import { fuzzing, LONGEST_MS } from "../../../support/fuzzing";
import { aRandomBody } from "../arbitraries";
import { exported, PIXEL } from "../support";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  // What the words themselves are is the writer's: how long a headline is, how a number is written.
  rules: { "long-title": "off", "tel-non-breaking": "off" },
});

async function faultsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId} (${line}): ${message}`),
  );
}

describe("an exported page", () => {
  it("is valid HTML for every article of the sample desk", { timeout: LONGEST_MS }, async () => {
    const desk = await freshDesk();
    accepted(await addSampleDesk(desk, anAct()));
    const articles = (await desk.articles.list()).map(({ id }) => id);
    expect(articles.length).toBeGreaterThan(5);
    for (const id of articles) {
      const article = accepted(await desk.articles.get(id));
      const { text } = await exported(article, "html", {
        attachment: () => ({ bytes: PIXEL, mediaType: "image/png" }),
      });
      expect(await faultsIn(text)).toEqual([]);
    }
  });

  it("is valid HTML whatever its body is like", { timeout: LONGEST_MS }, async () => {
    await fc.assert(
      fc.asyncProperty(aRandomBody, async (body) => {
        const { text } = await exported(anArticle({ body, headline: 'A & B <c> "d"' }), "html", { draft: false });
        expect(await faultsIn(text)).toEqual([]);
      }),
      fuzzing(60),
    );
  });
});
