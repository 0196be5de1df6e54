import { imageSize } from "image-size";
import { describe, expect, it } from "vitest";
import { asJpeg } from "#exchange/images/asJpeg";
import { onWhite, type Pixels, upright } from "#exchange/images/pixels";
import { TELLTALE_IMAGES } from "../../../support/telltaleImages";

describe("a picture for programs that do not show its kind", () => {
  it.each([
    ["image/webp", { width: 6, height: 8 }],
    ["image/avif", { width: 6, height: 8 }],
  ])("becomes an upright JPEG, the same each time: %s", async (mediaType, size) => {
    const bytes = TELLTALE_IMAGES[mediaType] ?? new Uint8Array();
    const [jpeg, again] = [await asJpeg(bytes, mediaType), await asJpeg(bytes, mediaType)];
    expect(jpeg && imageSize(jpeg)).toMatchObject({ type: "jpg", ...size });
    expect(again).toEqual(jpeg);
    expect(Buffer.from(jpeg ?? "").includes("Dunmarrow")).toBe(false);
  });

  it.each(["image/webp", "image/avif"])("is none when it is damaged: %s", async (mediaType) => {
    const bytes = (TELLTALE_IMAGES[mediaType] ?? new Uint8Array()).slice();
    bytes.fill(0, 40);
    expect(await asJpeg(bytes, mediaType)).toBeNull();
    expect(await asJpeg(new Uint8Array(), mediaType)).toBeNull();
  });

  it("is none when it is too large to be held", async () => {
    const huge = (TELLTALE_IMAGES["image/webp"] ?? new Uint8Array()).slice();
    // VP8X says the size of the whole in three bytes each, less one.
    huge.set([0xff, 0xff, 0x00, 0xff, 0xff, 0x00], 24);
    expect(await asJpeg(huge, "image/webp")).toBeNull();
  });
});

describe("pixels", () => {
  /** One pixel for each letter. */
  const drawn = (...rows: readonly string[]) => {
    const letters = rows.join("");
    const data = new Uint8ClampedArray([...letters].flatMap((letter) => [letter.charCodeAt(0), 0, 0, 255]));
    return { data, width: rows[0]?.length ?? 0, height: rows.length };
  };
  const rowsOf = ({ data, width, height }: Pixels) =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => String.fromCharCode(data[(row * width + column) * 4] ?? 0)).join(
        "",
      ),
    );

  it.each([
    [1, ["abc", "def"]],
    [2, ["cba", "fed"]],
    [3, ["fed", "cba"]],
    [4, ["def", "abc"]],
    [5, ["ad", "be", "cf"]],
    [6, ["da", "eb", "fc"]],
    [7, ["fc", "eb", "da"]],
    [8, ["cf", "be", "ad"]],
  ])("are turned upright from orientation %i", (orientation, rows) => {
    expect(rowsOf(upright(drawn("abc", "def"), orientation))).toEqual(rows);
  });

  it("are white where nothing is, and lighter where something shines through", () => {
    const { data } = onWhite({ data: new Uint8ClampedArray([0, 0, 0, 0, 100, 0, 0, 128]), width: 2, height: 1 });
    expect([...data]).toEqual([255, 255, 255, 255, 177, 127, 127, 255]);
  });
});
