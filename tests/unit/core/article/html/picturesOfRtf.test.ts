import { describe, expect, it } from "vitest";
import { picturesOfRtf } from "#core/article/html/picturesOfRtf";
import { wordRtf } from "../../../../support/clipboards/word";

describe("the pictures of a rich text", () => {
  it("are those that it shows, in their order, without their doubles for old programs", () => {
    expect(picturesOfRtf(wordRtf(new Uint8Array([1, 2, 254]), new Uint8Array([4])))).toEqual([
      { mediaType: "image/png", hex: "0102fe" },
      { mediaType: "image/png", hex: "04" },
    ]);
  });

  it("keep their place when no page can show them", () => {
    expect(picturesOfRtf("{\\rtf1{\\pict\\emfblip 0102}{\\pict\\jpegblip ffd8}{\\pict\\pngblip 123}}")).toEqual([
      null,
      { mediaType: "image/jpeg", hex: "ffd8" },
      null,
    ]);
  });

  it("are not upset by braces in binary data, escaped signs and a text that breaks off", () => {
    expect(picturesOfRtf("{\\rtf1 a\\{b\\}{\\*\\x\\bin4 }}{{}{\\pict\\pngblip 0a}")).toEqual([
      { mediaType: "image/png", hex: "0a" },
    ]);
    expect(picturesOfRtf("{\\rtf1{\\pict\\pngblip 0a")).toEqual([]);
    expect(picturesOfRtf("}}}}\\")).toEqual([]);
    expect(picturesOfRtf("")).toEqual([]);
  });
});
