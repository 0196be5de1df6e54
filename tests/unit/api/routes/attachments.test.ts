import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { problemOf, startApi, succeeded } from "../../../support/apiUnderTest";
import { aPdf, PROGRAM } from "../../../support/evidenceFiles";
import { accepted } from "../../../support/freshDesk";
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
    const svg = new TextEncoder().encode("<svg onload='alert(1)'/>");
    const { sha256 } = accepted(await desk.attachments.files.keep(svg));
    const { headers } = await ask("GET", `/api/attachments/${sha256}`);
    expect(headers.get("Content-Type")).toBe("text/plain");
    expect(headers.get("Content-Disposition")).toMatch(/^attachment; filename="file.txt"/u);
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

describe("files behind evidence", () => {
  const PDF = aPdf("fog");
  const ABOUT = {
    sha256: createHash("sha256").update(PDF).digest("hex"),
    mediaType: "application/pdf",
    size: PDF.length,
  };

  it("are kept, told about and given back, under a name that their bytes bear out", async () => {
    const { client } = await startApi();
    expect(succeeded(await client.attachments.keep(new Blob([PDF])))).toEqual(ABOUT);
    expect(succeeded(await client.attachments.about(ABOUT.sha256))).toEqual(ABOUT);
    const read = succeeded(await client.attachments.read(ABOUT.sha256, "../réport\u202Efdp.exe"));
    expect([read.name, read.mediaType]).toEqual(["réport-fdp-exe.pdf", "application/pdf"]);
    expect(Buffer.compare(read.bytes, PDF)).toBe(0);
  });

  it("are downloads and nothing that a page could run or frame", async () => {
    const { ask } = await startApi();
    const put = await ask("POST", "/api/attachments/files", { body: PDF });
    expect([put.status, put.headers.get("Location")]).toEqual([201, `/api/attachments/${ABOUT.sha256}`]);
    const got = await ask("GET", `/api/attachments/${ABOUT.sha256}`);
    expect(Object.fromEntries(got.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": "attachment; filename=\"file.pdf\"; filename*=UTF-8''file.pdf",
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
    });
  });

  it("are downloads under a name also when they are pictures", async () => {
    const { ask } = await startApi();
    await ask("POST", "/api/attachments/files", { body: ONE_PIXEL_PNG });
    const { headers } = await ask("GET", `/api/attachments/${SHA256}?name=quay.png`);
    expect(headers.get("Content-Disposition")).toContain('attachment; filename="quay.png"');
  });

  it("are refused with the reason", async () => {
    const { ask } = await startApi();
    const refused = await problemOf(await ask("POST", "/api/attachments/files", { body: PROGRAM }));
    expect(refused).toMatchObject({ status: 415, code: "attachment-program" });
    const empty = await problemOf(await ask("POST", "/api/attachments/files"));
    expect(empty).toMatchObject({ status: 422, code: "attachment-empty" });
    const headers = { "Content-Length": String(200 * 1024 * 1024) };
    const large = await problemOf(await ask("POST", "/api/attachments/files", { body: PDF, headers }));
    expect(large).toMatchObject({ status: 413, code: "too-large" });
  });

  it("are never served when they are damaged", async () => {
    const { ask, client, desk } = await startApi();
    const { sha256 } = succeeded(await client.attachments.keep(PDF));
    await writeFile(join(desk.dir, "attachments", sha256.slice(0, 2), sha256), aPdf("another"));
    for (const path of [sha256, `${sha256}?name=a.pdf`, `${sha256}/about`]) {
      const problem = await problemOf(await ask("GET", `/api/attachments/${path}`));
      expect(problem).toMatchObject({ status: 500, code: "attachment-damaged" });
    }
  });

  it("can only be read on a desk that another process has", async () => {
    const owner = await startApi();
    await owner.client.attachments.keep(PDF);
    const reader = await startApi({ beside: owner });
    expect(succeeded(await reader.client.attachments.about(ABOUT.sha256))).toEqual(ABOUT);
    expect(await reader.client.attachments.keep(aPdf("b"))).toMatchObject({ problem: { code: "desk-in-use" } });
  });

  it.each(["?name=", "?name=a&other=b", `?name=${"a".repeat(300)}`])("have no address such as %s", async (query) => {
    const { ask, client } = await startApi();
    await client.attachments.keep(PDF);
    const { status, headers } = await ask("GET", `/api/attachments/${ABOUT.sha256}${query}`);
    if (status === 200) expect(headers.get("Content-Disposition")).toContain('"file.pdf"');
    else expect(status).toBe(422);
  });
});
