import { Hono } from "hono";
import { articleJsonSchema } from "../contracts/articleJsonSchema";

/** /api/schema: the forms of what the desk keeps. */
export function schemaRoutes(): Hono {
  return new Hono().get("/article", (c) =>
    c.json(articleJsonSchema(), 200, { "Content-Type": "application/schema+json" }),
  );
}
