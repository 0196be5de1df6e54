import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const PNG = "89504e470d0a1a0a";
const isPng = (bytes: Buffer) => bytes.subarray(0, 8).toString("hex") === PNG;

it("has a PNG of the right size for each size that Linux wants", () => {
  const names = readdirSync("resources/icons");
  expect(names.length).toBeGreaterThanOrEqual(8);
  for (const name of names) {
    const png = readFileSync(`resources/icons/${name}`);
    expect(isPng(png)).toBe(true);
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}.png`).toBe(name);
  }
});

it("has a Windows icon whose entries lead to images of their size", () => {
  const ico = readFileSync("resources/icon.ico");
  const count = ico.readUInt16LE(4);
  const sizes = Array.from({ length: count }, (_, position) => {
    const entry = ico.subarray(6 + 16 * position);
    const png = ico.subarray(entry.readUInt32LE(12), entry.readUInt32LE(12) + entry.readUInt32LE(8));
    expect(isPng(png)).toBe(true);
    expect(png.readUInt32BE(16) % 256).toBe(entry.readUInt8(0));
    return png.readUInt32BE(16);
  });
  expect(sizes).toEqual([16, 32, 48, 64, 128, 256]);
});

it("has a macOS icon whose parts fill it exactly", () => {
  const icns = readFileSync("resources/icon.icns");
  expect(icns.subarray(0, 4).toString("latin1")).toBe("icns");
  expect(icns.readUInt32BE(4)).toBe(icns.length);
  const types: string[] = [];
  let offset = 8;
  while (offset < icns.length) {
    types.push(icns.subarray(offset, offset + 4).toString("latin1"));
    expect(isPng(icns.subarray(offset + 8))).toBe(true);
    offset += icns.readUInt32BE(offset + 4);
  }
  expect(offset).toBe(icns.length);
  expect(types).toEqual(expect.arrayContaining(["ic07", "ic08", "ic09", "ic10", "ic11", "ic12", "ic13", "ic14"]));
});
