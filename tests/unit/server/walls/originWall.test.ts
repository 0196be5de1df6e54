import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aBrowserHost, type TestHost } from "../../../support/aBrowserHost";

describe("the Origin wall", () => {
  let host: TestHost;
  let cookie: string;
  beforeAll(async () => {
    host = await aBrowserHost();
    cookie = await host.signIn();
  });
  afterAll(() => host.dispose());

  it("lets our own page change something", async () => {
    const reply = await host.send("POST", "/api/articles", { cookie, origin: host.address }, "{}");
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.body)).toEqual({ method: "POST", path: "/api/articles", body: "{}" });
  });

  it.each(["https://news.example", "null", "http://127.0.0.1:1", "http://127.0.0.1", "https://127.0.0.1:PORT"])(
    "refuses a change and a read from %s, cookie or not",
    async (origin) => {
      const headers = { cookie, origin: origin.replace("PORT", String(host.port)) };
      expect((await host.send("POST", "/api/articles", headers, "{}")).status).toBe(403);
      expect((await host.send("GET", "/api/articles", headers)).status).toBe(403);
    },
  );

  it.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])("refuses %s that names no origin", async (method) => {
    expect((await host.send(method, "/api/articles", { cookie })).status).toBe(403);
  });

  it("lets the bearer secret change something without an origin, but not under a foreign one", async () => {
    const authorization = `Bearer ${host.bearer}`;
    expect((await host.send("POST", "/api/articles", { authorization }, "{}")).status).toBe(200);
    const foreign = { authorization, origin: "https://news.example" };
    expect((await host.send("POST", "/api/articles", foreign, "{}")).status).toBe(403);
  });

  it("lets a read without an origin through, as browsers send it", async () => {
    expect((await host.send("GET", "/api/articles", { cookie })).status).toBe(200);
  });

  it("tells an API client why, as JSON", async () => {
    const reply = await host.send("POST", "/api/articles", { cookie, origin: "https://news.example" }, "{}");
    expect(reply.headers["content-type"]).toContain("application/json");
    expect(JSON.parse(reply.body)).toMatchObject({ code: "forbidden" });
  });
});
