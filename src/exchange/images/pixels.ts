/** A picture as four bytes a pixel, red, green, blue and opacity, row by row. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

const CHANNELS = 4;

/** Turned and mirrored as Exif's orientation (CIPA DC-008, 4.6.5.1.6) asks for, so that it is upright without being told. */
export function upright({ data, width, height }: Pixels, orientation: number): Pixels {
  if (orientation === 1) return { data, width, height };
  const isSideways = orientation >= 5;
  const [wide, high] = isSideways ? [height, width] : [width, height];
  const turned = new Uint8ClampedArray(data.length);
  const [from, to] = [new Uint32Array(data.slice().buffer), new Uint32Array(turned.buffer)];
  const isFromRight = [2, 3, 7, 8].includes(orientation);
  const isFromBelow = [3, 4, 6, 7].includes(orientation);
  for (let y = 0; y < high; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      const [column, row] = isSideways ? [y, x] : [x, y];
      const sourceX = isFromRight ? width - 1 - column : column;
      const sourceY = isFromBelow ? height - 1 - row : row;
      to[y * wide + x] = from[sourceY * width + sourceX] ?? 0;
    }
  }
  return { data: turned, width: wide, height: high };
}

/** As it looks on paper: what shines through is white. */
export function onWhite({ data, width, height }: Pixels): Pixels {
  const opaque = data.slice();
  for (let at = 0; at < data.length; at += CHANNELS) {
    const opacity = (data[at + 3] ?? 255) / 255;
    for (let channel = at; channel < at + 3; channel += 1) {
      opaque[channel] = (data[channel] ?? 0) * opacity + 255 * (1 - opacity);
    }
    opaque[at + 3] = 255;
  }
  return { data: opaque, width, height };
}
