import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aBrowserHost, pathOf, type TestHost } from "../../../support/aBrowserHost";

const followingALink = { "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };

describe("the Sec-Fetch-Site wall", () => {
  let host: TestHost;
  let cookie: string;
  beforeAll(async () => {
    host = await aBrowserHost();
    cookie = await host.signIn();
  });
  afterAll(() => host.dispose());

  it.each(["same-origin", "none"])("lets %s through", async (site) => {
    expect((await host.send("GET", "/api/articles", { cookie, "sec-fetch-site": site })).status).toBe(200);
  });

  it.each(["cross-site", "same-site", "unheard-of"])("refuses %s, cookie or not", async (site) => {
    const headers = { cookie, "sec-fetch-site": site };
    expect((await host.send("GET", "/api/articles", headers)).status).toBe(403);
    expect((await host.send("GET", "/pencil.svg", headers)).status).toBe(403);
    expect((await host.send("GET", "/", { ...headers, "sec-fetch-mode": "no-cors" })).status).toBe(403);
  });

  it("refuses a link from another site to anything but the front page", async () => {
    const headers = { cookie, "sec-fetch-site": "cross-site", ...followingALink };
    expect((await host.send("GET", "/api/articles", headers)).status).toBe(403);
    expect((await host.send("POST", "/", headers)).status).toBe(403);
  });

  it("refuses the front page inside a frame of another site", async () => {
    const headers = {
      cookie,
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "navigate",
      "sec-fetch-dest": "iframe",
    };
    expect((await host.send("GET", "/", headers)).status).toBe(403);
  });

  it("opens a window from a link with a token, and lets the page itself go on, so that the cookie comes along", async () => {
    const reply = await host.send("GET", pathOf(host.newAddress()), {
      "sec-fetch-site": "cross-site",
      ...followingALink,
    });
    expect(reply.status).toBe(200);
    expect(reply.headers["set-cookie"]?.[0]).toMatch(/SameSite=Strict/);
    expect(reply.body).toContain('http-equiv="refresh" content="0; url=/"');
  });
});
