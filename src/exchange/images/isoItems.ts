import { letters, viewOf } from "./byteParts";
import { type IsoBox, isoBoxes } from "./isoBoxes";

/** Where the bytes of an item are: in the file, or in its own box `idat` (ISO/IEC 14496-12, section 8.11.3). */
export interface ItemPlace {
  readonly inItemData: boolean;
  readonly from: number;
  readonly length: number;
}

/** The four letters that say what each item is, by its id (section 8.11.6). Null for a form that is not known. */
export function itemTypes(bytes: Uint8Array, { content, end }: IsoBox): ReadonlyMap<number, string> | null {
  const view = viewOf(bytes);
  const isWide = view.getUint8(content) > 0;
  const types = new Map<number, string>();
  for (const entry of isoBoxes(bytes, content + (isWide ? 8 : 6), end)) {
    const version = view.getUint8(entry.content);
    if (entry.type !== "infe" || (version !== 2 && version !== 3)) return null;
    const id = version === 2 ? view.getUint16(entry.content + 4) : view.getUint32(entry.content + 4);
    types.set(id, letters(bytes, entry.content + (version === 2 ? 8 : 10), 4));
  }
  return types;
}

/** Where the bytes of each item are, by its id (section 8.11.3). Null for a form that is not known. */
export function itemPlaces(bytes: Uint8Array, box: IsoBox): ReadonlyMap<number, readonly ItemPlace[]> | null {
  const view = viewOf(bytes);
  let at = box.content;
  const number = (size: number): number => {
    at += size;
    if (size === 0) return 0;
    if (size === 2) return view.getUint16(at - 2);
    if (size === 4) return view.getUint32(at - 4);
    if (size === 8) return Number(view.getBigUint64(at - 8));
    throw new RangeError("A number of an unknown size");
  };
  const version = view.getUint8(at);
  if (version > 2) return null;
  const sizes = view.getUint16(at + 4);
  at += 6;
  const [offsetSize, lengthSize, baseSize] = [(sizes >> 12) & 15, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version === 0 ? 0 : sizes & 15;
  const places = new Map<number, ItemPlace[]>();
  const items = number(version === 2 ? 4 : 2);
  for (let item = 0; item < items; item += 1) {
    const id = number(version === 2 ? 4 : 2);
    const method = version === 0 ? 0 : number(2) & 15;
    const source = number(2);
    if (method > 1 || source !== 0) return null;
    const base = number(baseSize);
    const extents = number(2);
    const own: ItemPlace[] = [];
    for (let extent = 0; extent < extents; extent += 1) {
      number(indexSize);
      const from = base + number(offsetSize);
      own.push({ inItemData: method === 1, from, length: number(lengthSize) });
    }
    places.set(id, own);
  }
  return places;
}
