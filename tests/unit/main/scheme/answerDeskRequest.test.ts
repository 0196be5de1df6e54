import { beforeEach, describe, expect, it, vi } from "vitest";
import { answerDeskRequest } from "#main/scheme/answerDeskRequest";
import { answerScreenRequest } from "#main/scheme/answerScreenRequest";
import type { RendererFiles } from "#server/rendererFiles";
import { SECURITY_HEADERS } from "#server/securityHeaders";

vi.mock("electron", () => import("../../../support/electronDouble"));

const bytes = (text: string) => new Uint8Array(new TextEncoder().encode(text));
const files: RendererFiles = new Map([
  ["/", { bytes: bytes("<title>Stet</title>"), mediaType: "text/html; charset=utf-8", cacheControl: "no-store" }],
  ["/assets/main.js", { bytes: bytes("start()"), mediaType: "text/javascript", cacheControl: "no-cache" }],
]);
const api = vi.fn(async (request: Request) => new Response(await request.arrayBuffer(), { status: 201 }));
const ask = (path: string, init?: RequestInit) =>
  answerDeskRequest(new Request(`stet://desk${path}`, init), {
    api,
    screen: answerScreenRequest(files),
    securityHeaders: SECURITY_HEADERS,
  });

beforeEach(() => {
  api.mockClear();
});

describe("the API", () => {
  it("gets everything below /api/ and answers for itself, body included", async () => {
    const answer = await ask("/api/articles", { method: "POST", body: new Uint8Array([0, 255, 10]) });
    expect(answer.status).toBe(201);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array([0, 255, 10]));
  });

  it("is told of a window that goes away, so that an event stream can end", async () => {
    const window = new AbortController();
    await ask("/api/events", { signal: window.signal });
    window.abort();
    expect(api.mock.lastCall?.[0].signal.aborted).toBe(true);
  });

  it.each(["https://evil.example", "stet://other", "file://"])("does not hear of requests from %s", async (origin) => {
    const answer = await ask("/api/articles", { method: "POST", headers: { origin } });
    expect(answer.status).toBe(403);
    expect(api).not.toHaveBeenCalled();
  });

  it.each(["stet://desk", "null"])("hears of requests whose origin is written %s", async (origin) => {
    expect((await ask("/api/articles", { method: "POST", headers: { origin } })).status).toBe(201);
  });

  it("keeps the stricter policy of an answer that has one, as files out of somebody's copy do", async () => {
    const policy = "default-src 'none'; sandbox";
    api.mockResolvedValueOnce(new Response("<p>", { headers: { "content-security-policy": policy } }));
    const { headers } = await ask("/api/attachments/x");
    expect(headers.get("content-security-policy")).toBe(policy);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("does not hear of requests for another host", async () => {
    const request = new Request("stet://elsewhere/api/articles");
    const answer = await answerDeskRequest(request, { api, screen: api, securityHeaders: {} });
    expect(answer.status).toBe(403);
    expect(api).not.toHaveBeenCalled();
  });
});

describe("the screen", () => {
  it.each(["/", "/index.html", "/?window=1"])("gives the front page at %s", async (path) => {
    const answer = await ask(path);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await answer.text()).toBe("<title>Stet</title>");
  });

  it("gives scripts with their type", async () => {
    const answer = await ask("/assets/main.js");
    expect(answer.headers.get("content-type")).toBe("text/javascript");
    expect(await answer.text()).toBe("start()");
  });

  it("answers HEAD without the bytes", async () => {
    const answer = await ask("/assets/main.js", { method: "HEAD" });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe("");
  });

  it.each([
    "/assets/other.js",
    "/apix",
    "/..%2f..%2fetc%2fpasswd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/..\\secret",
    "/assets",
  ])("has nothing at %s", async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS"])("refuses %s", async (method) => {
    const answer = await ask("/", { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, HEAD");
  });
});

it.each([
  ["a page", "/", {}],
  ["what is missing", "/nothing", {}],
  ["an answer of the API", "/api/desk", {}],
  ["a refusal", "/api/desk", { headers: { origin: "https://evil.example" } }],
])("puts the security headers on %s", async (_what, path, init) => {
  const answer = await ask(path, init);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(answer.headers.get(name)).toBe(value);
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
});
