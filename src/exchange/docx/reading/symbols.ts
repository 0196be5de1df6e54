/**
 * Characters of the font Symbol by their position (Adobe, Symbol encoding, "symbol.txt" at unicode.org): Greek by its keys, then
 * the signs that copy uses.
 */
const GREEK_KEYS = "ABGDEZHQIKLMNXOPRSTUFCYWabgdezhqiklmnxoprVstufcyw";
const GREEK =
  "\u0391\u0392\u0393\u0394\u0395\u0396\u0397\u0398\u0399\u039A\u039B\u039C\u039D\u039E\u039F\u03A0\u03A1\u03A3\u03A4\u03A5\u03A6\u03A7\u03A8\u03A9\u03B1\u03B2\u03B3\u03B4\u03B5\u03B6\u03B7\u03B8\u03B9\u03BA\u03BB\u03BC\u03BD\u03BE\u03BF\u03C0\u03C1\u03C2\u03C3\u03C4\u03C5\u03C6\u03C7\u03C8\u03C9";

const SYMBOL: Readonly<Record<number, string>> = {
  34: "\u2200",
  36: "\u2203",
  39: "\u220D",
  42: "\u2217",
  45: "\u2212",
  64: "\u2245",
  92: "\u2234",
  94: "\u22A5",
  160: "\u20AC",
  161: "\u03D2",
  162: "\u2032",
  163: "\u2264",
  164: "\u2044",
  165: "\u221E",
  166: "\u0192",
  167: "\u2663",
  168: "\u2666",
  169: "\u2665",
  170: "\u2660",
  171: "\u2194",
  172: "\u2190",
  173: "\u2191",
  174: "\u2192",
  175: "\u2193",
  176: "\u00B0",
  177: "\u00B1",
  178: "\u2033",
  179: "\u2265",
  180: "\u00D7",
  181: "\u221D",
  182: "\u2202",
  183: "\u2022",
  184: "\u00F7",
  185: "\u2260",
  186: "\u2261",
  187: "\u2248",
  188: "\u2026",
  191: "\u21B5",
  192: "\u2135",
  193: "\u2111",
  194: "\u211C",
  195: "\u2118",
  196: "\u2297",
  197: "\u2295",
  198: "\u2205",
  199: "\u2229",
  200: "\u222A",
  201: "\u2283",
  202: "\u2287",
  203: "\u2284",
  204: "\u2282",
  205: "\u2286",
  206: "\u2208",
  207: "\u2209",
  208: "\u2220",
  209: "\u2207",
  210: "\u00AE",
  211: "\u00A9",
  212: "\u2122",
  213: "\u220F",
  214: "\u221A",
  215: "\u22C5",
  216: "\u00AC",
  217: "\u2227",
  218: "\u2228",
  219: "\u21D4",
  220: "\u21D0",
  221: "\u21D1",
  222: "\u21D2",
  223: "\u21D3",
  224: "\u25CA",
  225: "\u27E8",
  229: "\u2211",
  241: "\u27E9",
  242: "\u222B",
};

/** Of the font Wingdings, what stands in copy: ticks, crosses, boxes, arrows, bullets. */
const WINGDINGS: Readonly<Record<number, string>> = {
  33: "\u270F",
  40: "\u260E",
  42: "\u2709",
  74: "\u263A",
  76: "\u2639",
  108: "\u25CF",
  110: "\u25A0",
  111: "\u25A1",
  113: "\u2751",
  117: "\u25C6",
  118: "\u2756",
  158: "\u00B7",
  159: "\u2022",
  167: "\u25AA",
  168: "\u25FB",
  216: "\u27A2",
  223: "\u2190",
  224: "\u2192",
  225: "\u2191",
  226: "\u2193",
  232: "\u2794",
  239: "\u21E6",
  240: "\u21E8",
  251: "\u2717",
  252: "\u2713",
  253: "\u2612",
  254: "\u2611",
};

/**
 * The character that a symbol of a special font stands for (ECMA-376, part 1, 17.3.3.30); null when there is none. Word moves
 * the positions of such fonts up to U+F000.
 */
export function symbolOf(font: string, code: number): string | null {
  const isMoved = code >= 0xf000 && code <= 0xf0ff;
  const position = isMoved ? code - 0xf000 : code;
  if (/^symbol$/iu.test(font)) {
    const key = position < 128 ? GREEK_KEYS.indexOf(String.fromCharCode(position)) : -1;
    return (key === -1 ? SYMBOL[position] : GREEK[key]) ?? plain(position);
  }
  if (/^wingdings$/iu.test(font)) return WINGDINGS[position] ?? null;
  return /dings|webdings|marlett|mt extra/iu.test(font) || isMoved ? null : plain(code);
}

/** A position that is a character of its own. */
function plain(code: number): string | null {
  return code >= 32 && code <= 0x10ffff && !(code >= 0x7f && code < 0xa0) && !(code >= 0xd800 && code <= 0xf8ff)
    ? String.fromCodePoint(code)
    : null;
}
