import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aBrowserHost, type TestHost } from "../../../support/aBrowserHost";

describe("the Host wall", () => {
  let host: TestHost;
  let cookie: string;
  beforeAll(async () => {
    host = await aBrowserHost();
    cookie = await host.signIn();
  });
  afterAll(() => host.dispose());

  const get = (hostLines: string) =>
    host.sendBytes(`GET /api/articles HTTP/1.1\r\n${hostLines}Cookie: ${cookie}\r\nConnection: close\r\n\r\n`);

  it("answers under 127.0.0.1 and localhost with its port", async () => {
    expect(await get(`Host: 127.0.0.1:${host.port}\r\n`)).toMatch(/^HTTP\/1\.1 200/);
    expect(await get(`Host: localhost:${host.port}\r\n`)).toMatch(/^HTTP\/1\.1 200/);
    expect(await get(`Host: LOCALHOST:${host.port}\r\n`)).toMatch(/^HTTP\/1\.1 200/);
  });

  it.each([
    ["a name that was made to point here", "rebound.example"],
    ["our name without the port", "127.0.0.1"],
    ["our name with another port", "127.0.0.1:1"],
    ["another spelling of the address", "127.1:PORT"],
    ["a name that starts like ours", "127.0.0.1.rebound.example:PORT"],
    ["a user before our name", "x@127.0.0.1:PORT"],
    ["nothing", ""],
  ])("refuses %s, whatever the cookie", async (_, name) => {
    const reply = await get(`Host: ${name.replace("PORT", String(host.port))}\r\n`);
    expect(reply).toMatch(/^HTTP\/1\.1 403/);
    expect(reply).not.toContain('"method"');
  });

  it("refuses two Host headers, even when one of them is ours", async () => {
    const ours = `Host: 127.0.0.1:${host.port}\r\n`;
    expect(await get(`${ours}Host: rebound.example\r\n`)).toMatch(/^HTTP\/1\.1 40[03]/);
    expect(await get(`Host: rebound.example\r\n${ours}`)).toMatch(/^HTTP\/1\.1 40[03]/);
  });

  it("refuses a request of HTTP/1.0 that names no host", async () => {
    expect(await host.sendBytes(`GET / HTTP/1.0\r\nCookie: ${cookie}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 403/);
  });

  it("does not spend a token that comes under another name", async () => {
    const { search } = new URL(host.newAddress());
    const other = await host.sendBytes(`GET /${search} HTTP/1.1\r\nHost: rebound.example\r\n\r\n`);
    expect(other).toMatch(/^HTTP\/1\.1 403/);
    expect((await host.send("GET", `/${search}`)).status).toBe(303);
  });
});
