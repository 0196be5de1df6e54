import { cut, letters, viewOf } from "./byteParts";

/** A box of ISO/IEC 14496-12, section 4.2: where it and its content are in the file. */
export interface IsoBox {
  readonly type: string;
  readonly start: number;
  readonly content: number;
  readonly end: number;
}

const HEAD = 8;
const LARGE_HEAD = 16;

/** The boxes that stand one after the other between two places. Throws a RangeError when one reaches beyond them. */
export function isoBoxes(bytes: Uint8Array, from: number, to: number): IsoBox[] {
  const boxes: IsoBox[] = [];
  const view = viewOf(bytes);
  for (let start = from; start < to; ) {
    const short = view.getUint32(start);
    const length = short === 1 ? Number(view.getBigUint64(start + HEAD)) : short === 0 ? to - start : short;
    const content = start + (short === 1 ? LARGE_HEAD : HEAD);
    const end = start + length;
    if (end > to) throw new RangeError("A box reaches beyond what holds it");
    cut(bytes, content, end);
    boxes.push({ type: letters(bytes, start + 4, 4), start, content, end });
    start = end;
  }
  return boxes;
}
