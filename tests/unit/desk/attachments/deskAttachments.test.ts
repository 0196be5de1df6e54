import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nodeFileSystem } from "#desk/disk/nodeFileSystem";
import { namesIn } from "../../../support/deskFiles";
import { faultyDisk } from "../../../support/faultyDisk";
import { accepted, codeOf, freshDesk } from "../../../support/freshDesk";
import { ONE_PIXEL_PNG } from "../../../support/images";

const bytesOf = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part)))),
  );

/** ISO base media file format, section 4.2: size, type, content. */
function box(type: string, ...content: (string | number[])[]): string {
  const inside = Buffer.from(bytesOf(...content)).toString("latin1");
  const size = Buffer.alloc(4);
  size.writeUInt32BE(inside.length + 8);
  return `${size.toString("latin1")}${type}${inside}`;
}

const GIF = bytesOf("GIF89a", [3, 0, 2, 0, 0, 0, 0, 0x3b]);
const WEBP = bytesOf("RIFF", [22, 0, 0, 0], "WEBPVP8X", [10, 0, 0, 0], [0, 0, 0, 0], [3, 0, 0], [1, 0, 0]);
const SOF = [0xff, 0xc0, 0, 11, 8, 0, 2, 0, 4, 1, 1, 0x11, 0, 0xff, 0xd9];
const JPEG = bytesOf([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0], SOF);
/** With an Exif orientation of 6: it was taken with the camera held upright. */
const SIDEWAYS_JPEG = bytesOf(
  [0xff, 0xd8, 0xff, 0xe1, 0, 36],
  "Exif\0\0MM",
  [0, 42, 0, 0, 0, 8, 0, 1],
  [1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0],
  [0, 0, 0, 0, 0, 0],
  SOF,
);
const ISPE = box("ispe", [0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 6]);
const AVIF = bytesOf(
  box("ftyp", "avif", [0, 0, 0, 0], "avifmif1"),
  box("meta", [0, 0, 0, 0], box("iprp", box("ipco", ISPE))),
);

describe("images", () => {
  it.each([
    ["PNG", ONE_PIXEL_PNG, "image/png", 1, 1],
    ["GIF", GIF, "image/gif", 3, 2],
    ["WebP", WEBP, "image/webp", 4, 2],
    ["JPEG", JPEG, "image/jpeg", 4, 2],
    ["JPEG on its side", SIDEWAYS_JPEG, "image/jpeg", 2, 4],
    ["AVIF", AVIF, "image/avif", 5, 6],
  ])("are kept under their hash: %s", async (_what, bytes, mediaType, width, height) => {
    const desk = await freshDesk();
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    expect(accepted(await desk.attachments.put(bytes))).toEqual({ sha256, mediaType, width, height });
    expect(await namesIn(desk.dir, "attachments", sha256.slice(0, 2))).toEqual([sha256]);
    const got = accepted(await desk.attachments.get(sha256));
    expect(got.mediaType).toBe(mediaType);
    expect(Buffer.compare(got.bytes, bytes)).toBe(0);
  });

  it("are not written again when they are there", async () => {
    let writes = 0;
    const fs = faultyDisk({
      writeNew(path, bytes) {
        if (path.includes("attachments")) writes += 1;
        return nodeFileSystem.writeNew(path, bytes);
      },
    });
    const desk = await freshDesk({ fs });
    await Promise.all([desk.attachments.put(ONE_PIXEL_PNG), desk.attachments.put(ONE_PIXEL_PNG)]);
    accepted(await desk.attachments.put(ONE_PIXEL_PNG));
    expect(writes).toBe(1);
  });

  it("may have a size that nobody can read", async () => {
    const desk = await freshDesk();
    const cut = ONE_PIXEL_PNG.subarray(0, 14);
    expect(accepted(await desk.attachments.put(cut))).toMatchObject({
      mediaType: "image/png",
      width: null,
      height: null,
    });
  });

  it("never upset the desk, wherever they are cut short", async () => {
    const desk = await freshDesk();
    for (const whole of [ONE_PIXEL_PNG, GIF, WEBP, JPEG, SIDEWAYS_JPEG, AVIF]) {
      for (let length = 0; length < whole.length; length += 1) {
        expect([null, "attachment-not-image"]).toContain(codeOf(await desk.attachments.put(whole.subarray(0, length))));
      }
    }
  });
});

describe("what is no image", () => {
  it.each([
    ["SVG", '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'],
    ["HTML", "<!doctype html><script>alert(1)</script>"],
    ["HTML that begins like a picture", "GIF89<script>alert(1)</script>"],
    ["a picture of another kind", "BM\x3e\0\0\0\0\0\0\0\x3e\0\0\0\x28\0\0\0\x01\0\0\0\x01\0\0\0"],
    ["a HEIC photo", box("ftyp", "heic", [0, 0, 0, 0], "heicmif1")],
    ["nothing", ""],
  ])("is refused: %s", async (_what, text) => {
    const desk = await freshDesk();
    expect(codeOf(await desk.attachments.put(bytesOf(text)))).toBe("attachment-not-image");
    expect(await namesIn(desk.dir, "attachments")).toEqual([]);
  });

  it("is refused when it is too large, and taken at the limit", async () => {
    const desk = await freshDesk();
    const limit = 20 * 1024 * 1024;
    const large = new Uint8Array(limit + 1);
    large.set(ONE_PIXEL_PNG);
    expect(codeOf(await desk.attachments.put(large))).toBe("attachment-too-large");
    expect(codeOf(await desk.attachments.put(large.subarray(0, limit)))).toBeNull();
  });

  it.each(["../desk.json", "ab/../../desk.json", "", "A".repeat(64), "a".repeat(64)])(
    "is not got by a name such as %s",
    async (name) => {
      const desk = await freshDesk();
      expect(codeOf(await desk.attachments.get(name))).toBe("not-found");
    },
  );
});

it("a picture whose file holds something else by now is not handed out", async () => {
  const desk = await freshDesk();
  const { sha256 } = accepted(await desk.attachments.put(ONE_PIXEL_PNG));
  const path = join(desk.dir, "attachments", sha256.slice(0, 2), sha256);
  await nodeFileSystem.remove(path);
  await nodeFileSystem.writeNew(path, bytesOf("<script>alert(1)</script>"));
  expect(codeOf(await desk.attachments.get(sha256))).toBe("attachment-damaged");
  accepted(await desk.attachments.put(ONE_PIXEL_PNG));
  expect(accepted(await desk.attachments.get(sha256)).mediaType).toBe("image/png");
});
