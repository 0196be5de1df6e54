import { describe, expect, it } from "vitest";
import { pictureSize } from "#exchange/document/pictureSize";
import { aPicture } from "../../../support/aPicture";

const MOST = { width: 600, height: 800 };
const UNTOLD = { width: null, height: null };

describe("the size of a picture in a page", () => {
  it("is its own where there is room", () => {
    expect(pictureSize({ width: 300, height: 200 }, new Uint8Array(), MOST)).toEqual({ width: 300, height: 200 });
  });

  it("shrinks to what there is, in the same shape", () => {
    expect(pictureSize({ width: 1200, height: 800 }, new Uint8Array(), MOST)).toEqual({ width: 600, height: 400 });
    expect(pictureSize({ width: 400, height: 1600 }, new Uint8Array(), MOST)).toEqual({ width: 200, height: 800 });
  });

  it("is read in the file where the article does not say", () => {
    expect(pictureSize(UNTOLD, aPicture({ width: 90, height: 30 }), MOST)).toEqual({ width: 90, height: 30 });
  });

  it("is a usual one for a file that does not say either", () => {
    expect(pictureSize(UNTOLD, new Uint8Array([1, 2, 3]), MOST)).toEqual({ width: 480, height: 320 });
  });
});
