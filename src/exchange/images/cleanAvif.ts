import { cut } from "./byteParts";
import { type IsoBox, isoBoxes } from "./isoBoxes";
import { itemPlaces, itemTypes } from "./isoItems";

/** What says something about the image instead of being it: Exif, and XMP or anything else under a media type. */
const ABOUT = new Set(["Exif", "mime", "uri "]);
/** Boxes that hold the image, its properties and its movement, or say how the file is to be read. */
const KEPT = new Set(["ftyp", "meta", "mdat", "moov"]);
const META_HEAD = 4;
/** Exif data that say nothing (CIPA DC-008, 4.5), behind the offset at which HEIF has them begin (ISO/IEC 23008-12, A.2.1). */
const NO_EXIF = Uint8Array.of(0, 0, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0);

/**
 * An AVIF file (AV1 Image File Format 1.1; ISO/IEC 23008-12; ISO/IEC 14496-12) with what says something about the image
 * blanked: nothing moves, as everything in such a file is found by its place in it. How the image is turned is a property of
 * the image there, and stays.
 */
export function cleanAvif(bytes: Uint8Array): Uint8Array | null {
  const clean = bytes.slice();
  const boxes = isoBoxes(bytes, 0, bytes.length);
  const [meta, film] = [boxes.find(({ type }) => type === "meta"), boxes.find(({ type }) => type === "moov")];
  if ((!meta && !film) || boxes.some(({ type }) => type === "moof")) return null;
  if (meta && !cleanItems(bytes, clean, { meta, data: film ? [] : boxes.filter(({ type }) => type === "mdat") }))
    return null;
  for (const box of boxes) if (!KEPT.has(box.type)) blankBox(clean, box);
  if (film) blankUserData(clean, film);
  return clean;
}

/**
 * Blanks the items that are about the image, and what no item has a part in: programs that take an item out may leave its
 * bytes. False when the items cannot be made out.
 */
function cleanItems(
  bytes: Uint8Array,
  clean: Uint8Array,
  { meta, data }: { readonly meta: IsoBox; readonly data: readonly IsoBox[] },
): boolean {
  const inside = isoBoxes(bytes, meta.content + META_HEAD, meta.end);
  const one = (type: string) => inside.find((box) => box.type === type);
  const [info, location] = [one("iinf"), one("iloc")];
  const types = info && itemTypes(bytes, info);
  const places = location && itemPlaces(bytes, location);
  if (!types || !places) return false;
  const all = [...places].flatMap(([id, own]) => own.map((place) => ({ type: types.get(id) ?? "", ...place })));
  // Without a length it goes on to the end of the file, and so does everything else.
  if (all.some(({ length }) => length === 0)) return false;
  for (const { content, end } of data) clean.fill(0, content, end);
  const held = one("idat");
  for (const { type, inItemData, from, length } of all) {
    const start = inItemData ? (held?.content ?? bytes.length) + from : from;
    const original = cut(bytes, start, start + length);
    if (ABOUT.has(type)) blankItem(cut(clean, start, start + length), type);
    else clean.set(original, start);
  }
  for (const box of inside) if (!ITEM_BOXES.has(box.type)) blankBox(clean, box);
  return true;
}

/** What a `meta` box may have in it that the image needs (ISO/IEC 14496-12, section 8.11). */
const ITEM_BOXES = new Set(["hdlr", "pitm", "iinf", "iloc", "iprp", "iref", "idat", "dinf", "grpl"]);

function blankItem(place: Uint8Array, type: string): void {
  place.fill(0);
  if (type === "Exif" && place.length >= NO_EXIF.length) place.set(NO_EXIF);
}

/** Turns a box into free space. */
function blankBox(clean: Uint8Array, { start, content, end }: IsoBox): void {
  clean.set([0x66, 0x72, 0x65, 0x65], start + 4);
  clean.fill(0, content, end);
}

const CONTAINERS = new Set(["moov", "trak"]);

/** Copyright, places and names of a film's makers stand in boxes of their own at two levels (ISO/IEC 14496-12, section 8.10). */
function blankUserData(clean: Uint8Array, container: IsoBox): void {
  for (const box of isoBoxes(clean, container.content, container.end)) {
    if (CONTAINERS.has(box.type)) blankUserData(clean, box);
    else if (box.type === "udta" || box.type === "meta" || box.type === "uuid") blankBox(clean, box);
  }
}
