import { expect, it } from "vitest";
import { articleSchema } from "#core/article/article";
import { startApi } from "../../../support/apiUnderTest";
import { anArticle } from "../../../support/builders";

it("GET /api/schema/article describes every field of an article", async () => {
  const { ask } = await startApi();
  const response = await ask("GET", "/api/schema/article");
  expect(response.headers.get("Content-Type")).toBe("application/schema+json");
  const schema = await response.json();
  expect(schema).toMatchObject({ $schema: expect.stringContaining("2020-12"), additionalProperties: false });
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(anArticle()).sort());
  expect(schema.required.sort()).toEqual(Object.keys(articleSchema.shape).sort());
});
