import type { Article } from "#core/article/article";
import { articleDate } from "../../document/articleDate";
import { DRAFT_NOTICE } from "../../draftNotice";
import { writeXml, xml } from "../../xml/writeXml";
import { languages } from "./stylesPart";
import { TEXT_NAMESPACES, val, w } from "./w";

/** What the file says about the article (ECMA-376, part 2, 11): what is printed on it, and no name of a machine or a user. */
export function coreProperties(article: Article, draft: boolean): string {
  const { headline, bylines, tags, section, language, createdAt } = article;
  const property = (name: string, text: string) => (text === "" ? [] : [xml(name, {}, [text])]);
  const moment = (name: string, at: string) =>
    xml(name, { "xsi:type": "dcterms:W3CDTF" }, [`${at.slice(0, "2031-04-05T06:07:08".length)}Z`]);
  return writeXml(
    xml(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      [
        ...property("dc:title", headline),
        ...property("dc:creator", bylines.map(({ name }) => name).join("; ")),
        ...property("cp:keywords", tags.join("; ")),
        ...property("cp:category", section),
        ...property("cp:contentStatus", draft ? DRAFT_NOTICE : ""),
        ...property("dc:language", language),
        moment("dcterms:created", createdAt),
        moment("dcterms:modified", articleDate(article)),
      ],
    ),
  );
}

/** Which program wrote the file. Nothing else is said here: not how long it was worked on, nor from which template. */
export function appProperties(): string {
  return writeXml(
    xml("Properties", { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" }, [
      xml("Application", {}, ["Stet"]),
    ]),
  );
}

/** Opens the file as a document of Word 2013 and later, not in compatibility mode. */
export function settingsPart(language: string): string {
  const { attributes } = languages(language);
  return writeXml(
    w("settings", TEXT_NAMESPACES, [
      val("defaultTabStop", 708),
      val("characterSpacingControl", "doNotCompress"),
      w("compat", {}, [
        w("compatSetting", {
          name: "compatibilityMode",
          uri: "http://schemas.microsoft.com/office/word",
          val: 15,
        }),
      ]),
      xml("w:themeFontLang", attributes as Record<string, string>),
      val("decimalSymbol", "."),
      val("listSeparator", ","),
    ]),
  );
}
