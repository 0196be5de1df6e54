import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aBrowserHost, type TestHost } from "../../../support/aBrowserHost";

describe("the wall around paths", () => {
  let host: TestHost;
  let cookie: string;
  beforeAll(async () => {
    host = await aBrowserHost();
    cookie = await host.signIn();
  });
  afterAll(() => host.dispose());

  const get = (target: string) =>
    host.sendBytes(
      `GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`,
    );

  it.each([
    "/../../etc/passwd",
    "/assets/../../etc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/..%2f..%2fetc%2fpasswd",
    "/%252e%252e%252fetc%252fpasswd",
    "/..%5c..%5cetc",
    "/assets\\..\\..\\etc",
    "/./index.html",
    "/pencil.svg%00.html",
    "/%ff",
    "//rebound.example/",
    "http://rebound.example/",
    "*",
  ])("refuses %s", async (target) => {
    expect(await get(target)).toMatch(/^HTTP\/1\.1 40[03]/);
  });

  it("lets words and signs of other languages through in an article's address", async () => {
    expect(await get(`/api/articles/${encodeURIComponent("50%-of-העיר")}`)).toMatch(/^HTTP\/1\.1 200/);
  });

  it.each(["/assets", "/assets/", "/index.html/", "/package.json"])("lists and finds nothing at %s", async (target) => {
    expect(await get(target)).toMatch(/^HTTP\/1\.1 404/);
  });
});
