import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { TOKENS_PATH } from "#server/respond";
import { aBrowserHost, pathOf, type TestHost } from "../../../support/aBrowserHost";

describe("coming in", () => {
  let host: TestHost;
  beforeEach(async () => {
    host = await aBrowserHost();
  });
  afterEach(() => host.dispose());

  it("exchanges a token for a cookie that no script and no other site gets, and takes it out of the address", async () => {
    const reply = await host.send("GET", pathOf(host.newAddress()));
    expect(reply.status).toBe(303);
    expect(reply.headers.location).toBe("/");
    expect(reply.headers["cache-control"]).toBe("no-store");
    const cookie = reply.headers["set-cookie"]?.[0] ?? "";
    expect(cookie).toMatch(new RegExp(`^stet-${host.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`));
    const page = await host.send("GET", "/", { cookie: cookie.split(";")[0] ?? "" });
    expect(page).toMatchObject({ status: 200, body: "<!doctype html><title>Stet</title>" });
  });

  it("takes a token once", async () => {
    const path = pathOf(host.newAddress());
    await host.send("GET", path);
    const again = await host.send("GET", path);
    expect(again.status).toBe(403);
    expect(again.headers["set-cookie"]).toBeUndefined();
    expect(again.body).toContain("This address has been used");
    expect(again.body).toContain("stet start");
  });

  it("lets a window that is already in go back to the address it has used", async () => {
    const path = pathOf(host.newAddress());
    const first = await host.send("GET", path);
    const cookie = first.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
    expect((await host.send("GET", path, { cookie })).status).toBe(303);
  });

  it.each(["", "x", "..", "A".repeat(43)])("refuses the token '%s'", async (token) => {
    expect((await host.send("GET", `/?token=${token}`)).status).toBe(403);
  });

  it("does not spend a token on a HEAD request, as link checkers send it", async () => {
    const path = pathOf(host.newAddress());
    expect((await host.send("HEAD", path)).status).toBe(403);
    expect((await host.send("GET", path)).status).toBe(303);
  });

  it("refuses everything without a cookie, with a page for people", async () => {
    for (const path of ["/", "/pencil.svg", "/assets/index-Ab12_-xY.js", "/nothing"]) {
      const reply = await host.send("GET", path);
      expect(reply.status).toBe(403);
      expect(reply.headers["content-type"]).toContain("text/html");
    }
    expect((await host.send("GET", "/api/articles")).status).toBe(403);
  });

  it("refuses a made-up cookie, and one of another host", async () => {
    const other = await aBrowserHost();
    const foreign = (await other.signIn()).replace(String(other.port), String(host.port));
    await other.dispose();
    expect((await host.send("GET", "/", { cookie: foreign })).status).toBe(403);
    expect((await host.send("GET", "/", { cookie: `stet-${host.port}=` })).status).toBe(403);
  });

  it("finds its cookie among those of other programs on this machine", async () => {
    const cookie = await host.signIn();
    expect((await host.send("GET", "/", { cookie: `a=b; ${cookie}; stet-1=z` })).status).toBe(200);
  });

  it("hands a fresh address to the bearer secret, again and again", async () => {
    const authorization = `Bearer ${host.bearer}`;
    for (const _ of ["first", "second"]) {
      const reply = await host.send("POST", TOKENS_PATH, { authorization });
      expect(reply.status).toBe(201);
      const { url } = JSON.parse(reply.body) as { url: string };
      expect((await host.send("GET", pathOf(url))).status).toBe(303);
    }
  });

  it("hands no address to a window, nor to a wrong secret", async () => {
    const cookie = await host.signIn();
    expect((await host.send("POST", TOKENS_PATH, { cookie, origin: host.address })).status).toBe(403);
    expect((await host.send("POST", TOKENS_PATH, { authorization: "Bearer nonsense" })).status).toBe(403);
    expect((await host.send("GET", TOKENS_PATH, { authorization: `Bearer ${host.bearer}` })).status).toBe(403);
  });

  it("does not take the bearer secret for a token, nor a session for the secret", async () => {
    expect((await host.send("GET", `/?token=${host.bearer}`)).status).toBe(403);
    const session = (await host.signIn()).split("=")[1] ?? "";
    expect((await host.send("GET", "/api/articles", { authorization: `Bearer ${session}` })).status).toBe(403);
  });
});
