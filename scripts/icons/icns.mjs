// @ts-check

/**
 * The types whose data is a PNG, by pixels; a second one is the same image for displays with twice the pixels
 * (https://en.wikipedia.org/wiki/Apple_Icon_Image_format). 16 pixels are left out: not every macOS reads its PNG type, and
 * all scale the next larger one.
 * @type {ReadonlyMap<number, readonly string[]>}
 */
const TYPES = new Map([
  [32, ["ic11"]],
  [64, ["ic12"]],
  [128, ["ic07"]],
  [256, ["ic08", "ic13"]],
  [512, ["ic09", "ic14"]],
  [1024, ["ic10"]],
]);
const HEADER_BYTES = 8;

/**
 * A macOS icon of PNG images: a four-letter type and a big-endian length, header included, before each and before all.
 * @param {ReadonlyMap<number, Buffer>} images by size in pixels; sizes that the format has no PNG type for are left out
 */
export function toIcns(images) {
  const chunks = [...images].flatMap(([size, png]) => (TYPES.get(size) ?? []).map((type) => chunk(type, png)));
  return chunk("icns", Buffer.concat(chunks));
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write(type, "latin1");
  header.writeUInt32BE(HEADER_BYTES + data.length, 4);
  return Buffer.concat([header, data]);
}
