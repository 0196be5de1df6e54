import { describe, expect, it } from "vitest";
import { createClient } from "#api/client/createClient";

function clientAnswering(answer: (request: Request) => Response | Promise<Response>) {
  const requests: Request[] = [];
  const client = createClient({
    baseUrl: "http://stet.test",
    windowId: "w-1",
    headers: { "X-Extra": "yes" },
    fetch: async (request) => {
      requests.push(request);
      return answer(request);
    },
  });
  return { client, requests };
}

describe("a client's calls", () => {
  it("come back as unreachable when nobody answers", async () => {
    const { client } = clientAnswering(() => Promise.reject(new TypeError("fetch failed")));
    expect(await client.articles.list()).toMatchObject({ ok: false, status: 0, problem: { code: "unreachable" } });
  });

  it("come back as unreachable when the answer breaks off", async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(new Error("reset")) });
    const { client } = clientAnswering(() => new Response(broken));
    expect(await client.desk.info()).toMatchObject({ ok: false, status: 0, problem: { code: "unreachable" } });
  });

  it("carry the problem that was answered", async () => {
    const problem = { code: "gate-closed", message: "Closed.", remedy: "Open it." };
    const { client } = clientAnswering(() => Response.json(problem, { status: 409 }));
    expect(await client.articles.get("ferry")).toEqual({ ok: false, status: 409, problem });
  });

  it("make a typed problem of a refusal that is not ours", async () => {
    const { client } = clientAnswering(() => new Response("<h1>Forbidden</h1>", { status: 403 }));
    expect(await client.sources.list()).toMatchObject({ ok: false, status: 403, problem: { code: "answer-unknown" } });
  });

  it.each([
    ["a page", new Response("<h1>Welcome</h1>")],
    ["JSON of another shape", Response.json({ hello: "there" })],
    ["nothing", new Response(null, { status: 204 })],
  ])("take %s for no article", async (_, response) => {
    const { client } = clientAnswering(() => response.clone());
    expect(await client.articles.get("ferry")).toMatchObject({ ok: false, problem: { code: "answer-unexpected" } });
    expect(await client.articles.list()).toMatchObject({ ok: false, problem: { code: "answer-unexpected" } });
    expect(await client.articles.save("01J", 1, {})).toMatchObject({
      ok: false,
      problem: { code: "answer-unexpected" },
    });
    expect(await client.articles.export("ferry", { format: "html" })).toMatchObject({
      ok: false,
      problem: { code: "answer-unexpected" },
    });
  });

  it("take a 412 that is no conflict for a failure", async () => {
    const { client } = clientAnswering(() => Response.json({ code: "conflict" }, { status: 412 }));
    expect(await client.articles.save("01J", 1, {})).toMatchObject({ ok: false, status: 412 });
  });

  it("say which window they come from, and which version they started from", async () => {
    const { client, requests } = clientAnswering(() => new Response(null, { status: 204 }));
    await client.articles.save("01J", 12, { stage: "killed" }, { keepalive: true });
    const [request] = requests;
    expect(request?.url).toBe("http://stet.test/api/articles/01J");
    expect(request?.method).toBe("PATCH");
    expect(request?.keepalive).toBe(true);
    expect(Object.fromEntries(request?.headers ?? [])).toMatchObject({
      "stet-window": "w-1",
      "if-match": '"12"',
      "content-type": "application/json",
      "x-extra": "yes",
    });
  });

  it("escape what goes into the address", async () => {
    const { client, requests } = clientAnswering(() => new Response(null, { status: 204 }));
    await client.articles.get("a/b?c");
    await client.articles.list({ query: "a&b", tag: "c d" });
    await client.exchange.import("50% off.txt", new Uint8Array([1]));
    expect(requests.map(({ url }) => url)).toEqual([
      "http://stet.test/api/articles/a%2Fb%3Fc",
      "http://stet.test/api/articles?query=a%26b&tag=c+d",
      "http://stet.test/api/import?name=50%25+off.txt",
    ]);
  });
});

describe("an upload", () => {
  const bytes = new Uint8Array([1, 2, 3]);

  it("that is watched goes the way that can tell how far it is", async () => {
    const heard: number[] = [];
    const client = createClient({
      baseUrl: "",
      windowId: "w-1",
      fetch: () => Promise.reject(new Error("not this way")),
      upload: async ({ url, init, onProgress }) => {
        onProgress(2);
        const sent = { sha256: url, mediaType: init.method, size: (init.body as Uint8Array).length };
        return Response.json(sent, { status: init.headers.get("stet-window") === "w-1" ? 201 : 400 });
      },
    });
    const kept = await client.attachments.keep(bytes, { onProgress: (sent) => heard.push(sent) });
    expect(kept).toEqual({ ok: true, value: { sha256: "/api/attachments/files", mediaType: "POST", size: 3 } });
    expect(heard).toEqual([2]);
  });

  it("that is called off is told from one that got no answer", async () => {
    const { client } = clientAnswering((request) => {
      request.signal.throwIfAborted();
      return Promise.reject(new TypeError("fetch failed"));
    });
    const { signal } = new AbortController();
    expect(await client.attachments.keep(bytes, { signal: AbortSignal.abort() })).toMatchObject({
      problem: { code: "cancelled" },
    });
    expect(await client.attachments.keep(bytes, { signal })).toMatchObject({ problem: { code: "unreachable" } });
  });
});
