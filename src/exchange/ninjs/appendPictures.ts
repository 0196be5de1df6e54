import type { Element, Root } from "hast";
import { findOutermost, isTag } from "../html/findElements";
import { pictureFigure } from "../wire/pictureFigure";
import { type NinjsFields, objectsOf, wordsOf } from "./ninjsFields";

type Json = Readonly<Record<string, unknown>>;

/**
 * The tree with the item's pictures at its end, of those that have an address and do not stand in the text already. Where one has
 * no address, or stands in the text, the text has all there is of it.
 */
export function appendPictures(tree: Root, fields: NinjsFields): { tree: Root; pictures: readonly Element[] } {
  const inText = findOutermost(tree, isTag("img")).map(({ element }) => String(element.properties["src"] ?? ""));
  const pictures = fields
    .objects("associations")
    .filter(({ type }) => /^(?:picture|graphic)$/iu.test(wordsOf(type)))
    .flatMap((picture) => {
      const addresses = objectsOf(picture["renditions"]).map((rendition) => ({
        address: wordsOf(rendition["href"]),
        width: Number(rendition["width"] ?? 0) || 0,
      }));
      const known =
        addresses.some(({ address }) => inText.includes(address)) || inText.includes(wordsOf(picture["name"]));
      const [best] = addresses.filter(({ address }) => /^https?:/iu.test(address)).sort((a, b) => b.width - a.width);
      return known || !best ? [] : [pictureFigure({ src: best.address, ...wordsAbout(picture) })];
    });
  return { tree: { ...tree, children: [...tree.children, ...pictures] }, pictures };
}

function wordsAbout(picture: Json) {
  const described = objectsOf(picture["descriptions"]);
  const roleOf = (role: RegExp) => wordsOf(described.find((each) => role.test(wordsOf(each["role"])))?.["value"]);
  return {
    alt: roleOf(/^alt/iu),
    caption:
      roleOf(/caption/iu) ||
      wordsOf(described.find((each) => !/^alt/iu.test(wordsOf(each["role"])))?.["value"]) ||
      wordsOf(picture["description_text"]),
    credit: wordsOf(picture["by"]) || wordsOf(picture["byline"]) || wordsOf(picture["copyrightHolder"]),
  };
}
