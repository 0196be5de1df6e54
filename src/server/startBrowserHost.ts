import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { App } from "#api/app";
import { type Result, refuse, succeed } from "#core/result";
import type { Desk } from "#desk/desk";
import { trackAnswers } from "./closeGracefully";
import { plainPage } from "./plainPage";
import { loadRendererFiles } from "./rendererFiles";
import { readFacts } from "./requestFacts";
import { type Doors, refusal, respond } from "./respond";
import { SECURITY_HEADERS } from "./securityHeaders";
import { createGatekeeper } from "./session/gatekeeper";
import { passWalls } from "./walls/passWalls";

/** Nobody but this machine can reach it. */
const LOOPBACK = "127.0.0.1";

export interface BrowserHostOptions {
  readonly desk: Pick<Desk, "close">;
  readonly app: App;
  /** The folder with the built screen: `index.html` and its assets. */
  readonly rendererDir: string;
  /** This one and no other. 0 or none: a free one. */
  readonly port?: number;
  /** Where no `port` is given: this one if it is free, else any. */
  readonly usualPort?: number;
}

export interface BrowserHost {
  readonly port: number;
  /** `http://127.0.0.1:PORT`, without a secret. */
  readonly address: string;
  /** Lets a command line in, as `Authorization: Bearer …`. Belongs in the lock file and nowhere else. */
  readonly bearer: string;
  /** An address that opens one window, once. */
  newAddress(): string;
  /** Stops accepting, ends event streams, finishes every other answer, and then closes the desk. */
  close(): Promise<void>;
}

/**
 * Serves the screen and the API to browsers of this machine's user, behind the walls: our host name and origin only, no
 * other site, and nothing without a session or the bearer secret. Problem codes: `screen-missing`, `port-taken`.
 */
export async function startBrowserHost(options: BrowserHostOptions): Promise<Result<BrowserHost>> {
  const files = await loadRendererFiles(options.rendererDir);
  if (!files.ok) return files;
  const server = createServer();
  const port = await findPort(server, options);
  if (!port.ok) return port;

  const address = `http://${LOOPBACK}:${port.value}`;
  const gatekeeper = createGatekeeper(port.value);
  const newAddress = () => `${address}/?token=${gatekeeper.mintToken()}`;
  const doors: Doors = { gatekeeper, app: options.app, files: files.value, newAddress };
  const answers = trackAnswers(server);
  const listener = getRequestListener((request, { incoming }) =>
    respond(request, readFacts(incoming as IncomingMessage), doors),
  );

  server.on("request", (incoming, outgoing) => {
    answers.track(outgoing);
    // Set before anybody answers, so that no answer, not even a failure's, is without them.
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) outgoing.setHeader(name, value);
    const facts = readFacts(incoming);
    const reason = passWalls(facts, port.value, gatekeeper.hasBearer(facts));
    if (reason === null) void listener(incoming, outgoing);
    else void turnAway(outgoing, refusal(facts, plainPage("Refused", [reason]), reason));
  });

  return succeed({
    port: port.value,
    address,
    bearer: gatekeeper.bearer,
    newAddress,
    async close() {
      options.app.close();
      await answers.close();
      await options.desk.close();
    },
  });
}

async function findPort(server: Server, { port, usualPort }: BrowserHostOptions): Promise<Result<number>> {
  if (port !== undefined || usualPort === undefined) return listen(server, port ?? 0);
  const usual = await listen(server, usualPort);
  return usual.ok ? usual : listen(server, 0);
}

function listen(server: Server, port: number): Promise<Result<number>> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" && error.code !== "EACCES") return reject(error);
      const remedy = "Choose another with --port, or leave it out to get a free one.";
      resolve(refuse("port-taken", `Port ${port} cannot be had on this machine.`, remedy));
    });
    server.listen({ host: LOOPBACK, port, exclusive: true }, () => {
      const address = server.address();
      if (address === null || typeof address === "string") throw new Error("A TCP server has a port");
      resolve(succeed(address.port));
    });
  });
}

/** Refuses without reading the request's body, and ends the connection: nobody honest sends more over it. */
async function turnAway(outgoing: ServerResponse, response: Response): Promise<void> {
  outgoing.setHeader("Connection", "close");
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(await response.text());
}
