import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { SECURITY_HEADERS } from "#server/securityHeaders";
import { startBrowserHost } from "#server/startBrowserHost";
import { aBrowserHost, type TestHost } from "../../support/aBrowserHost";
import { freshFolder } from "../../support/freshDesk";

const desk = { close: async () => undefined };
const app = { fetch: async () => new Response(""), close: () => undefined };

describe("the browser host", () => {
  let host: TestHost | undefined;
  afterEach(() => host?.dispose());

  it("serves the screen's files with their types, hashed ones for ever and the front page never kept", async () => {
    host = await aBrowserHost();
    const cookie = await host.signIn();
    const get = async (path: string) => {
      const { headers, status } = (await host?.send("GET", path, { cookie })) ?? { headers: {}, status: 0 };
      return [status, headers["content-type"], headers["cache-control"]];
    };
    expect(await get("/")).toEqual([200, "text/html; charset=utf-8", "no-store"]);
    expect(await get("/assets/index-Ab12_-xY.js")).toEqual([
      200,
      "text/javascript; charset=utf-8",
      "private, max-age=31536000, immutable",
    ]);
    expect(await get("/pencil.svg")).toEqual([200, "image/svg+xml; charset=utf-8", "no-cache"]);
  });

  it("takes no change to a file of the screen", async () => {
    host = await aBrowserHost();
    const headers = { cookie: await host.signIn(), origin: host.address };
    expect((await host.send("PUT", "/pencil.svg", headers, "x")).status).toBe(405);
  });

  it("puts the security headers on every answer: pages, files, the API, refusals and failures", async () => {
    host = await aBrowserHost(async (request) => {
      if (request.url.endsWith("/broken")) throw new Error("a bug");
      return new Response("fine");
    });
    const cookie = await host.signIn();
    const replies = [
      await host.send("GET", "/", { cookie }),
      await host.send("GET", "/pencil.svg", { cookie }),
      await host.send("GET", "/api/articles", { cookie }),
      await host.send("GET", "/api/broken", { cookie }),
      await host.send("GET", "/nothing", { cookie }),
      await host.send("GET", "/"),
      await host.send("GET", "/", { cookie, origin: "https://news.example" }),
    ];
    expect(replies.map((reply) => reply.status)).toEqual([200, 200, 200, 500, 404, 403, 403]);
    for (const { headers } of replies) {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers[name.toLowerCase()]).toBe(value);
    }
    expect(SECURITY_HEADERS["Content-Security-Policy"]).not.toMatch(/unsafe|\*|https?:/);
  });

  it("says and prints nothing of what an exception of its own holds", async () => {
    const printed: unknown[] = [];
    const keep = (...said: unknown[]) => void printed.push(said.map(String).join(" "));
    for (const level of ["error", "warn", "info", "log"] as const) vi.spyOn(console, level).mockImplementation(keep);
    vi.spyOn(process.stderr, "write").mockImplementation((text) => printed.push(String(text)) > 0);
    host = await aBrowserHost(async () => {
      throw new TypeError("cannot read Sorrel Dunmarrow");
    });
    const reply = await host.send("GET", "/api/articles", { cookie: await host.signIn() });
    expect(reply.status).toBe(500);
    expect([JSON.stringify(reply), ...printed].join("\n")).not.toContain("Sorrel");
  });

  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find((address) => !address.internal && address.family === "IPv4")?.address;

  it.skipIf(outside === undefined)("listens on the loopback address alone", async () => {
    host = await aBrowserHost();
    await expect(fetch(`http://${outside}:${host.port}/`)).rejects.toThrow();
  });

  it("says so when the port is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const rendererDir = await freshFolder();
    await writeFile(join(rendererDir, "index.html"), "");
    const started = await startBrowserHost({ desk, app, rendererDir, port });
    expect(started).toMatchObject({ ok: false, problem: { code: "port-taken" } });
    other.close();
  });

  it("takes its usual port when that is free, and any other one when it is not", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port: usualPort } = other.address() as AddressInfo;
    const rendererDir = await freshFolder();
    await writeFile(join(rendererDir, "index.html"), "");
    const start = async () => {
      const started = await startBrowserHost({ desk, app, rendererDir, usualPort });
      if (!started.ok) throw new Error(started.problem.message);
      await started.value.close();
      return started.value.port;
    };
    const meanwhile = await start();
    expect(meanwhile).toBeGreaterThan(0);
    expect(meanwhile).not.toBe(usualPort);
    await new Promise((resolve) => other.close(resolve));
    expect(await start()).toBe(usualPort);
  });

  it("says so when the screen has not been built", async () => {
    const rendererDir = join(await freshFolder(), "missing");
    const started = await startBrowserHost({ desk, app, rendererDir });
    expect(started).toMatchObject({ ok: false, problem: { code: "screen-missing" } });
  });
});
