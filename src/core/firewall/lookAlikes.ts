/**
 * Letters of other alphabets, and Latin ones with a stroke, that look like a plain Latin letter, each list behind the letter
 * it passes for. Case counts: a capital Η looks like H, a small η like n. Chosen by eye from Greek, Cyrillic, Armenian and
 * the phonetic and small-capital letters of Latin, in the spirit of Unicode Technical Standard 39, section 4; not its data.
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  A: "ΑАᎪ",
  B: "ΒВᏴ",
  C: "СϹᏟ",
  D: "ԀᎠ",
  E: "ΕЕᎬ",
  F: "ϜҒ",
  G: "ԌᏀ",
  H: "ΗНҺᎻ",
  I: "ΙІӀ",
  J: "ЈͿᎫ",
  K: "ΚКᏦ",
  L: "ԼᏞ",
  M: "ΜМᎷ",
  N: "Ν",
  O: "ΟОՕ",
  P: "ΡРᏢ",
  Q: "Ԛ",
  R: "Ꭱ",
  S: "ЅՏᏚ",
  T: "ΤТᎢ",
  U: "ՍᏌ",
  V: "ѴᏙ",
  W: "ԜᎳ",
  X: "ΧХ",
  Y: "ΥУҮᎩ",
  Z: "ΖᏃ",
  a: "αаɑᴀɐ",
  b: "вьʙƀβ",
  c: "сϲᴄȼ",
  d: "ԁժᴅđɗ",
  e: "еεєҽᴇɇǝ",
  f: "ꜰƒғ",
  g: "ɡցɢǥ",
  h: "һհнʜħ",
  i: "іιɩɪıɨ",
  j: "јյᴊɉȷ",
  k: "кκᴋƙ",
  l: "ӏʟłƚ",
  m: "мᴍ",
  n: "ηոпɴɲ",
  o: "οоօσᴏø",
  p: "ρрᴘƿ",
  q: "ԛգ",
  r: "гʀɍɼ",
  s: "ѕꜱʂ",
  t: "тτᴛŧ",
  u: "υսᴜʉиʋ",
  v: "νѵᴠ",
  w: "ѡωшᴡԝ",
  x: "хχ",
  y: "уγүʏɏ",
  z: "ᴢƶʐ",
};

const LATIN = new Map(
  Object.entries(LOOK_ALIKES).flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
);
/** Letters in a box or a disc, and the letters of flags: Unicode takes them for signs, people read them as letters. */
const BOXED: readonly number[] = [0x1f150, 0x1f170, 0x1f1e6];
const ANY = new RegExp(
  `[${[...LATIN.keys()].join("")}\\u{1F150}-\\u{1F169}\\u{1F170}-\\u{1F189}\\u{1F1E6}-\\u{1F1FF}]`,
  "gu",
);

/** A text with every letter that passes for a Latin one replaced by it. Accents stand apart afterwards (NFKD). */
export function withoutLookAlikes(text: string): string {
  // Twice: some look-alikes decompose into letters that look like nothing else, and some only show without their accents.
  return unmasked(unmasked(text).normalize("NFKD"));
}

function unmasked(text: string): string {
  return text.replace(ANY, (letter) => LATIN.get(letter) ?? unboxed(letter));
}

function unboxed(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const start = BOXED.find((first) => code >= first && code < first + 26) ?? code;
  return String.fromCharCode("A".charCodeAt(0) + code - start);
}
