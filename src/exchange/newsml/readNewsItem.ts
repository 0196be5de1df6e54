import { type Result, succeed } from "#core/result";
import { namesInByline } from "#core/text/bylines";
import { authorsOf } from "../wire/authorsOf";
import type { ItemDetails, WireItem } from "../wire/importItem";
import { genreCode } from "../wire/newsCodes";
import { allNamed, attributeOf, childrenNamed, xmlText } from "../xml/findNodes";
import type { XmlNode } from "../xml/readXml";
import { itemText } from "./itemText";

/** An item as an article's parts; null for one without a text in it. What the item says counts before what its text does. */
export function readNewsItem(item: XmlNode): Result<WireItem> | null {
  const text = itemText(item);
  if (!text?.ok) return text;
  const { details, tree, warnings } = text.value;
  const own = ownDetails(item);
  return succeed({
    tree,
    details: { ...details, ...said(own, details) },
    warnings: [...warnings, ...warningsOf(item)],
  });
}

/** Those of the item's details that say something. */
function said(own: ItemDetails, inText: ItemDetails): Partial<ItemDetails> {
  const known = Object.entries(own).filter(([, value]) => value.length > 0);
  const { bylines, ...rest }: Partial<ItemDetails> = Object.fromEntries(known);
  // A text that names its writers one by one is plainer than the line that names them.
  return inText.bylines.length > 0 || bylines === undefined ? rest : { ...rest, bylines };
}

function ownDetails(item: XmlNode): ItemDetails {
  const itemMeta = childrenNamed(item, "itemMeta")[0];
  const contentMeta = childrenNamed(item, "contentMeta")[0];
  const all = (name: string) => (contentMeta ? childrenNamed(contentMeta, name) : []);
  const one = (name: string) => xmlText(all(name)[0]);
  const by = one("by");
  const creators = all("creator").map(nameOf);
  return {
    headline: xmlText(main(all("headline"))),
    standfirst: xmlText(main(all("description"))),
    bylines: authorsOf(
      creators,
      namesInByline(by).map(({ name }) => name),
      by,
    ),
    dateline: one("dateline") || nameOf(all("located")[0]),
    section: "",
    language: attributeOf(all("language")[0], "tag") || attributeOf(item, "lang"),
    genre:
      all("genre")
        .map(genreOf)
        .find((genre) => genre !== "") ?? "",
    embargo: itemMeta ? xmlText(childrenNamed(itemMeta, "embargoed")[0]) : "",
    slug: one("slugline"),
    keywords: all("keyword").map((keyword) => xmlText(keyword)),
    subjects: all("subject").map((subject) => ({
      code: attributeOf(subject, "qcode") || attributeOf(subject, "uri") || attributeOf(subject, "literal"),
      scheme: "",
      name: nameOf(subject),
    })),
  };
}

/** Of several texts the one that is for readers at large. */
function main(texts: readonly XmlNode[]): XmlNode | undefined {
  return texts.find((text) => /:(?:main|summary)$/u.test(attributeOf(text, "role"))) ?? texts[0];
}

/** The name in the language that comes first. */
function nameOf(node: XmlNode | undefined): string {
  return node ? xmlText(childrenNamed(node, "name")[0]) : "";
}

function genreOf(genre: XmlNode): string {
  const code = attributeOf(genre, "qcode") || attributeOf(genre, "uri");
  const isKnown = /^genre:|newscodes\/genre\//u.test(code);
  return isKnown ? genreCode(code) : nameOf(genre) || code.slice(code.lastIndexOf(":") + 1);
}

function warningsOf(item: XmlNode): string[] {
  const status = allNamed(item, "pubStatus").map((node) => attributeOf(node, "qcode") || attributeOf(node, "uri"));
  const remote = allNamed(item, "remoteContent").length;
  return [
    ...(remote > 0 ? [`Content that the item only refers to, such as pictures, was left out (${remote}).`] : []),
    ...(allNamed(item, "infoSource").length > 0
      ? ["The sources that the item names were left out: a source belongs to the evidence for a claim."]
      : []),
    ...(allNamed(item, "edNote").length > 0 ? ["A note to editors was left out."] : []),
    ...(status.some((code) => /cancell?ed$/u.test(code)) ? ["Whoever sent the item has cancelled it."] : []),
    ...(status.some((code) => /withheld$/u.test(code))
      ? ["The item is marked as withheld: it is not to be published yet."]
      : []),
  ];
}
