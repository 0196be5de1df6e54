import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { imageFetcher } from "#api/intake/web/fetchImage";
import { publicGet } from "#api/intake/web/getOnce";
import { ONE_PIXEL_PNG } from "../../../../support/images";

const NEVER = new AbortController().signal;

/** A server on this machine for one test, and a fetcher that may ask it. */
async function aServer(listener: RequestListener) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  return { asked, at: (path: string) => `http://127.0.0.1:${port}${path}` };
}

const fetchHere = imageFetcher(publicGet((address) => address === "127.0.0.1"));

async function reasonOf(fetching: ReturnType<typeof fetchHere>): Promise<string> {
  const result = await fetching;
  if (result.ok) throw new Error("It was fetched");
  expect(result.problem.code).toBe("image-not-fetched");
  return result.problem.message;
}

describe("fetching an image", () => {
  it("brings its bytes, and tells the server nothing that it need not know", async () => {
    const { asked, at } = await aServer((_, response) => response.end(ONE_PIXEL_PNG));
    expect(await fetchHere(at("/quay.png?size=large"), NEVER)).toEqual({ ok: true, value: ONE_PIXEL_PNG });
    const [request] = asked;
    expect(request?.url).toBe("/quay.png?size=large");
    expect(Object.keys(request?.headers ?? {}).sort()).toEqual(["accept", "accept-encoding", "connection", "host"]);
  });

  it("follows a server that sends it on, a few times", async () => {
    const { at, asked } = await aServer(({ url = "" }, response) => {
      const left = Number(url.slice(1));
      if (left === 0) response.end(ONE_PIXEL_PNG);
      else response.writeHead(302, { Location: `/${left - 1}` }).end();
    });
    expect((await fetchHere(at("/5"), NEVER)).ok).toBe(true);
    expect(await reasonOf(fetchHere(at("/6"), NEVER))).toContain("on and on");
    expect(asked).toHaveLength(12);
  });

  it.each([
    ["http://10.0.0.7/secret.png", "private network"],
    ["http://169.254.169.254/latest/meta-data", "private network"],
    ["http://[::1]/x.png", "private network"],
    ["http://localhost/x.png", "private network"],
    ["file:///etc/passwd", "not one of the web"],
    ["ftp://files.example/x.png", "not one of the web"],
    ["data:image/png;base64,AAAA", "not one of the web"],
    ["http://ada:secret@files.example/x.png", "not one of the web"],
    ["no address", "not one of the web"],
  ])("does not go to %s", async (address, reason) => {
    const message = await reasonOf(imageFetcher(publicGet())(address, NEVER));
    expect(message).toContain(reason);
    expect(message).not.toContain("secret");
  });

  it("is not led into the network around it by a server outside", async () => {
    const { at, asked } = await aServer((_, response) => {
      response.writeHead(301, { Location: "http://127.0.0.2/admin" }).end();
    });
    expect(await reasonOf(fetchHere(at("/"), NEVER))).toContain("private network");
    expect(asked).toHaveLength(1);
  });

  it("looks at the very address that a name stands for", async () => {
    const { at, asked } = await aServer((_, response) => response.end(ONE_PIXEL_PNG));
    const named = at("/").replace("127.0.0.1", "localhost");
    expect(await reasonOf(imageFetcher(publicGet())(named, NEVER))).toContain("private network");
    expect(asked).toHaveLength(0);
  });

  it("takes nothing that is no image, whatever it is called", async () => {
    const { at } = await aServer((_, response) => {
      response.writeHead(200, { "Content-Type": "image/png" }).end("<svg onload=alert(1)>");
    });
    expect(await reasonOf(fetchHere(at("/quay.png"), NEVER))).toContain("not an image");
  });

  it("stops reading what does not end", async () => {
    const part = Buffer.alloc(1024 * 1024, 7);
    const { at } = await aServer((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(part));
        response.once("drain", more);
      };
      more();
    });
    expect(await reasonOf(fetchHere(at("/"), NEVER))).toContain("larger than 20 MB");
  });

  it("says what the server answers instead", async () => {
    const { at } = await aServer((_, response) => response.writeHead(404).end());
    expect(await reasonOf(fetchHere(at("/gone.png"), NEVER))).toContain("404");
  });

  it("ends when it is called off", async () => {
    const calledOff = new AbortController();
    const { at } = await aServer(() => calledOff.abort());
    expect(await reasonOf(fetchHere(at("/slow.png"), calledOff.signal))).toContain("called off");
  });

  it("says so of a server that is not there", async () => {
    const nowhere = imageFetcher(() => Promise.reject(new Error("ECONNREFUSED 127.0.0.1")));
    expect(await reasonOf(nowhere("http://gone.example/x.png", NEVER))).toBe(
      "The image could not be fetched: the server could not be reached.",
    );
  });
});
