import { deflateSync } from "node:zlib";
import { imageSize } from "image-size";
import { describe, expect, it } from "vitest";
import { cleanImage } from "#exchange/images/cleanImage";
import { TELLTALE_IMAGES } from "../../../support/telltaleImages";

const NAME = "Sorrel Dunmarrow";
const images = Object.entries(TELLTALE_IMAGES);

function image(kind: string): Uint8Array {
  const bytes = TELLTALE_IMAGES[`image/${kind}`];
  if (!bytes) throw new Error(`No image of the kind ${kind}`);
  return bytes;
}

function cleaned(bytes: Uint8Array): Buffer {
  const clean = cleanImage(bytes);
  if (!clean) throw new Error("The image was not cleaned");
  return Buffer.from(clean);
}

/** The bytes with others put in at a place. */
function withBytes(bytes: Uint8Array, at: number, ...more: readonly (string | Uint8Array)[]): Uint8Array {
  const parts = more.map((part) => Buffer.from(part));
  return new Uint8Array(Buffer.concat([bytes.subarray(0, at), ...parts, bytes.subarray(at)]));
}

describe("an image that says who took it and where", () => {
  it.each(images)("leaves without a word of it: %s", (_, bytes) => {
    expect(Buffer.from(bytes).includes(NAME)).toBe(true);
    const clean = cleaned(bytes);
    expect(clean.includes("Dunmarrow")).toBe(false);
    expect(clean.includes("GPS")).toBe(false);
  });

  it.each(images)("keeps its size and how it is turned: %s", (_, bytes) => {
    const { width, height, orientation } = imageSize(bytes);
    expect(imageSize(cleaned(bytes))).toMatchObject({ width, height, ...(orientation ? { orientation } : {}) });
  });

  it.each(images)("is not changed again once it is clean: %s", (_, bytes) => {
    const clean = cleaned(bytes);
    expect(cleaned(clean).equals(clean)).toBe(true);
  });

  it.each(["jpeg", "png", "gif", "webp"])("leaves without what hangs behind its end: %s", (kind) => {
    const bytes = image(kind);
    const more = withBytes(bytes, bytes.length, `behind the end: ${NAME}`);
    expect(cleaned(more).equals(cleaned(bytes))).toBe(true);
  });

  it.each(images)("does not leave when it ends too soon: %s", (_, bytes) => {
    const clean = new Uint8Array(cleaned(bytes));
    expect(cleanImage(clean.subarray(0, Math.floor(clean.length * 0.7)))).toBeNull();
    expect(cleanImage(clean.subarray(0, 16))).toBeNull();
  });
});

describe("a JPEG", () => {
  const segment = (marker: number, content: string) =>
    Buffer.concat([Buffer.from([0xff, marker, 0, content.length + 2]), Buffer.from(content, "latin1")]);

  it("keeps its colour profile and how its colours are coded", () => {
    const colours = [segment(0xe2, "ICC_PROFILE\0\x01\x01profile"), segment(0xee, "Adobe\0d\0\0\0\0\x01")];
    const clean = cleaned(withBytes(image("jpeg"), 2, ...colours));
    for (const each of colours) expect(clean.includes(each)).toBe(true);
  });

  it.each([
    ["a segment of a program", segment(0xe5, NAME)],
    ["a list of more images", segment(0xe2, `MPF\0${NAME}`)],
    ["a thumbnail beside its head", segment(0xe0, `JFXX\0\x10${NAME}`)],
    ["fill bytes before a segment", Buffer.concat([Buffer.from([0xff, 0xff]), segment(0xfe, NAME)])],
  ])("loses %s", (_, more) => {
    expect(cleaned(withBytes(image("jpeg"), 2, more)).equals(cleaned(image("jpeg")))).toBe(true);
  });

  it("loses the thumbnail in its head", () => {
    const bare = cleaned(image("jpeg"));
    const head = segment(0xe0, "JFIF\0\x01\x02\0\0\x01\0\x01\x01\x01abc");
    const old = bare.subarray(2, 4).equals(Buffer.from([0xff, 0xe0])) ? 4 + bare.readUInt16BE(4) : 2;
    const clean = cleaned(new Uint8Array(Buffer.concat([bare.subarray(0, 2), head, bare.subarray(old)])));
    expect(clean.includes("abc")).toBe(false);
    expect(clean.includes("JFIF")).toBe(true);
  });

  it("keeps a comment's bytes when they are pixels", () => {
    const clean = cleaned(image("jpeg"));
    const scan = clean.indexOf(Buffer.from([0xff, 0xda]));
    const start = scan + 2 + clean.readUInt16BE(scan + 2);
    const pixels = withBytes(clean, start, Uint8Array.of(0xff, 0x00, 0xfe, 0xff, 0xd0));
    expect(cleaned(pixels).equals(Buffer.from(pixels))).toBe(true);
  });
});

describe("a PNG", () => {
  const chunk = (type: string, content: Uint8Array) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, Buffer.from(type), content, Buffer.alloc(4)]);
  };
  const afterHead = 33;

  it("loses texts that are packed, and chunks that nobody knows", () => {
    const packed = Buffer.concat([Buffer.from("Author\0\0"), deflateSync(NAME)]);
    const more = [chunk("zTXt", packed), chunk("prVt", Buffer.from(NAME)), chunk("tIME", Buffer.alloc(7))];
    expect(cleaned(withBytes(image("png"), afterHead, ...more)).equals(cleaned(image("png")))).toBe(true);
  });

  it("keeps its movement", () => {
    const animation = chunk("acTL", Buffer.alloc(8));
    expect(cleaned(withBytes(image("png"), afterHead, animation)).includes(animation)).toBe(true);
  });

  it("does not leave with a part that it cannot be shown without and nobody knows", () => {
    expect(cleanImage(withBytes(image("png"), afterHead, chunk("CgBI", Buffer.alloc(4))))).toBeNull();
  });
});

describe("a GIF", () => {
  it("keeps how often it is played, and both of its pictures", () => {
    const clean = cleaned(image("gif"));
    expect(clean.includes("NETSCAPE2.0")).toBe(true);
    expect(clean.toString("latin1").split("\x00\x2c")).toHaveLength(3);
  });

  it("loses what programs add to it", () => {
    const xmp = Buffer.concat([
      Buffer.from([0x21, 0xff, 11]),
      Buffer.from("XMP DataXMP"),
      Buffer.from([3, 65, 66, 67, 0]),
    ]);
    const bytes = image("gif");
    expect(cleaned(withBytes(bytes, bytes.length - 1, xmp)).equals(cleaned(bytes))).toBe(true);
  });
});

describe("an AVIF", () => {
  it("has nothing moved in it", () => {
    expect(cleaned(image("avif"))).toHaveLength(image("avif").length);
  });

  it("loses a box that is not the image's", () => {
    const content = Buffer.from(`\0\0\0\0uuid0123456789abcdef${NAME}`);
    content.writeUInt32BE(content.length);
    const bytes = image("avif");
    expect(cleaned(withBytes(bytes, bytes.length, content)).includes(NAME)).toBe(false);
  });

  it("loses what no item has a part in", () => {
    const bytes = Buffer.from(image("avif"));
    const at = bytes.lastIndexOf("mdat") - 4;
    const longer = withBytes(bytes, bytes.length, NAME);
    Buffer.from(longer.buffer).writeUInt32BE(bytes.readUInt32BE(at) + NAME.length, at);
    expect(cleaned(longer).includes(NAME)).toBe(false);
  });
});

it("what is no image does not leave", () => {
  expect(cleanImage(Buffer.from("<svg onload='x'/>"))).toBeNull();
  expect(cleanImage(new Uint8Array())).toBeNull();
});
