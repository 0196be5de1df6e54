/// <reference types="vite/types/importMeta.d.ts" />
import arabic from "@fontsource/noto-naskh-arabic/unicode.json" with { type: "json" };
import hebrew from "@fontsource/noto-serif-hebrew/unicode.json" with { type: "json" };
import latin from "@fontsource/source-serif-4/unicode.json" with { type: "json" };

/** Stet's own text faces, in the order in which a page asks them for a letter. */
export const PRINT_FAMILIES = ["Source Serif 4", "Noto Naskh Arabic", "Noto Serif Hebrew"] as const;

/** By file name, as data addresses. Not the variable fonts of the screen: PDF has none, and gets those as drawings. */
const FILES: Readonly<Record<string, string>> = import.meta.glob(
  [
    "../../../node_modules/@fontsource/source-serif-4/files/source-serif-4-*-{400,700}-*.woff2",
    "../../../node_modules/@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-{400,700}-normal.woff2",
    "../../../node_modules/@fontsource/noto-serif-hebrew/files/noto-serif-hebrew-hebrew-{400,700}-normal.woff2",
  ],
  { query: "?inline", import: "default", eager: true },
);

const RANGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "source-serif-4": latin,
  "noto-naskh-arabic": arabic,
  "noto-serif-hebrew": hebrew,
};

const NAME =
  /\/(?<font>source-serif-4|noto-naskh-arabic|noto-serif-hebrew)-(?<set>[a-z-]+)-(?<weight>\d+)-(?<style>\w+)\.woff2/u;

/**
 * The faces as a style sheet that needs no other file. A page that is printed on any machine looks the same with them, and
 * the browser takes into the PDF what of them it has used.
 */
export function printFonts(): string {
  return Object.entries(FILES)
    .flatMap(([path, address]) => {
      const { font = "", set = "", weight = "", style = "" } = NAME.exec(path)?.groups ?? {};
      const family = PRINT_FAMILIES[Object.keys(RANGES).indexOf(font)];
      const range = RANGES[font]?.[set];
      if (family === undefined || range === undefined) throw new Error(`A font file of another name: ${path}`);
      const look = `font-weight: ${weight}; font-style: ${style}; unicode-range: ${range}`;
      return [`@font-face { font-family: "${family}"; ${look}; src: url(${address}) format("woff2"); }`];
    })
    .join("\n");
}
