import { createHash } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { problemOf, startApi } from "../../../support/apiUnderTest";
import { ONE_PIXEL_PNG } from "../../../support/images";

const SHA256 = createHash("sha256").update(ONE_PIXEL_PNG).digest("hex");

describe("/api/attachments", () => {
  it("keeps an image under its hash and gives back the same bytes, to be kept by no browser", async () => {
    const { ask } = await startApi();
    const put = await ask("POST", "/api/attachments", { body: ONE_PIXEL_PNG });
    expect([put.status, put.headers.get("Location")]).toEqual([201, `/api/attachments/${SHA256}`]);
    expect(await put.json()).toEqual({ sha256: SHA256, mediaType: "image/png", width: 1, height: 1 });
    const got = await ask("GET", `/api/attachments/${SHA256}`);
    expect(new Uint8Array(await got.arrayBuffer())).toEqual(ONE_PIXEL_PNG);
    expect(Object.fromEntries(got.headers)).toMatchObject({
      "content-type": "image/png",
      "content-disposition": "inline",
      "cache-control": "no-store",
      "content-security-policy": expect.stringContaining("sandbox"),
      "x-content-type-options": "nosniff",
    });
  });

  it("shows nothing that could carry script, whatever the desk holds", async () => {
    const { ask, desk } = await startApi();
    const svg = { bytes: new TextEncoder().encode("<svg onload='alert(1)'/>"), mediaType: "image/svg+xml" };
    vi.spyOn(desk.attachments, "get").mockResolvedValue({ ok: true, value: svg });
    const { headers } = await ask("GET", `/api/attachments/${SHA256}`);
    expect(headers.get("Content-Type")).toBe("application/octet-stream");
    expect(headers.get("Content-Disposition")).toBe("attachment");
  });

  it("refuses what is no image", async () => {
    const { ask } = await startApi();
    const problem = await problemOf(await ask("POST", "/api/attachments", { body: "<svg/>" }));
    expect(problem.status).toBeGreaterThanOrEqual(400);
    expect(problem.status).toBeLessThan(500);
  });

  it.each([SHA256, "..%2F..%2Fdesk.json", "%2e%2e", "x", SHA256.toUpperCase()])("does not find %s", async (name) => {
    const { ask } = await startApi();
    expect(await problemOf(await ask("GET", `/api/attachments/${name}`))).toMatchObject({ status: 404 });
  });
});
