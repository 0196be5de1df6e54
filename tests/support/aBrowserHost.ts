import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserHost, startBrowserHost } from "#server/startBrowserHost";

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A browser host on a free port, over a screen of three files and an API that repeats what reached it. */
export interface TestHost extends BrowserHost {
  /** Whether the desk behind it has been closed. */
  readonly deskClosed: () => boolean;
  /** A request with exactly these headers, beside Host. */
  send(method: string, path: string, headers?: Record<string, string>, body?: string): Promise<Reply>;
  /** What comes back for these very bytes, until the server ends the connection. */
  sendBytes(bytes: string): Promise<string>;
  /** The cookie of a fresh session, as a browser would send it back. */
  signIn(): Promise<string>;
  dispose(): Promise<void>;
}

export async function aBrowserHost(fetch: (request: Request) => Promise<Response> = echo): Promise<TestHost> {
  const rendererDir = await mkdtemp(join(tmpdir(), "stet-screen-"));
  await mkdir(join(rendererDir, "assets"));
  await writeFile(join(rendererDir, "index.html"), "<!doctype html><title>Stet</title>");
  await writeFile(join(rendererDir, "assets", "index-Ab12_-xY.js"), "export {};");
  await writeFile(join(rendererDir, "pencil.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
  let closed = false;
  const desk = {
    close: async () => {
      closed = true;
    },
  };
  const started = await startBrowserHost({ desk, app: { fetch, close: () => undefined }, rendererDir });
  if (!started.ok) throw new Error(started.problem.message);
  const host = started.value;
  const send: TestHost["send"] = (method, path, headers = {}, body = "") =>
    sendTo(host.port, method, path, headers, body);
  return {
    ...host,
    send,
    deskClosed: () => closed,
    sendBytes: (bytes) => sendBytesTo(host.port, bytes),
    async signIn() {
      const { headers } = await send("GET", pathOf(host.newAddress()));
      return headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
    },
    async dispose() {
      await host.close();
      await rm(rendererDir, { recursive: true, force: true });
    },
  };
}

/** Path and query of an address. */
export function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
}

async function echo(request: Request): Promise<Response> {
  return Response.json({ method: request.method, path: new URL(request.url).pathname, body: await request.text() });
}

function sendTo(port: number, method: string, path: string, headers: Record<string, string>, body: string) {
  return new Promise<Reply>((resolve, reject) => {
    const request = httpRequest({ host: "127.0.0.1", port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString("utf8"),
        }),
      );
    });
    request.on("error", reject);
    request.end(body);
  });
}

function sendBytesTo(port: number, bytes: string) {
  return new Promise<string>((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.end(bytes));
    let received = "";
    socket.setEncoding("utf8");
    socket.on("data", (text) => {
      received += text;
    });
    socket.on("end", () => resolve(received));
    socket.on("error", reject);
  });
}
