import { describe, expect, it, vi } from "vitest";
import { problemOf, startApi } from "../../../support/apiUnderTest";

const MIB = 1024 * 1024;

describe("a request that the API cannot use", () => {
  it.each(["/api", "/api/nothing", "/api/articles/a/b/c", "/", "/index.html"])(
    "is told that %s is no route",
    async (path) => {
      const { ask } = await startApi();
      expect(await problemOf(await ask("GET", path))).toMatchObject({ status: 404, code: "route-unknown" });
    },
  );

  it("is told which methods an address takes", async () => {
    const { ask } = await startApi();
    const response = await ask("PUT", "/api/articles");
    expect(response.headers.get("Allow")).toBe("GET, HEAD, POST");
    expect(await problemOf(response)).toMatchObject({ status: 405, code: "method-not-allowed" });
    expect((await ask("POST", "/api/events")).status).toBe(405);
    expect((await ask("GET", "/api/articles/a/exports")).status).toBe(405);
  });

  it.each(["", "{", '{"headline":"', new Uint8Array([0x22, 0xff, 0x22])])(
    "is told that %j is not JSON",
    async (body) => {
      const { ask } = await startApi();
      expect(await problemOf(await ask("POST", "/api/articles", { body }))).toMatchObject({
        status: 400,
        code: "json-malformed",
      });
    },
  );

  it("is told which field does not fit", async () => {
    const { ask } = await startApi();
    const problem = await problemOf(await ask("POST", "/api/articles", { json: { headline: 7, slug: "Not A Slug" } }));
    expect(problem).toMatchObject({ status: 422, code: "request-invalid" });
    expect(problem.message).toContain("headline: ");
    expect(problem.message).toContain("slug: ");
  });

  it.each([
    ["POST", "/api/articles", 30],
    ["PATCH", "/api/articles/01TEST00000000000000000001", 30],
    ["POST", "/api/attachments", 25],
    ["POST", "/api/import?name=a.txt", 60],
    ["PATCH", "/api/desk", 1],
    ["POST", "/api/sources", 1],
  ])("is told that it is too large: %s %s takes %i MiB", async (method, path, mebibytes) => {
    const { ask } = await startApi();
    const headers = { "If-Match": '"1"', "Content-Length": String(mebibytes * MIB + 1) };
    expect(await problemOf(await ask(method, path, { body: "x", headers }))).toMatchObject({
      status: 413,
      code: "too-large",
    });
  });

  it("is told that it is too large when it does not say how large it is", async () => {
    const { ask } = await startApi();
    const body = new Uint8Array(MIB + 1).fill(0x20);
    expect((await ask("PATCH", "/api/desk", { body })).status).toBe(413);
  });

  it("learns nothing of an error inside, which is reported", async () => {
    const { ask, desk, reported } = await startApi();
    const error = new Error("Nadia Brell is in the stack");
    vi.spyOn(desk.articles, "list").mockRejectedValue(error);
    const response = await ask("GET", "/api/articles");
    expect(response.status).toBe(500);
    expect(await response.clone().text()).not.toMatch(/Nadia|at .*:\d/);
    expect(await problemOf(response)).toMatchObject({ code: "internal" });
    expect(reported).toEqual([error]);
  });
});

describe("every answer", () => {
  it("is not to be sniffed, and not kept by a browser", async () => {
    const { ask } = await startApi();
    for (const response of [await ask("GET", "/api/articles"), await ask("GET", "/api/nothing")]) {
      expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(response.headers.get("Cache-Control")).toBe("no-store");
    }
  });
});
