import { describe, expect, it } from "vitest";
import { imageTrouble } from "#renderer/page/editor/figures/imageTrouble";

const HASH = "3fa9c2d41b".padEnd(64, "0");

describe("an image that cannot be shown", () => {
  it.each([
    ["not-found", "is missing"],
    ["attachment-damaged", "is damaged"],
    [null, "cannot be shown"],
  ])("says so by the beginning of its hash (%s)", (code, what) => {
    const trouble = imageTrouble(HASH, code === null ? null : { code, message: "No.", remedy: "Look." });
    expect(trouble.what).toContain(`3fa9c2d41b… ${what}`);
    expect(trouble.what).not.toContain(HASH);
    expect(trouble.remedy).toMatch(/^Replace it/u);
  });

  it("passes on what the desk says of a disk that cannot be read", () => {
    const problem = { code: "disk-forbidden", message: "The folder may not be read.", remedy: "Change its rights." };
    expect(imageTrouble(HASH, problem)).toEqual({
      what: "The image 3fa9c2d41b… cannot be read. The folder may not be read.",
      remedy: "Change its rights.",
    });
  });
});
