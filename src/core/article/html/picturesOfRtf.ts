/** A picture in a text of rich text format: its bytes as hexadecimal digits. */
export interface RtfPicture {
  readonly mediaType: "image/png" | "image/jpeg";
  readonly hex: string;
}

const CONTROL = /\\(?:([a-z]+)(-?\d+)? ?|[^a-z])/iuy;
/** Groups with pictures that the text does not show: poorer doubles for old programs, and bullets of lists. */
const UNSHOWN = new Set(["nonshppict", "listpicture", "header", "headerf", "headerl", "headerr", "footer", "footerf"]);

interface Group {
  readonly unshown: boolean;
  picture: { type: RtfPicture["mediaType"] | null; hex: string[] } | null;
}

/**
 * The pictures that a text in rich text format shows, in their order; null for one in a format that no page can show (WMF,
 * EMF). Word puts its pictures on the clipboard only here (Rich Text Format Specification 1.9.1, "Pictures").
 */
export function picturesOfRtf(rtf: string): (RtfPicture | null)[] {
  const pictures: (RtfPicture | null)[] = [];
  const groups: Group[] = [{ unshown: false, picture: null }];
  let at = 0;
  while (at < rtf.length) {
    const group = groups.at(-1);
    if (!group) break;
    const character = rtf[at];
    if (character === "{") {
      groups.push({ unshown: group.unshown, picture: null });
      at += 1;
    } else if (character === "}") {
      if (group.picture && !group.unshown) pictures.push(pictureOf(group.picture));
      groups.pop();
      at += 1;
    } else if (character === "\\") {
      CONTROL.lastIndex = at;
      const match = CONTROL.exec(rtf);
      at = match ? CONTROL.lastIndex : at + 1;
      const [, word = "", parameter] = match ?? [];
      // Binary data may hold braces: it is passed over by its length.
      if (word === "bin") at += Math.max(Number(parameter ?? 0), 0);
      else read(word, groups);
    } else {
      const end = nextSign(rtf, at);
      group.picture?.hex.push(rtf.slice(at, end));
      at = end;
    }
  }
  return pictures;
}

function read(word: string, groups: Group[]): void {
  const group = groups.at(-1);
  if (!group) return;
  if (UNSHOWN.has(word)) groups[groups.length - 1] = { ...group, unshown: true };
  else if (word === "pict") group.picture = { type: null, hex: [] };
  else if (word === "pngblip" && group.picture) group.picture.type = "image/png";
  else if (word === "jpegblip" && group.picture) group.picture.type = "image/jpeg";
}

function nextSign(rtf: string, from: number): number {
  const sign = /[{}\\]/gu;
  sign.lastIndex = from;
  return sign.exec(rtf)?.index ?? rtf.length;
}

function pictureOf({ type, hex }: NonNullable<Group["picture"]>): RtfPicture | null {
  const digits = hex.join("").replace(/\s+/gu, "");
  return type && digits.length > 0 && /^(?:[0-9a-f]{2})+$/iu.test(digits) ? { mediaType: type, hex: digits } : null;
}
