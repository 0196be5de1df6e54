import { describe, expect, it } from "vitest";
import { z } from "zod";
import { validate } from "#api/http/validate";
import { documentNodeSchema } from "#core/article/document/documentNode";

describe("validate", () => {
  const schema = z.strictObject({ details: z.strictObject({ slug: z.string().max(3) }), count: z.int(), b: z.int() });

  it("gives the value in the shape of the contract", () => {
    const value = { details: { slug: "abc" }, count: 1, b: 2 };
    expect(validate(schema, value)).toEqual({ ok: true, value });
  });

  it("names what does not fit by its path, three at most, and quotes no value", () => {
    const refused = validate(schema, {
      details: { slug: "a secret" },
      count: "a secret",
      b: "a secret",
      c: "a secret",
    });
    expect(refused).toMatchObject({ ok: false, problem: { code: "request-invalid" } });
    const message = refused.ok ? "" : refused.problem.message;
    expect(message).toContain("details.slug: ");
    expect(message).toContain("count: ");
    expect(message.split(";")).toHaveLength(3);
    expect(message).not.toContain("a secret");
  });

  it("refuses a document nested too deeply to be read", () => {
    let node: object = { type: "paragraph" };
    for (let depth = 0; depth < 50_000; depth += 1) node = { type: "blockquote", content: [node] };
    expect(validate(documentNodeSchema, node)).toMatchObject({ ok: false, problem: { code: "request-invalid" } });
  });
});
