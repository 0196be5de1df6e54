// @ts-check

/** The largest that the format can name; a byte of 0 means it. */
const LARGEST = 256;
const HEADER_BYTES = 6;
const ENTRY_BYTES = 16;

/**
 * A Windows icon of PNG images: ICONDIR, ICONDIRENTRY
 * (https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)). Windows reads PNG within it since Vista.
 * @param {ReadonlyMap<number, Buffer>} images by size in pixels; larger ones than the format takes are left out
 */
export function toIco(images) {
  const fitting = [...images].filter(([size]) => size <= LARGEST);
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt16LE(1, 2); // an icon, not a cursor
  header.writeUInt16LE(fitting.length, 4);

  let offset = HEADER_BYTES + ENTRY_BYTES * fitting.length;
  const entries = fitting.map(([size, png]) => {
    const entry = Buffer.alloc(ENTRY_BYTES);
    entry.writeUInt8(size % LARGEST, 0); // width
    entry.writeUInt8(size % LARGEST, 1); // height
    entry.writeUInt16LE(1, 4); // colour planes
    entry.writeUInt16LE(32, 6); // bits per pixel
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...fitting.map(([, png]) => png)]);
}
