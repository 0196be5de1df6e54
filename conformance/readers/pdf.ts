import { directionOf } from "#core/language/direction";
import { missingWords, wordsOf } from "../facts";
import type { Exported, Reader } from "../reader";
import { mapSome, run, versionOf } from "../run";

/** The structure of the file. */
export const qpdf: Reader = {
  name: "qpdf",
  formats: ["pdf"],
  remedy: "install qpdf",
  version: () => versionOf("qpdf", ["--version"]),
  read: (files) =>
    mapSome(files, async ({ path }) => {
      const { code, out, err } = await run("qpdf", ["--check", path]);
      return code === 0 ? [] : [(err || out).trim().slice(0, 300)];
    }),
};

/** What the file says of itself, its fonts, and its text. */
export const poppler: Reader = {
  name: "poppler",
  formats: ["pdf"],
  remedy: "install poppler's tools (pdfinfo, pdffonts, pdftotext)",
  version: () => versionOf("pdfinfo", ["-v"]),
  read: (files) =>
    mapSome(files, async (file) => [
      ...(await infoFindings(file)),
      ...(await fontFindings(file)),
      ...(await textFindings(file)),
    ]),
};

async function infoFindings({ path, specimen }: Exported): Promise<string[]> {
  const { out } = await run("pdfinfo", [path]);
  const says = new Map(out.split("\n").map((line) => [line.slice(0, line.indexOf(":")), line.slice(16).trim()]));
  const { headline } = specimen.clearance.article;
  return [
    ...(says.get("Tagged") === "yes" ? [] : ["it is not tagged"]),
    ...(wordsOf(says.get("Title") ?? "").join(" ") === wordsOf(headline).join(" ")
      ? []
      : ["its title is not the headline"]),
    ...(says.get("Creator") === "Stet" ? [] : ["it says what browser printed it"]),
    ...(says.get("JavaScript") === "no" && says.get("Encrypted") === "no"
      ? []
      : ["it has scripts in it, or is locked"]),
  ];
}

/** A table whose columns after the type are: embedded, subset, has letters. */
async function fontFindings({ path }: Exported): Promise<string[]> {
  const { out } = await run("pdffonts", [path]);
  const fonts = out
    .split("\n")
    .slice(2)
    .filter((line) => line.trim() !== "");
  return fonts
    .filter((line) => !/\s+yes\s+(?:yes|no)\s+yes\s+\d+\s+\d+$/u.test(line))
    .map((line) => `a font is not embedded, or its letters cannot be read: ${line.trim().slice(0, 100)}`);
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Poppler gives words written from right to left in an order of its own, so that they cannot be compared. */
async function textFindings({ path, facts, specimen }: Exported): Promise<string[]> {
  const { language } = specimen.clearance.article;
  if (directionOf(language) === "rtl" || !specimen.plausible) return [];
  const { out } = await run("pdftotext", [path, "-"]);
  const words = facts.words.filter((word) => !RIGHT_TO_LEFT.test(word));
  const missing = missingWords(words, wordsOf(out));
  return missing === null ? [] : [`words are missing, or elsewhere: “${missing}”`];
}
