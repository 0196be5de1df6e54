import type { Upload } from "#api/client/transport";

/** Sends a request and tells how far it is, which only XMLHttpRequest can. Rejects, as fetch does, when it breaks off. */
export function uploadWatched({ url, init, onProgress }: Upload): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const breakOff = () => reject(new TypeError("The upload broke off"));
    request.open(init.method, url);
    init.headers.forEach((value, name) => {
      request.setRequestHeader(name, value);
    });
    request.responseType = "blob";
    request.upload.addEventListener("progress", ({ loaded }) => onProgress(loaded));
    request.addEventListener("load", () => resolve(new Response(request.response, { status: request.status })));
    request.addEventListener("error", breakOff);
    request.addEventListener("abort", breakOff);
    if (init.signal?.aborted) return breakOff();
    init.signal?.addEventListener("abort", () => request.abort(), { once: true });
    request.send(init.body as XMLHttpRequestBodyInit | null);
  });
}
