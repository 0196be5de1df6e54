import type { RendererFiles } from "#server/rendererFiles";
import type { FetchHandler } from "./answerDeskRequest";

/** Gives the screen's files to its window. What is not in the list does not exist: no path is ever looked up on the disk. */
export function answerScreenRequest(files: RendererFiles): FetchHandler {
  return (request) => {
    if (request.method !== "GET" && request.method !== "HEAD") return text(405, "Refused.", { allow: "GET, HEAD" });
    const { pathname } = new URL(request.url);
    const file = files.get(pathname === "/index.html" ? "/" : pathname);
    if (!file) return text(404, "There is nothing at this address.");
    return new Response(request.method === "HEAD" ? null : file.bytes, {
      headers: { "content-type": file.mediaType, "cache-control": file.cacheControl },
    });
  };
}

function text(status: number, message: string, headers: Record<string, string> = {}): Response {
  return new Response(message, { status, headers: { ...headers, "content-type": "text/plain; charset=utf-8" } });
}
