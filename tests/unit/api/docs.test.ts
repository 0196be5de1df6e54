import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { createRoutes } from "#api/app";
import { STATUSES } from "#api/http/statusOf";
import { startApi } from "../../support/apiUnderTest";

it("docs/api.md describes every route, and no other", async () => {
  const { desk } = await startApi();
  const closing = new AbortController().signal;
  const { routes } = createRoutes({ desk, version: "0", actingAs: "nobody", report: () => undefined, closing });
  const registered = routes.filter(({ method }) => method !== "ALL").map(({ method, path }) => `${method} ${path}`);
  const docs = await readFile(new URL("../../../docs/api.md", import.meta.url), "utf8");
  const described = [...docs.matchAll(/^### ((?:GET|POST|PATCH|PUT|DELETE) \S+)$/gm)].map((match) => match[1]);
  expect(described.sort()).toEqual([...new Set(registered)].sort());
});

it("docs/api.md names every code that has a status of its own, beside that status", async () => {
  const docs = await readFile(new URL("../../../docs/api.md", import.meta.url), "utf8");
  for (const [code, status] of Object.entries(STATUSES)) {
    const row = docs.split("\n").find((line) => line.startsWith(`| ${status} |`));
    expect(row, `${status} ${code}`).toContain(`\`${code}\``);
  }
});
